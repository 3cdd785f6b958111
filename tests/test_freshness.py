"""What ages says when to look at it again: to editors in a list, to readers on the page, in a release by refusing."""

from __future__ import annotations

import http.server
import re
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from macros.components.directory.model import Directory
from macros.components.glossary.model import Glossary
from macros.components.identity.model import Identity
from macros.components.source.model import Sources
from macros.components.territory.model import PublicFiles
from macros.core.data import Data
from macros.core.dates import french_date, months_after
from macros.site.freshness import links, report
from macros.site.freshness.reviews import Review, overdue, reviews
from macros.site.load import load
from tests.conftest import LOADED, PAGES, ROOT, Pages

POLICY = LOADED.one(Identity).review
FOUND = reviews(ROOT, LOADED)


def change(root: Path, name: str, old: str, new: str) -> list[Review]:
    path = root / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return reviews(root, load(root))


# --- The list -------------------------------------------------------------------------------------------------------


def test_every_file_that_carries_a_date_and_every_page_is_in_the_list() -> None:
    listed = {review.file for review in FOUND}
    written = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "data").rglob("*.yml")
        if re.search(r"^ *(?:reviewed_on|verified_on):", path.read_text("utf-8"), re.MULTILINE)
    }
    assert listed == written | {f"docs/{page}" for page in PAGES}


def test_each_federation_territory_and_source_is_reviewed_on_its_own() -> None:
    directory = LOADED.one(Directory)
    in_directory = [review for review in FOUND if review.file == "data/federations.yml"]
    assert len(in_directory) == 1 + len(directory.federations) + len(directory.uncovered)
    assert {federation.label for federation in directory.federations} <= {review.title for review in in_directory}
    sources = [review.title for review in FOUND if review.file == "data/sources.yml"]
    assert sorted(sources) == sorted(source.title for source in LOADED.one(Sources).sources)


def test_the_line_given_is_that_of_the_date_to_change() -> None:
    for review in FOUND:
        line = (ROOT / review.file).read_text("utf-8").splitlines()[review.line - 1]
        assert line.strip() in (f"reviewed_on: {review.reviewed_on}", f"verified_on: {review.reviewed_on}"), review


def test_the_most_urgent_comes_first() -> None:
    assert [review.review_by for review in FOUND] == sorted(review.review_by for review in FOUND)


def test_a_text_that_says_nothing_follows_the_policy_of_the_site() -> None:
    found = {review.file: review for review in FOUND}
    glossary = found["data/glossary.yml"]
    assert glossary.review_by == months_after(glossary.reviewed_on, POLICY.months)
    assert glossary.owner == POLICY.owner


def test_a_text_may_have_its_own_owner_and_day(project_copy: Path) -> None:
    own = "reviewed_on: 2020-11-22\nreview_by: 2020-12-24\nowner: juriste # "
    found = change(project_copy, "data/points/constats.yml", "reviewed_on: ", own)
    assert (found[0].file, found[0].review_by, found[0].owner) == (
        "data/points/constats.yml",
        date(2020, 12, 24),
        "juriste",
    )


def test_a_term_with_a_date_of_its_own_leaves_the_glossary_behind(project_copy: Path) -> None:
    found = change(project_copy, "data/glossary.yml", "  - id: msp\n", "  - id: msp\n    reviewed_on: 2020-01-15\n")
    msp, whole = (next(r for r in found if r.title == title) for title in ("MSP", "glossary"))
    assert (msp.reviewed_on, whole.reviewed_on) == (date(2020, 1, 15), LOADED.one(Glossary).reviewed_on)
    assert msp.line != whole.line


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 22), 12, date(2027, 11, 22)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


# --- The report -----------------------------------------------------------------------------------------------------


def test_a_text_is_late_from_the_day_after() -> None:
    first = FOUND[0].review_by
    assert overdue(FOUND, first) == []
    assert FOUND[0] in overdue(FOUND, date.fromordinal(first.toordinal() + 1))


def review(day: int, title: str) -> Review:
    return Review(date(2027, 4, day), "data/federations.yml", 10 + day, title, date(2026, 11, 22), "rédaction")


def test_the_report_says_what_is_late_then_what_soon_will_be() -> None:
    text = report.text([review(1, "A"), review(2, "B"), review(30, "C")], date(2027, 4, 2))
    assert text.replace("\u00a0", " ").splitlines() == [
        "## Relectures en retard au 2 avril 2027 : 1",
        "",
        "- [ ] `data/federations.yml:11` A, depuis le 1er avril 2027 (rédaction)",
        "",
        "## À relire dans les 60 jours : 2",
        "",
        "- [ ] `data/federations.yml:12` B, d’ici le 2 avril 2027 (rédaction)",
        "- [ ] `data/federations.yml:40` C, d’ici le 30 avril 2027 (rédaction)",
    ]


def test_the_report_of_a_quiet_month_says_when_to_come_back() -> None:
    text = report.text([review(1, "A")], date(2026, 12, 1)).replace("\u00a0", " ")
    assert text == "Rien à relire. Prochaine relecture : data/federations.yml:11, d’ici le 1er avril 2027.\n"


def test_the_table_holds_everything_with_its_place_and_state() -> None:
    found = [review(1, "A"), review(2, "B"), *FOUND]
    soup = BeautifulSoup(report.table(found, date(2027, 4, 2)), "html.parser")
    rows = [[cell.get_text() for cell in row.find_all("td")] for row in soup.select("tbody tr")]
    assert [row[3] for row in rows] == [review.place for review in found]
    assert [row[1] for row in rows[:2]] == ["En retard", "Bientôt"]


def test_make_freshness_prints_the_list_and_writes_the_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report.main(ROOT, tmp_path / "sous-dossier" / "relecture.html", date(2099, 1, 1))
    printed = capsys.readouterr().out
    assert printed.count("- [ ]") == len(FOUND)
    assert "relecture.html" in printed
    assert (tmp_path / "sous-dossier" / "relecture.html").read_text("utf-8").startswith("<!doctype html>")


# --- What the reader sees -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_a_page_with_sources_gives_its_dates_once_at_its_end_folded(pages: Pages, page: str) -> None:
    main = BeautifulSoup(str(pages.main(page)), "html.parser")
    ends = main.select("details.about-sources")
    shown = main.select("p.source > a[href*=sources]") or page in ("glossaire.md", "sources.md")
    # The dossier holds tools, whose own pages say it.
    assert len(ends) == bool(shown and page != "dossier.md")
    for end in ends:
        assert not end.has_attr("open")
        limit = french_date(date.fromisoformat(str(end["data-review-by"])))
        assert re.search(rf"Relu le .+, à revoir d’ici le {limit}\.", end.get_text())
        end.decompose()
    assert not re.search(r"[Rr]el(u|evé)e?s? le \d|à revoir d’ici", main.get_text())


@pytest.mark.parametrize("page", PAGES)
def test_the_end_of_a_page_names_each_document_that_it_marks(pages: Pages, page: str) -> None:
    main = pages.main(page)
    marks = {str(mark["href"]).partition("#")[2] for mark in main.select("p.source > a[href*='sources/#']")}
    if page == "dossier.md":
        pytest.skip("it holds tools, whose own pages name their documents")
    told = [line.get_text() for line in main.select(".about-sources li")]
    # Explanations of acronyms stand between the words of a title.
    titles = [LOADED.one(Sources).by_id[mark].title.split(" ")[-1] for mark in marks]
    assert len(told) == len(titles)
    assert all(any(title in line for line in told) for title in titles)


def test_a_page_is_reviewed_when_the_oldest_part_of_it_is(pages: Pages) -> None:
    end = pages.main("annuaire.md").select_one(".about-sources")
    assert end
    assert end["data-review-by"] == min(one.review_by for one in LOADED.one(Directory).federations).isoformat()


def test_each_card_of_the_directory_gives_its_own_limit(pages: Pages) -> None:
    for federation in LOADED.one(Directory).federations:
        limit = pages.main("annuaire.md").select_one(f"#{federation.id} [data-review-by]")
        assert limit
        assert limit["data-review-by"] == federation.review_by.isoformat()


# --- Links to other sites: here to a server of our own ---------------------------------------------------------------


class _Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/ici" else 404)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test report readable."""


@pytest.fixture
def other_site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_a_dead_link_is_reported_and_a_live_one_is_not(other_site: str) -> None:
    assert links.trouble(f"{other_site}/ici") is None
    assert links.trouble(f"{other_site}/ailleurs") == "le site répond 404"
    assert str(links.trouble("http://127.0.0.1:1/")).startswith("le site ne répond pas (")


def test_links_to_other_sites_are_found_in_the_pages(built_site: Path) -> None:
    found = links.external(built_site, LOADED.one(Identity))
    sites = [f"https://{federation.site}" for federation in LOADED.one(Directory).federations if federation.site]
    assert set(sites) <= found.keys()
    assert found[sites[0]] == ["annuaire/index.html"]
    assert not [address for address in found if address.startswith(LOADED.one(Identity).public_url)]


def test_each_public_file_is_followed_each_month_and_reviewed_on_its_own(built_site: Path) -> None:
    files = LOADED.one(PublicFiles).files
    found = links.external(built_site, LOADED.one(Identity))
    assert {file.address for file in files} <= found.keys()
    reviewed = {review.title: review.review_by for review in FOUND if review.file == "data/public-files.yml"}
    assert reviewed == {file.title: file.review_by for file in files}


def with_exception(root: Path) -> Data:
    path = root / "data" / "links.yml"
    path.write_text(
        "exceptions:\n  - url: https://refuse.fr/\n    reason: Il refuse les programmes.\n"
        "    verified_on: 2026-11-22\n    review_by: 2027-05-22\n",
        "utf-8",
    )
    return load(root)


def test_an_exception_is_not_followed_and_goes_with_its_last_link(project_copy: Path) -> None:
    loaded = with_exception(project_copy)
    dead = {"https://refuse.fr/": ["a.html"], "https://mort.fr/": ["a.html", "b.html"]}
    assert list(report_of(dead, loaded)) == ["- [ ] https://mort.fr/ : mort. Pages : a.html, b.html"]
    assert list(report_of({}, loaded)) == [
        "- [ ] https://refuse.fr/ : aucune page n’y mène plus. Retirez-le de data/links.yml"
    ]


def test_an_exception_is_reviewed_like_a_fact(project_copy: Path) -> None:
    found = reviews(project_copy, with_exception(project_copy))
    assert [review.title for review in found if review.file == "data/links.yml"] == ["https://refuse.fr/"]


def report_of(found: dict[str, list[str]], loaded: Data) -> Iterator[str]:
    return links.report(found, loaded, ask=lambda address: "mort")
