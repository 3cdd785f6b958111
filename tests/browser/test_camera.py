"""A dossier that passes from a screen to a camera: Chromium films what the page of the dossier shows."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from playwright.sync_api import Page, Playwright, expect

from macros.components.identity.model import Identity
from tests.browser.conftest import ARGUMENTS, DOSSIER, VISITOR, Visit
from tests.browser.test_opening import write
from tests.browser.tools import CUT, THEMES, data_in, faults
from tests.conftest import LOADED

SITE = LOADED.one(Identity).public_url
CAMERA = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]
SIZE = (1280, 720)
SIGHT = 0.7
"""The part of the height of the image that a code takes."""
RUNS = 3
"""Images of the film for a code: Chromium films thirty a second."""
STUB = """
globalThis.refused = '';
globalThis.tracks = [];
globalThis.asked = [];
navigator.mediaDevices.getUserMedia = async (wanted) => {
  globalThis.asked.push(wanted);
  if (globalThis.refused) throw new DOMException('no', globalThis.refused);
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
  const pen = canvas.getContext('2d');
  setInterval(() => pen.fillRect(Math.random() * 320, 0, 9, 9), 50);
  const stream = canvas.captureStream(10);
  globalThis.tracks.push(...stream.getTracks());
  return stream;
};
"""
"""A camera that sees nothing, or that the browser refuses as the page's `refused` says."""
DETECTOR = """
globalThis.seen = 'https://exemple.fr/';
globalThis.BarcodeDetector = class {
  static getSupportedFormats = async () => ['ean_13', 'qr_code'];
  detect = async () => {
    if (!globalThis.seen) throw new DOMException('no service', 'NotSupportedError');
    // A poster behind the other screen, and what no reader of codes should give.
    return [{ rawValue: 5 }, { rawValue: 'https://exemple.fr/affiche' }, { rawValue: globalThis.seen }];
  };
};
"""
"""A browser that reads codes by itself, until it does not."""
REFUSALS = {
    "NotAllowedError": "La caméra est refusée à cette page",
    "NotFoundError": "n’a pas de caméra",
    "NotReadableError": "une autre application s’en sert",
    "UnknownError": "Rechargez la page",
}
PICTURES = """(count) => new Promise((done) => {
  const times = [];
  const look = () => times.push(performance.now()) < count || (observer.disconnect(), done(times));
  const observer = new MutationObserver(look);
  observer.observe(document.querySelector('svg.film').lastChild, { attributeFilter: ['d'] });
})"""
"""When each of the next pictures is drawn."""
HELD = "() => Object.fromEntries([...boussole.store.dossier.entries].map(([key, {v}]) => [key, v]))"
WORDS = [
    "projet",
    "équipe",
    "médecin",
    "local",
    "réunion",
    "atelier",
    "habitants",
    "continuité",
    "budget",
    "kiné",
    "territoire",
]


def answers(size: int) -> dict[str, object]:
    """Return what a dossier of about `size` bytes holds."""
    chance = random.Random(size)
    values: dict[str, object] = {"commune/name": "Ambert"}
    for number in range(size // 160):
        values[f"people/carnet/row/b{number:09d}/name"] = " ".join(chance.choices(WORDS, k=12))
    return values


def show(page: Page, squares: str) -> None:
    """Show the dossier of a page to another device, one code at a time."""
    page.get_by_role("button", name="Envoyer à quelqu’un").click()
    page.get_by_role("button", name="Montrer à un autre appareil").click()
    page.get_by_role("button", name="montrer le dossier").click()
    page.get_by_role("button", name="Pause").click()
    page.get_by_label(squares).check()


def codes(page: Page, count: int) -> Iterator[Image.Image]:
    """Yield what the page shows, code after code."""
    film = page.locator("svg.film")
    for _ in range(count):
        page.get_by_role("button", name="Image suivante").click()
        drawn = film.evaluate("(film) => [film.getAttribute('viewBox'), film.lastChild.getAttribute('d')]")
        side = int(drawn[0].split()[-1])
        code = Image.new("L", (side, side), 255)
        for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)", drawn[1]):
            code.paste(0, (int(x), int(y), int(x) + int(length), int(y) + 1))
        yield code.resize((side * 8, side * 8), Image.Resampling.NEAREST)


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


@pytest.mark.parametrize(("size", "squares"), [(2_000, "Grands"), (20_000, "Petits")])
def test_a_camera_reads_the_dossier_that_a_screen_shows(
    visit: Visit, playwright: Playwright, shell: str | None, executable: str, tmp_path: Path, size: int, squares: str
) -> None:
    """All of it, whatever code comes first; then the dossier's page says what would change, and keeps it if asked."""
    values = answers(size)
    page = visit.open("dossier/")
    write(page, values)
    show(page, squares)
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
        with phone.expect_download() as given:
            phone.get_by_role("button", name="Télécharger le fichier").click()
        assert {key: entry["v"] for key, entry in data_in(given.value.path())["entries"].items()} == values
        phone.get_by_role("link", name="Voir ce qui changerait dans mon dossier").click()
        phone.get_by_role("button", name="Ouvrir", exact=True).click()
        phone.wait_for_function("() => boussole.store.dossier.entries.size && !boussole.store.atRisk")
        assert phone.evaluate(HELD) == values
        assert phone.evaluate("sessionStorage.getItem('boussole-msp.recu')") is None
        assert complaints == []


def test_the_film_fits_a_phone_stops_and_goes_and_says_who_may_read_it(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 320, "height": 640})
    page = visit.open("dossier/")
    write(page, answers(3_000))
    page.get_by_role("button", name="Envoyer à quelqu’un").click()
    page.get_by_role("button", name="Montrer à un autre appareil").click()
    sending = page.locator("[data-sending]")
    expect(sending).to_contain_text("Qui les filme peut les lire")
    expect(sending).to_contain_text(f"{SITE}recevoir/")
    assert faults(page, THEMES) == {}
    page.emulate_media(reduced_motion="no-preference")
    page.get_by_role("button", name="montrer le dossier").press("Enter")
    page.emulate_media(reduced_motion="reduce")
    film = page.locator("svg.film")
    expect(page.get_by_label("Moyens")).to_be_checked()
    # Four pictures take more than a second: nobody is made ill by a screen that flickers.
    times = page.evaluate(PICTURES, 4)
    assert times[3] - times[0] > 1000, times
    drawn = "() => document.querySelector('svg.film').innerHTML"
    place = film.bounding_box()
    assert place
    assert 0 <= place["x"] <= 320 - place["width"]
    assert 250 <= place["width"] == place["height"]
    page.get_by_label("Petits").check()
    page.get_by_role("button", name="Pause").press("Enter")
    expect(sending).to_contain_text("Les images sont arrêtées.")
    still = page.evaluate(drawn)
    page.get_by_role("button", name="Image suivante").press("Enter")
    assert page.evaluate(drawn) != still
    assert faults(page, THEMES) == {}
    assert page.evaluate(CUT) == []
    page.get_by_role("button", name="Reprendre").press("Enter")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    page.get_by_role("button", name="Ne plus montrer").press("Enter")
    expect(film).to_have_count(0)
    expect(sending).to_be_focused()
    assert visit.complaints == []


def test_a_camera_that_does_not_open_or_stops_says_why_and_what_to_do(visit: Visit) -> None:
    visit.context.add_init_script(STUB)
    page = visit.open("recevoir/")
    opening = page.get_by_role("button", name="Ouvrir la caméra")
    error, said = page.locator("[data-error]"), page.locator("[data-said]")
    for refused, words in REFUSALS.items():
        page.evaluate("(name) => { globalThis.refused = name; }", refused)
        opening.click()
        expect(error).to_contain_text(words)
        expect(opening).to_be_visible()
    assert faults(page) == {}
    page.evaluate("globalThis.refused = ''")
    opening.click()
    expect(said).to_contain_text("Cadrez le carré")
    expect(error).to_be_hidden()
    expect(page.locator("video")).to_be_visible()
    assert page.evaluate("globalThis.asked.at(-1).audio") is False
    assert faults(page) == {}
    page.evaluate("globalThis.tracks.at(-1).dispatchEvent(new Event('ended'))")
    expect(said).to_contain_text("La caméra s’est arrêtée")
    opening.click()
    page.get_by_role("button", name="Arrêter").click()
    expect(said).to_contain_text("La caméra est arrêtée.")
    expect(opening).to_be_focused()
    assert page.evaluate("globalThis.tracks.every(({readyState}) => readyState === 'ended')")
    page.evaluate("Object.defineProperty(navigator, 'mediaDevices', { value: undefined })")
    opening.click()
    expect(error).to_contain_text("ne donne aucune caméra à cette page")
    assert visit.complaints == []


def test_a_browser_that_reads_codes_itself_fetches_no_reader_until_it_fails(visit: Visit) -> None:
    visit.context.add_init_script(STUB + DETECTOR)
    page = visit.open("recevoir/")
    reader = page.locator("script[src*=decoder]")
    page.get_by_role("button", name="Ouvrir la caméra").click()
    expect(page.locator("[data-said]")).to_contain_text("Ce code n’est pas celui d’un dossier")
    page.evaluate("globalThis.seen = 'MSP2:00'")
    expect(page.locator("[data-said]")).to_contain_text("Rechargez cette page")
    expect(reader).to_have_count(0)
    page.evaluate("globalThis.seen = ''")
    expect(reader).to_have_count(1)
    expect(page.locator("[data-said]")).to_contain_text("Cadrez le carré")
    assert visit.complaints == []
