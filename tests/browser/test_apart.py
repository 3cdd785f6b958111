"""Each part of a page starts apart: one that fails says so in the console, and whatever the address, tools start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit

READY = {
    "": ("finder", "resume"),
    "annuaire/": ("directory", "finder"),
    "recherche/": ("search",),
    "a-propos/sans-reseau/": ("offline",),
    "integrer/": ("embed",),
    "integrer/cadre/": ("finder",),
    "dossier/": ("dossier", "tool-block"),
    "100-jours/feuille-de-route/": ("checklist",),
    "100-jours/referent-sante/": ("mission",),
    "100-jours/etat-des-lieux/": ("diagnosis",),
    "100-jours/premiere-reunion/": ("agenda", "agenda-steps"),
    "100-jours/reunion-inviter/": ("agenda", "agenda-steps"),
    "100-jours/reunion-animer/": ("agenda", "agenda-steps"),
    "100-jours/reunion-compte-rendu/": ("agenda", "agenda-steps"),
    "atelier-cpts/tableau/": ("swot",),
    "mobiliser/liste/": ("checklist", "people"),
    "cooperation/planificateur/": ("stakeholders",),
    "coordination/budget/": ("budget",),
}
"""Of each kind of page with a script, the components that it starts."""

ROADMAP = "100-jours/feuille-de-route/"
SIGN = "Boussole, en panne sur cette page\u00a0: "
"""What to look for in a console."""

LONG = "a" * 60_000
ADDRESSES = [
    "?q=50%&theme=%&couleur=%#50%",
    "?q=%E0%A4%A&theme=%E0%A4%A#%E0%A4%A",
    "?q=constructor&theme=constructor&couleur=__proto__#constructor",
    "?q=__proto__&theme=toString&couleur=toString#__proto__",
    "?&&==&q=&q=[&theme[]=%00#%00%FF",
    f"?q={LONG[:6_000]}#{LONG}",
    "?q=%3Cimg%20src%3Dx%3E%22'&theme=%22]#\"]><img src=x>",
    "#partage=%",
    "#:~:text=%",
]


def selecting(selector: str) -> str:
    """Return a script that makes the search of a selector fail."""
    return f"""
const all = Document.prototype.querySelectorAll;
Document.prototype.querySelectorAll = function (asked) {{
  if (asked === {selector!r}) throw new Error('essai');
  return all.call(this, asked);
}};"""


def listening(event: str) -> str:
    """Return a script that makes it fail to wait for an event of the window."""
    return f"""
const listen = EventTarget.prototype.addEventListener;
window.addEventListener = function (event, ...rest) {{
  if (event === {event!r}) throw new Error('essai');
  return listen.call(this, event, ...rest);
}};"""


STEPS = {
    "boutons des pages": selecting(".js-only"),
    "sommaire ouvert": selecting("details.contents"),
    "imprimer la page": selecting('[data-print=""]'),
    "copier le lien": selecting("[data-copy-link]"),
    "recherche rapide": selecting("form.quick"),
    "bloc nommé par l’adresse": listening("hashchange"),
    "blocs ouverts sur papier": listening("beforeprint"),
    "version plus récente": """
Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new Error('essai'); } });""",
    "dates de relecture passées": selecting("[data-review-by]"),
}


def assert_ready(page: Page, *components: str) -> None:
    for name in components:
        found = page.locator(f'[data-component="{name}"]')
        assert found.count() > 0
        expect(page.locator(f'[data-component="{name}"]:not([data-ready])')).to_have_count(0)


@pytest.fixture
def visit(open_context: Callable[..., Visit]) -> Visit:
    return open_context(viewport={"width": 1280, "height": 900})


@pytest.mark.parametrize("name", STEPS)
def test_a_step_that_fails_says_so_and_leaves_the_others(visit: Visit, name: str) -> None:
    visit.context.add_init_script(STEPS[name])
    page = visit.open(ROADMAP)
    assert_ready(page, "checklist")
    told = [text for text in visit.complaints if text.startswith(SIGN)]
    also = ["impression des réponses"] if name == "blocs ouverts sur papier" else []
    assert [text.removeprefix(SIGN).split(". ")[0].rstrip(".") for text in told] == [name, *also], visit.complaints
    assert visit.complaints == told
    # The last step ran, and the first one unless it is the one that failed.
    assert bool(page.locator(".js-only").count()) == (name == "boutons des pages")
    if name != "recherche rapide":
        page.locator("form.quick input").fill("50 % \ud83d\ude00")
        page.locator("form.quick input").press("Enter")
        page.wait_for_url("**/recherche/?q=*")


@pytest.mark.parametrize(
    ("address", "lost", "broken", "left"),
    [("", " data-answer", "finder", "resume"), ("annuaire/", " data-answer", "finder", "directory")],
)
def test_a_component_that_fails_leaves_the_others(
    visit: Visit, address: str, lost: str, broken: str, left: str
) -> None:
    def damage(route: object) -> None:
        answer = route.fetch()  # type: ignore[attr-defined]
        body = answer.text()
        assert lost in body
        route.fulfill(response=answer, body=body.replace(lost, ""))  # type: ignore[attr-defined]

    visit.page.route(visit.base + address, damage)
    page = visit.open(address)
    assert_ready(page, left)
    assert page.locator(f'[data-component="{broken}"][data-ready]').count() == 0
    assert [text.partition(".")[0] for text in visit.complaints] == [f"{SIGN}composant {broken}"]


@pytest.mark.parametrize("address", READY)
def test_no_address_stops_a_page(visit: Visit, address: str) -> None:
    for end in ADDRESSES:
        visit.page.goto("about:blank")
        page = visit.open(address + end)
        assert_ready(page, *READY[address])
        assert visit.complaints == [], end[:60]


def test_a_heading_of_any_name_leaves_the_tool_its_dossier(visit: Visit) -> None:
    """The browser makes a global of each ``id``: that of a heading follows from its words."""
    names = ("boussole", "boussoleTerritory", "boussoleSearchIndex", "store", "dossier", "trustedTypes", "caches")
    headings = "".join(f'<h2 id="{name}">Boussole</h2>' for name in names)

    def add(route: object) -> None:
        answer = route.fetch()  # type: ignore[attr-defined]
        route.fulfill(response=answer, body=answer.text().replace("</h1>", f"</h1>{headings}"))  # type: ignore[attr-defined]

    for address, components in READY.items():
        visit.page.route(visit.base + address, add)
        assert_ready(visit.open(address), *components)
    assert visit.complaints == []


def test_an_escaped_address_opens_the_block_that_it_names(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    step = page.locator("details[id], [id] > details").first
    name = step.evaluate("block => block.id || block.parentElement.id")
    page.goto("about:blank")
    visit.open(f"{ROADMAP}#" + "".join(f"%{ord(letter):02X}" for letter in name))
    expect(step).to_have_attribute("open", "")


def test_copying_the_text_of_the_synthesis_is_the_affair_of_its_tool_alone(
    open_context: Callable[..., Visit],
) -> None:
    visit = open_context(permissions=["clipboard-read", "clipboard-write"])
    page = visit.open("100-jours/etat-des-lieux/")
    page.evaluate("document.querySelector('[data-copy]').click()")
    expect(page.locator("[data-component=diagnosis][data-ready]")).to_have_count(1)
    assert visit.complaints == []


def test_printing_the_cards_of_a_workshop_without_any_does_not_print_the_page(visit: Visit) -> None:
    visit.context.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    page = visit.open("atelier-cpts/tableau/")
    page.evaluate("document.querySelector('[data-print=cards]').click()")
    expect(page.locator("[data-say]")).to_contain_text("Le tableau n’a pas encore d’idée.")
    assert page.evaluate("window.printed") == 0
