"""The finder in a frame of another site, behind nginx and its headers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Frame, expect

from macros.components.directory.model import Regions
from macros.components.finder.embed import HEIGHT
from tests import servers
from tests.browser.conftest import Visit, serve
from tests.browser.test_published import WATCH
from tests.browser.tools import CUT, faults
from tests.conftest import LOADED

FRAME = "integrer/cadre/"
# What the browser does inside a frame when it refuses storage to other sites.
BLOCKED = """
const refuse = { get() { throw new DOMException('refused', 'SecurityError'); } };
for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, refuse);
Object.defineProperty(Document.prototype, 'cookie', { ...refuse, set() { refuse.get(); } });
"""
PAPER = {"light": "rgb(250, 246, 238)", "dark": "rgb(20, 26, 26)"}


@pytest.fixture(scope="module")
def ours(published_site: Path) -> Iterator[str]:
    """The address of our site, on 127.0.0.1."""
    with servers.nginx(published_site) as server:
        yield server.address


@pytest.fixture(scope="module")
def town(ours: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a town's site, on localhost: its page frames the page of ours that its query names."""
    folder = tmp_path_factory.mktemp("mairie")
    page = f"""<!doctype html><html lang="fr"><title>Mairie</title>
<link rel="icon" href="data:,"><h1>Mairie</h1><p id="place"></p><script>
const frame = document.createElement('iframe');
Object.assign(frame, {{ title: 'Cadre', width: 360, height: 640, src: '{ours}' + location.search.slice(1) }});
document.getElementById('place').append(frame);
</script></html>"""
    (folder / "index.html").write_text(page, "utf-8")
    with serve(folder) as address:
        yield address.replace("127.0.0.1", "localhost") + "?"


@pytest.fixture
def visit(open_context: Callable[..., Visit], town: str) -> Visit:
    return open_context(base=town)


def framed(visit: Visit, address: str = FRAME) -> Frame:
    """Open the town's page and return what stands in its frame."""
    frame = visit.open(address).frames[1]
    frame.wait_for_load_state()
    return frame


def ask(frame: Frame, place: str = "63600") -> None:
    field = frame.get_by_role("combobox", name="Votre commune ou votre code postal")
    field.fill(place)
    field.press("Enter")
    expect(frame.get_by_role("link", name="Appeler le 06 37 25 30 10")).to_be_visible()


def complaints(visit: Visit, ours: str) -> list[str]:
    """What went wrong, apart from our site being another one than the town's."""
    return [text for text in visit.complaints if not text.startswith(f"foreign request: {ours}")]


@pytest.mark.parametrize("script", ["", BLOCKED], ids=["storage allowed", "storage blocked"])
def test_a_commune_gets_its_answer_in_the_page_of_a_town(visit: Visit, ours: str, script: str) -> None:
    visit.context.add_init_script(WATCH + script)
    frame = framed(visit)
    ask(frame)
    call = frame.locator("[data-answer] a[href^='tel:']")
    assert call.get_attribute("href") == "tel:+33637253010"
    assert call.evaluate("(link) => link.getBoundingClientRect().bottom <= innerHeight")
    assert frame.evaluate(CUT) == []
    assert complaints(visit, ours) == []


@pytest.mark.parametrize("address", ["", "annuaire/", "integrer/", "a-propos/", "rien-ici/"])
def test_our_other_pages_refuse_to_be_framed(visit: Visit, address: str) -> None:
    with visit.page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        frame = framed(visit, address)
    assert frame.locator("main").count() == 0


def test_a_link_of_the_answer_opens_in_the_place_of_the_town_s_page(visit: Visit, ours: str) -> None:
    frame = framed(visit)
    ask(frame)
    frame.get_by_role("link", name="Sa fiche dans l’annuaire").click()
    visit.page.wait_for_url(f"{ours}annuaire/#femasaura")


PLACES = [region.departments[0].code for region in LOADED.one(Regions).regions if region.departments]


@pytest.mark.parametrize(("width", "height"), [(320, HEIGHT), (640, 900), (1000, 900)])
def test_the_height_given_to_other_sites_holds_every_answer(
    open_context: Callable[..., Visit], ours: str, width: int, height: int
) -> None:
    page = open_context(base=ours, viewport={"width": width, "height": height}).open(FRAME)
    places = [*PLACES, *(["Sainte-Marie", "Saint-Martin", "Zzzzz"] if height == HEIGHT else [])]
    assert len(places) > 15
    for place in places:
        page.locator("[data-answer]").evaluate("answer => answer.replaceChildren()")
        field = page.get_by_role("combobox", name="Votre commune ou votre code postal")
        field.fill(place)
        field.press("Enter")
        expect(page.locator("[data-answer] > *")).to_have_count(1)
        assert page.evaluate("document.documentElement.scrollHeight") <= height, place


def test_the_frame_starts_although_a_style_sheet_cannot_be_read(visit: Visit, ours: str) -> None:
    """Such as that of an extension, or one that a server sends from elsewhere."""
    visit.context.add_init_script("""
Object.defineProperty(CSSStyleSheet.prototype, 'cssRules', {
  get() { throw new DOMException('Cannot access rules', 'SecurityError'); },
});""")
    ask(framed(visit, f"{FRAME}?theme=sombre&couleur=bleu"))
    assert complaints(visit, ours) == []


def test_everything_is_done_with_the_keyboard(visit: Visit) -> None:
    frame = framed(visit)
    keyboard = visit.page.keyboard
    keyboard.press("Tab")
    # The key goes from one site's process to the other's.
    expect(frame.locator("#trouver-champ")).to_be_focused()
    keyboard.type("Ambert")
    # Each letter brings its suggestions: those of the first ones may still be there.
    expect(frame.get_by_role("option").first).to_contain_text("Ambert")
    keyboard.press("ArrowDown")
    keyboard.press("Enter")
    expect(frame.get_by_role("link", name="Appeler le 06 37 25 30 10")).to_be_visible()
    # The answer took the focus.
    keyboard.press("Tab")
    call = frame.locator("[data-answer] a[href='tel:+33637253010']")
    expect(call).to_be_focused()
    expect(call).to_have_css("outline-style", "solid")


@pytest.mark.parametrize("look", ["", "?theme=sombre&couleur=bleu", "?theme=clair&couleur=prune", "?couleur=ardoise"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_before_and_after_the_answer(
    open_context: Callable[..., Visit], ours: str, look: str, width: int
) -> None:
    page = open_context(base=ours, viewport={"width": width, "height": 640}).open(FRAME + look)
    assert faults(page) == {}, "before"
    ask(page.main_frame)
    assert faults(page) == {}, "after"


@pytest.mark.parametrize(
    ("look", "scheme", "paper"),
    [
        ("", "light", "light"),
        ("", "dark", "dark"),
        ("?theme=sombre", "light", "dark"),
        ("?theme=clair", "dark", "light"),
        ("?theme=rose", "dark", "dark"),
    ],
)
def test_the_address_chooses_the_theme(
    open_context: Callable[..., Visit], town: str, look: str, scheme: str, paper: str
) -> None:
    frame = framed(open_context(base=town, color_scheme=scheme), FRAME + look)
    expect(frame.locator("body")).to_have_css("background-color", PAPER[paper])


@pytest.mark.parametrize(
    ("look", "colour"),
    [
        ("?couleur=bleu", "rgb(27, 74, 143)"),
        ("?couleur=bleu&theme=sombre", "rgb(169, 200, 245)"),
        ("?couleur=inconnue", "rgb(11, 74, 73)"),
    ],
)
def test_the_address_chooses_the_colour(visit: Visit, look: str, colour: str) -> None:
    expect(framed(visit, FRAME + look).locator(".btn.primary").first).to_have_css("background-color", colour)


def test_without_javascript_the_frame_leads_to_the_list(
    open_context: Callable[..., Visit], town: str, ours: str
) -> None:
    page = open_context(base=ours, java_script_enabled=False).open(FRAME)
    expect(page.locator("form")).to_be_hidden()
    assert page.get_by_role("link", name="Trouver sa fédération").get_attribute("href") == "../../annuaire/#federations"


def test_the_code_is_copied_by_a_button(open_context: Callable[..., Visit], ours: str) -> None:
    visit = open_context(base=ours, permissions=["clipboard-read", "clipboard-write"])
    page = visit.open("integrer/")
    for name, place in (("lien", 0), ("cadre", 1)):
        page.get_by_role("button", name="Copier ce code").nth(place).click()
        expect(page.get_by_text("Code copié.").nth(place)).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == page.locator(f"#code-{name}").input_value()


def test_when_the_browser_refuses_to_copy_the_code_is_ready_to_be(
    open_context: Callable[..., Visit], ours: str
) -> None:
    visit = open_context(base=ours)
    visit.context.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page = visit.open("integrer/")
    page.get_by_role("button", name="Copier ce code").first.click()
    expect(page.get_by_text("Le code est sélectionné : copiez-le.")).to_be_visible()
    assert page.evaluate("getSelection().toString()") == page.locator("#code-lien").input_value()
