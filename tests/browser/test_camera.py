"""A dossier that passes from a screen to a camera: Chromium films what the page of the dossier shows."""

from __future__ import annotations

import base64
import io
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from playwright.sync_api import Page, Playwright, expect

from tests.browser.conftest import ARGUMENTS, DOSSIER, VISITOR, Visit
from tests.browser.test_opening import write
from tests.browser.tools import THEMES, faults

CAMERA = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]
SIZE = (1280, 720)
SIGHT = 0.7
"""The part of the height of the image that a code takes."""
RUNS = 3
"""Images of the film for a code: Chromium films thirty a second."""
HELD = "() => Object.fromEntries([...boussole.store.dossier.entries].map(([key, {v}]) => [key, v]))"
WORDS = "projet équipe médecin local réunion atelier habitants continuité budget kiné territoire".split()


def answers(size: int) -> dict[str, object]:
    """Return what a dossier of about `size` bytes holds."""
    chance = random.Random(size)
    values: dict[str, object] = {"commune/name": "Ambert"}
    for number in range(size // 160):
        values[f"people/carnet/row/b{number:09d}/name"] = " ".join(chance.choices(WORDS, k=12))
    return values


def show(page: Page, pace: str) -> None:
    """Show the dossier of a page to another device, one code at a time."""
    page.get_by_role("button", name="Envoyer à quelqu’un").click()
    page.get_by_role("button", name="Montrer à un autre appareil").click()
    page.get_by_role("button", name="montrer le dossier").click()
    page.get_by_role("button", name="Pause").click()
    page.get_by_label(pace).check()


def codes(page: Page, count: int) -> Iterator[Image.Image]:
    """Yield what the page shows, code after code."""
    canvas = page.locator("canvas.film")
    for _ in range(count):
        page.get_by_role("button", name="Image suivante").click()
        _, _, data = canvas.evaluate("(canvas) => canvas.toDataURL()").partition(",")
        yield Image.open(io.BytesIO(base64.b64decode(data))).convert("L")


def filmed(code: Image.Image, chance: random.Random) -> bytes:
    """Return a code as a hand films it: small, turned, a little blurred, on a screen that is not quite white."""
    side = round(SIZE[1] * SIGHT)
    scene = Image.new("L", SIZE, 70)
    spot = ((SIZE[0] - side) // 2 + chance.randint(-20, 20), (SIZE[1] - side) // 2 + chance.randint(-20, 20))
    scene.paste(code.resize((side, side), Image.Resampling.LANCZOS).point(lambda light: 20 + light * 0.8), spot)
    turned = scene.rotate(chance.uniform(-7, 7), Image.Resampling.BICUBIC, fillcolor=70)
    file = io.BytesIO()
    turned.filter(ImageFilter.GaussianBlur(0.8)).save(file, "JPEG", quality=75)
    return file.getvalue()


@contextmanager
def camera(playwright: Playwright, program: str, film: Path) -> Iterator[Page]:
    """Open a phone whose camera sees a film, again and again."""
    browser = playwright.chromium.launch(
        executable_path=program, args=[*ARGUMENTS, *CAMERA, f"--use-file-for-fake-video-capture={film}"]
    )
    page = browser.new_page(viewport={"width": 360, "height": 780}, **VISITOR)  # type: ignore[arg-type]
    page.add_init_script(DOSSIER)
    yield page
    browser.close()


@pytest.mark.parametrize(("size", "pace"), [(2_000, "Lente"), (20_000, "Rapide")])
def test_a_camera_reads_the_dossier_that_a_screen_shows(
    visit: Visit, playwright: Playwright, shell: str | None, executable: str, tmp_path: Path, size: int, pace: str
) -> None:
    """All of it, whatever code comes first; then the dossier's page says what would change, and keeps it if asked."""
    values = answers(size)
    page = visit.open("dossier/")
    write(page, values)
    show(page, pace)
    chance = random.Random(size)
    shots = [filmed(code, chance) for code in codes(page, 14)]
    # The other device looks in the middle of the turn.
    shots = [*shots[3:], *shots[:3]]
    film = tmp_path / "film.mjpeg"
    film.write_bytes(b"".join(shot * RUNS for shot in shots))
    with camera(playwright, shell or executable, film) as phone:
        complaints: list[str] = []
        phone.on("console", lambda message: complaints.append(message.text))
        phone.goto(f"{visit.base}recevoir/")
        phone.get_by_role("button", name="Ouvrir la caméra").click()
        expect(phone.locator("[data-said]")).to_contain_text("Le dossier d’Ambert est là")
        # The camera is off as soon as all is read.
        assert phone.locator("video").evaluate("(video) => video.srcObject") is None
        phone.get_by_role("link", name="Voir ce qui changerait dans mon dossier").click()
        phone.get_by_role("button", name="Ouvrir", exact=True).click()
        phone.wait_for_function("() => boussole.store.dossier.entries.size && !boussole.store.atRisk")
        assert phone.evaluate(HELD) == values
        assert phone.evaluate("sessionStorage.getItem('boussole-msp.recu')") is None
        assert complaints == []
