"""What a key costs in each tool once it is full: processor time from the press until the page is at rest, saved.

Each page holds 200 rows, and the dossier's page every field of every tool. Chromium counts its own main thread
(``TaskDuration``), plain and slowed six times; what the page costs while nobody touches it is taken away.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from tests.bench import sites
from tests.bench.visit import open_browser, serve

ROWS = 200
KEYS = 10
ADDS = 5
SLOWED = 6
# The page saves half a second after the first key of a pause, then says so.
REST = 1_000
GOALS = {"key": (16, 100), "add": (50, 300)}
KEY = "boussole-msp:dossier"
TIME = 1_767_225_600_000
PLACES = ("quadrant", "forces", "faiblesses", "opportunites", "menaces")

Values = dict[str, str | int | bool]

FILL = """() => {
  const values = {};
  const valueOf = (control, key) => {
    if (control.type === 'checkbox') return true;
    if (control.type === 'radio') return control.value || undefined;
    if (control.matches('select')) return [...control.options].at(-1).value;
    if (/(?:due|date|done-on|from|to)$/.test(key)) return '5/10/2026';
    if (control.dataset.figure || /(?:count|people|votes|minutes|days)/.test(key)) return '4';
    return `Ce que la commune répond ici, sur une ligne (${key.split('/').at(-1)})`;
  };
  const keep = (key, control) => { const value = valueOf(control, key); if (value) values[key] = value; };
  for (const control of document.querySelectorAll('[data-key]')) {
    if (!(control.type === 'radio' && values[control.dataset.key])) keep(control.dataset.key, control);
  }
  for (const list of document.querySelectorAll('[data-collection]')) {
    const around = [list.parentElement, list.closest('[data-component]')];
    const [template] = around.flatMap((part) => [...part.querySelectorAll('template')])
      .filter(({ content }) => content.querySelector('[data-field]'));
    const fields = template?.content.querySelectorAll('[data-field]') ?? [];
    for (let row = 0; row < 3 && fields.length; row += 1) {
      const start = `${list.dataset.collection}/row/rangee000${row}`;
      values[`${start}/order`] = row + 1;
      for (const control of fields) keep(`${start}/${control.dataset.field}`, control);
    }
  }
  return values;
}"""
"""Every field that the dossier's page offers, filled, and three rows in each list."""

OPEN = "() => { for (const block of document.querySelectorAll('.tool-block')) block.open = true; }"
ADD = """(selector) => {
  const button = document.querySelector(selector);
  const name = button.closest('form')?.querySelector('input');
  if (name) name.value = `Dominique Rangée${performance.now()}`;
  button.click();
}"""
FOCUS = """([list, field]) => {
  const rows = list ? [...document.querySelectorAll(`${list} [data-row]`)] : [];
  const row = rows[Math.floor(rows.length / 2)] ?? document.body;
  for (let part = row.querySelector(field); part; part = part.parentElement) {
    if (part.matches('details')) part.open = true;
  }
  row.querySelector(field).focus();
}"""

AT_WORK = """() => [...document.querySelectorAll('[data-component]')].every((part) => {
  const isTool = part.matches('[data-component=dossier]') || part.querySelector('[data-save-bar]');
  return part.matches('[data-ready], .tool-block') || !isTool;
})"""
"""Whether every tool of the page has come to life; on the dossier's page, each of them."""


@dataclass(frozen=True)
class Case:
    """A page with a full dossier: where one writes, and the button that adds."""

    name: str
    page: str
    values: Callable[[Page], Values]
    list: str
    field: str
    add: str = ""
    opening: str = ""
    """What is pressed to come to the field."""


def filled(collection: str, fields: Values, count: int = ROWS) -> Values:
    """Return what holds rows: `{n}` in a text becomes the number of the row."""
    made: Values = {}
    for number in range(1, count + 1):
        start = f"{collection}/row/rangee{number:04}"
        made[f"{start}/order"] = number
        for field, value in fields.items():
            made[f"{start}/{field}"] = value.format(n=number) if isinstance(value, str) else value
    return made


def rows(collection: str, **fields: str | int | bool) -> Callable[[Page], Values]:
    values = {name.replace("_", "-"): value for name, value in fields.items()}
    return lambda page: filled(collection, values)


def cards(page: Page) -> Values:
    made = rows("swot/atelier-cpts/cards", text="Idée numéro {n} de la salle", votes=1)(page)
    for number in range(1, ROWS + 1):
        made[f"swot/atelier-cpts/cards/row/rangee{number:04}/quadrant"] = PLACES[1 + number % 4]
    return {**made, "swot/atelier-cpts/stage": 2}


def everything(page: Page) -> Values:
    page.evaluate(OPEN)
    page.wait_for_timeout(REST)
    page.wait_for_function(AT_WORK)
    return dict(page.evaluate(FILL))


CASES = (
    Case(
        "fiche contact, 200 fiches",
        "mobiliser/fiche-contact.md",
        rows(
            "worksheet/fiche-contact/sheets",
            repere="Personne {n}",
            profession="Infirmière",
            surface="{n} m²",
            loyer="600 € par mois",
        ),
        ".own-list",
        "[data-field=profession]",
        "[data-sheets] [data-add]",
    ),
    Case(
        "personnes, 200 personnes",
        "personnes.md",
        rows("people/carnet", name="Camille Numéro{n}", role="Infirmière", organisation="Cabinet {n}"),
        ".people-table",
        ".people-open input[data-field=role], .people-open [data-key$='/role']",
        "[data-people] form button",
        "[data-person=rangee0100] .link",
    ),
    Case(
        "inviter, 200 personnes",
        "100-jours/reunion-inviter.md",
        rows("people/carnet", name="Camille Numéro{n}", role="Infirmière", premiere_reunion_invited=True),
        "",
        "[data-key$='invitation/contact']",
    ),
    Case(
        "compte rendu, 200 suites",
        "100-jours/reunion-compte-rendu.md",
        rows("agenda/premiere-reunion/decisions", title="Suite {n}", who="Camille", due="5/10/2026"),
        "[data-decisions]",
        "[data-field=title]",
        ".agenda [data-add]",
    ),
    Case(
        "feuille de route, 200 actions",
        "100-jours/feuille-de-route.md",
        rows("checklist/100-jours/own", title="Action {n}", who="Camille", due="5/10/2026", note="À suivre"),
        "[data-own] .own-list",
        "[data-field=title]",
        "[data-own] [data-add]",
    ),
    Case(
        "suivi des actions, 200 actions",
        "actions.md",
        rows("actions/msp", title="Action {n}", who="Camille", due="5/10/2026"),
        "[data-list=msp] ol",
        "[data-field=title]",
        "[data-list=msp] [data-add]",
    ),
    Case(
        "état des lieux, 200 lignes",
        "100-jours/etat-des-lieux.md",
        rows(
            "diagnosis/etat-des-lieux/qui-exerce",
            profession="Profession {n}",
            count="2",
            age="50-59 ans",
            departure="2028",
            source="Mairie",
        ),
        "[data-table=qui-exerce]",
        "[data-field=profession]",
        "[data-table=qui-exerce] [data-add]",
    ),
    Case(
        "budget, 200 dépenses",
        "coordination/budget.md",
        rows("budget/budget-coordination/autres-couts", label="Dépense {n}", low="100", high="200"),
        "[data-costs] .own-list",
        "[data-field=label]",
        "[data-costs] [data-add]",
    ),
    Case(
        "planificateur, 200 doutes",
        "cooperation/planificateur.md",
        rows("stakeholders/cooperation/personnels/heard", text="Doute {n}", answer="Réponse {n}"),
        "[data-audience=personnels]",
        "[data-field=text]",
        "[data-audience=personnels] [data-add]",
    ),
    Case(
        "atelier, 200 cartes",
        "atelier-cpts/tableau.md",
        cards,
        "",
        "[data-row=rangee0004] textarea[data-field=text]",
        "[data-component=swot] form button",
        "[data-row=rangee0004] [data-act=menu]",
    ),
    Case("dossier, tout rempli", "dossier.md", everything, "", "[data-key='mission/leader/accords']"),
    Case(
        "dossier, tout rempli, dans une ligne",
        "dossier.md",
        everything,
        "[data-collection='worksheet/fiche-contact/sheets']",
        "[data-field=profession]",
        "[data-tool='worksheet/fiche-contact'] [data-add]",
    ),
)


def file(values: Values) -> str:
    """Return a dossier as the browser keeps it."""
    entries = {key: {"v": value, "t": TIME} for key, value in sorted(values.items())}
    head = {"format": "boussole-msp-dossier", "version": 2, "app": "1", "savedAt": "2026-01-01T00:00:00.000Z"}
    return json.dumps({**head, "id": "aaaaaaaaaa", "entries": entries}, ensure_ascii=False)


class Meter:
    """What the main thread of a page has done, in milliseconds."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.slow(1)

    def slow(self, rate: int) -> None:
        """Count the processor's own time; slowed, the thread sleeps most of the time, and that counts too."""
        self.session.send("Performance.disable")
        self.session.send("Performance.enable", {"timeDomain": "threadTicks" if rate == 1 else "timeTicks"})
        self.session.send("Emulation.setCPUThrottlingRate", {"rate": rate})

    def read(self, name: str = "TaskDuration") -> float:
        metrics = self.session.send("Performance.getMetrics")["metrics"]
        return 1000 * next(float(each["value"]) for each in metrics if each["name"] == name)

    def cost(self, act: Callable[[], object], rest: int = REST) -> float:
        before = self.read()
        act()
        self.page.wait_for_timeout(rest)
        return self.read() - before


@dataclass
class Figures:
    key: float
    slow_key: float
    add: float
    slow_add: float
    ready: float
    work: float
    height: int
    elements: int


def measure(browser: Browser, address: str, path: str, case: Case) -> Figures:
    context: BrowserContext = browser.new_context(viewport={"width": 1280, "height": 900}, locale="fr-FR")
    page = context.new_page()
    page.goto(address + path, wait_until="load")
    values = case.values(page)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, file(values)])
    page.close()
    page = context.new_page()
    meter = Meter(page)
    page.goto(address + path, wait_until="load")
    # Once the tools have come to life, and the dossier's page those that hold something.
    page.wait_for_function(AT_WORK)
    ready = page.evaluate("performance.now()")
    page.wait_for_timeout(2 * REST)
    work = meter.read()
    height = page.evaluate("document.documentElement.scrollHeight")
    elements = page.evaluate("document.querySelectorAll('*').length")
    page.evaluate(OPEN)
    page.wait_for_timeout(3 * REST)
    page.wait_for_function(AT_WORK)
    found = []
    for rate in (1, SLOWED):
        # An addition closes what was open.
        if case.opening and not page.locator(case.field).count():
            page.locator(case.opening).dispatch_event("click")
            page.locator(case.field).first.wait_for()
        meter.slow(rate)
        page.evaluate(FOCUS, [case.list, case.field])
        page.keyboard.press("a")
        page.wait_for_timeout(REST)
        idle = median(meter.cost(lambda: None) for _ in range(3))
        key = median(meter.cost(lambda: page.keyboard.press("b")) for _ in range(KEYS)) - idle
        add = 0.0
        if case.add:

            def press() -> None:
                page.evaluate(ADD, case.add)

            add = median(meter.cost(press) for _ in range(ADDS)) - idle
        found.append((key, add))
    meter.slow(1)
    context.close()
    (key, add), (slow_key, slow_add) = found
    return Figures(key, slow_key, add, slow_add, ready, work, height, elements)


def main() -> None:
    """Print what each page costs; name a part of a case, and a built site, to measure those alone."""
    wanted, site = [*sys.argv[1:], "", ""][:2]
    print(
        f"Main thread, ms, median of {KEYS} keys, saving included; goals: {GOALS['key'][0]} a key, {GOALS['add'][0]} an"
    )
    print(
        f"addition, {GOALS['key'][1]} a key on a processor {SLOWED} times slower; 20 000 px; the dossier ready in 1 s."
    )
    heads = ("key", f"key/{SLOWED}", "add", f"add/{SLOWED}", "ready", "work", "px", "elements")
    print(f"{'':38}" + "".join(f"{head:>9}" for head in heads))
    with open_browser() as browser, serve(Path(site) if site else sites.published()) as server:
        for case in CASES:
            if wanted not in case.name:
                continue
            figures = measure(browser, server.address, server.url(case.page).removeprefix(server.address), case)
            mark = "!" if figures.key > GOALS["key"][0] or figures.slow_key > GOALS["key"][1] else " "
            values = (figures.key, figures.slow_key, figures.add, figures.slow_add, figures.ready, figures.work)
            columns = "".join(f"{value:9.1f}" for value in values) + f"{figures.height:9}{figures.elements:9}"
            print(f"{mark} {case.name:36}{columns}", flush=True)


if __name__ == "__main__":
    main()
