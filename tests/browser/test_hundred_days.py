"""The hundred days of a mayor on a phone: the eleven actions one after the other, each with its tool, its sheet of one
page, its Word file and what it adds to the roadmap. What each takes of her is counted, and printed with `-s`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from macros.components.checklist.model import Checklist
from tests.browser.conftest import Visit
from tests.browser.test_roadmap_sheet import pages_alone
from tests.conftest import LOADED

PHONE = {"viewport": {"width": 360, "height": 780}, "has_touch": True, "is_mobile": True, "accept_downloads": True}
STEPS = LOADED.all(Checklist)["100-jours"].steps
DAY = datetime(2026, 4, 2, 9, tzinfo=ZoneInfo("Europe/Paris"))
MINUTES = "100-jours/reunion-compte-rendu.md"

Row = tuple[str, dict[str, str]]
"""The list that it goes to, and what is written in its fields."""


@dataclass(frozen=True)
class Task:
    """What a mayor does for an action, by the ids of what she touches."""

    tool: str
    shows: str
    """A word of the sheet, that the dossier gave or that she typed."""
    typed: dict[str, str] = field(default_factory=dict)
    ticked: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    report: str = "[data-report]"
    page: str | None = None
    """Where the action ends, if not on the page that it opens."""


def listed(name: str) -> str:
    return f"[data-collection$='/{name}']"


TASKS = {
    "appeler-federation": Task(
        "appel-federation",
        "Fixer une première visite",
        typed={
            "jour-champ": "2/4/2026",
            "interlocuteur-champ": "Anne Colin",
            "reponses-champ": "Elle vient à la première réunion.",
            "suite-champ": "Fixer une première visite",
            "qui-champ": "La mairie",
            "quand-champ": "15/4/2026",
        },
        ticked=("a-dire-commune", "offre-expliquer", "offre-premiers-echanges"),
    ),
    "designer-referent": Task(
        "referent-sante",
        "Claude Martin",
        typed={"commune-champ": "Ambert", "nom-champ": "Claude Martin", "temps-convenu-champ": "4 heures par mois"},
        ticked=("etre-joignable", "lien-federation", "suivre-demarches", "informer-elus"),
    ),
    "dresser-etat-des-lieux": Task(
        "etat-des-lieux",
        "Infirmière",
        typed={"isolement-champ": "Le médecin exerce seul."},
        rows=(
            (listed("qui-exerce"), {"profession": "Médecin", "count": "1", "age": "62 ans", "departure": "2028"}),
            (listed("qui-exerce"), {"profession": "Infirmière", "count": "3", "age": "45 ans"}),
            (listed("besoins-entendus"), {"need": "Un rendez-vous le samedi", "who": "Des parents"}),
        ),
        report="[data-report=page]",
    ),
    "reunir-soignants": Task(
        "premiere-reunion",
        "Se revoir en juin",
        typed={
            "accueil-notes": "Sept personnes sont venues.\nLa fédération se présente.",
            "tour-de-table-notes": "Chacun exerce seul.\nLes journées sont longues.\nLe remplacement manque.",
            "constat-notes": "Un départ en 2028.\nTrois infirmières.",
            "echanges-notes": "Envie d’un lieu commun.\nUn groupe sur les soins à domicile.",
            "suites-notes": "La fédération revient.",
        },
        rows=(
            ("[data-decisions]", {"title": "Se revoir en juin", "who": "Claude Martin", "due": "12/6/2026"}),
            ("[data-decisions]", {"title": "Visiter une équipe voisine", "who": "La mairie", "due": "30/6/2026"}),
        ),
        page=MINUTES,
    ),
    "preter-un-lieu": Task(
        "lieu-de-rencontre",
        "Salle du conseil",
        typed={
            "combien-champ": "8",
            "rythme-champ": "Une fois par mois",
            "lieu-retenu-champ": "Salle du conseil",
            "preteur-champ": "La mairie",
            "lieu-quand-champ": "Premier mardi, 20 h",
            "lieu-depuis-champ": "5/5/2026",
        },
        ticked=("equipement-table", "equipement-ecran"),
        rows=((listed("lieux-vus"), {"lieu": "Salle du conseil", "libre": "Le mardi soir"}),),
    ),
    "choisir-premieres-etapes": Task(
        "premieres-etapes",
        "Écrire à deux voix",
        typed={"trajectoire-champ": "Une équipe qui se voit chaque mois."},
        rows=(
            (listed("objectifs"), {"objectif": "Se connaître", "signe": "Chacun a le numéro des autres"}),
            (listed("etapes"), {"etape": "Écrire à deux voix", "qui": "Claude Martin", "quand": "1/6/2026"}),
            (listed("etapes"), {"etape": "Un protocole commun", "qui": "Anne Colin", "quand": "1/7/2026"}),
        ),
    ),
    "montrer-l-existant": Task(
        "ecrire-aux-habitants",
        "Ambert",
        typed={"regulierement-due": "15/5/2026", "regulierement-who": "La mairie"},
        report="[data-report=premier-bulletin]",
    ),
    "soutenir-l-equipe": Task(
        "soutien-equipe",
        "Une salle et du temps",
        typed={
            "calendrier-equipe-qui": "Claude Martin",
            "calendrier-equipe-quand": "30/6/2026",
            "calendrier-equipe-apport": "Une salle et du temps",
        },
        ticked=("apports-lieu", "apports-interlocuteur"),
    ),
    "ecrire-qui-fait-quoi": Task(
        "qui-fait-quoi",
        "Prêter la salle",
        ticked=("presentes-commune", "presentes-soignants"),
        rows=(
            (listed("engagements"), {"partie": "commune", "quoi": "Prêter la salle", "quand": "5/5/2026"}),
            (listed("engagements"), {"partie": "soignants", "quoi": "Venir chaque mois", "quand": "5/5/2026"}),
        ),
    ),
    "associer-partenaires": Task(
        "partenaires",
        "Communauté de communes",
        rows=(
            (
                listed("liste"),
                {
                    "famille": "intercommunalite",
                    "organisme": "Communauté de communes",
                    "apport": "Un minibus",
                    "reponse": "demande",
                    "quand": "20/6/2026",
                },
            ),
        ),
    ),
    "informer-habitants": Task(
        "ecrire-aux-habitants",
        "Ambert",
        typed={"demarche-due": "1/7/2026", "demarche-who": "La mairie"},
        report="[data-report=second-bulletin]",
    ),
}


@dataclass
class Hand:
    """What the mayor does with her thumb: each field filled and each tap is an act."""

    page: Page
    acts: int = 0

    def tap(self, place: str) -> None:
        self.page.locator(place).first.tap()
        self.acts += 1

    def write(self, place: str, text: str) -> None:
        self.page.locator(place).last.fill(text)
        self.acts += 1

    def row(self, place: str, values: dict[str, str]) -> None:
        """Add a row to a list, and fill it in."""
        rows = self.page.locator(place)
        rows.locator("..").locator("[data-add]").tap()
        self.acts += 1 + len(values)
        for name, text in values.items():
            control = rows.locator("[data-row]").last.locator(f"[data-field={name}]")
            if control.evaluate("(each) => each.localName") == "select":
                control.select_option(text)
            else:
                control.fill(text)


def test_a_mayor_does_the_eleven_actions_on_a_phone(open_context: Callable[..., Visit], tmp_path: Path) -> None:
    visit = open_context(**PHONE)
    visit.page.clock.set_fixed_time(DAY)
    page = visit.open("100-jours/appel/")
    counted = []
    for number, step in enumerate(STEPS, 1):
        task, hand, start = TASKS[step.id], Hand(page), time.monotonic()
        if task.page:
            visit.open(task.page.removesuffix(".md") + "/")
            hand.acts += 1
        root = f"#{task.tool}[data-component]"
        expect(page.locator(f"{root}[data-ready]").first).to_be_attached()
        for id, text in task.typed.items():
            hand.write(f"#{task.tool}-{id}", text)
        for id in task.ticked:
            hand.tap(f"#{task.tool}-{id}")
        for place, values in task.rows:
            hand.row(f"{root} {place}", values)
        hand.tap(f"{root} {task.report}")
        sheet = page.locator(f"{root} [data-report-sheet]:not([hidden])")
        expect(sheet).to_contain_text(task.shows)
        assert pages_alone(page, tmp_path / f"{number:02}-{step.id}.pdf") == 1, step.id
        page.evaluate("document.documentElement.classList.remove('report-only')")
        with page.expect_download() as download:
            hand.tap(f"{root} [data-report-docx]")
        assert download.value.suggested_filename.endswith(".docx")
        hand.tap(f"{root} [data-pour]")
        expect(page.locator(root).last).to_contain_text("à la feuille de route")
        counted.append((step.title, hand.acts, time.monotonic() - start))
        if task.page:
            visit.open(f"{step.page}".removesuffix(".md") + "/")
        page.locator(f"[data-step={step.id}] [data-fait]").tap()
        with page.expect_navigation():
            page.locator(f"[data-step={step.id}] [data-following] a").tap()
    for title, acts, seconds in counted:
        print(f"{acts:3} actes, {seconds:4.1f} s : {title}")
    visit.open("100-jours/feuille-de-route/")
    # The eleven, and what each of them added.
    expect(page.locator("[data-progress]")).to_have_text("11 sur 31 terminées")
    added = [own.input_value() for own in page.locator(".own-action [data-field=title]").all()]
    for words in ("première visite", "Référent santé", "Services de santé", "Se revoir en juin", "Salle du conseil"):
        assert any(words in title for title in added), words
    for words in ("Écrire à deux voix", "bulletin municipal", "Réunir l’équipe", "Prêter la salle", "Communauté"):
        assert any(words in title for title in added), words
    assert visit.complaints == []
