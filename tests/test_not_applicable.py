"""What the site does without, so that 25 criteria of the RGAA have nothing to judge (see rgaa.yml).

Whoever needs one of these things first reads its criteria, then changes rgaa.yml and this file.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tests.conftest import PAGES, Pages


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def scripts(built_site: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in (built_site / "assets").glob("*.js"))


@pytest.fixture(scope="module")
def film(built_site: Path) -> str:
    """The script that shows visitors what their own camera sees, so that they frame it: no content of the site."""
    return (built_site / "assets" / "camera.js").read_text("utf-8")


@pytest.fixture(scope="module")
def styles(built_site: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in (built_site / "assets").rglob("*.css"))


def made_by(scripts: str, *names: str) -> list[str]:
    """Return which of these elements a script makes."""
    return [name for name in names if re.search(rf"createElement\(\W*{name}\W", scripts, re.IGNORECASE)]


def test_there_is_no_frame(pages: Pages, scripts: str, page: str) -> None:
    assert pages.soup(page).find_all(["iframe", "frame", "frameset"]) == []
    assert made_by(scripts, "iframe", "frame") == []


def test_there_is_no_audio_or_video(pages: Pages, scripts: str, film: str, page: str) -> None:
    assert pages.soup(page).find_all(["audio", "video", "track", "bgsound"]) == []
    assert made_by(scripts.replace(film, ""), "audio", "video") == []
    assert re.findall(r"getUserMedia\(\{audio:(.{2})", scripts) == ["!1"]
    assert re.findall(r"new Audio\b|AudioContext|speechSynthesis", scripts) == []


def test_there_is_no_embedded_object(pages: Pages, scripts: str, page: str) -> None:
    assert pages.soup(page).find_all(["object", "embed", "applet", "canvas"]) == []
    assert made_by(scripts, "object", "embed", "applet") == []
    # Pictures to download are drawn on one, which never stands in a page.
    assert re.findall(r"append\w*\([^)]*canvas", scripts) == []


def test_there_is_no_captcha(pages: Pages, scripts: str, page: str) -> None:
    assert "captcha" not in str(pages.soup(page)).casefold()
    assert "captcha" not in scripts.casefold()


def test_no_table_serves_layout(pages: Pages, page: str) -> None:
    for table in pages.soup(page).find_all("table"):
        assert table.get("role") is None
        assert table.find("th"), str(table)[:80]
        assert table.find_parent("table") is None


def test_no_table_is_complex(pages: Pages, page: str) -> None:
    for table in pages.soup(page).find_all("table"):
        assert table.find(attrs={"colspan": True}) is None
        assert table.find(attrs={"rowspan": True}) is None
        assert len(table.select("thead tr")) <= 1
        assert [row for row in table.select("tbody tr") if len(row.find_all("th")) > 1] == []


def test_all_text_reads_from_left_to_right(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    assert soup.find_all(["bdo", "bdi"]) == []
    assert soup.find_all(attrs={"dir": True}) == []
    text = soup.get_text()
    assert [sign for sign in set(text) if unicodedata.bidirectional(sign) in ("R", "AL", "RLE", "RLO", "RLI")] == []


def test_no_list_of_choices_needs_groups(pages: Pages, page: str) -> None:
    for choice in pages.soup(page).find_all("select"):
        assert choice.find("optgroup") is None
        assert len(choice.find_all("option")) <= 20


EMOTICON = re.compile(r"(?:^|\s)[:;]-?[()DPp](?=\s|$)|\^\^|<3")


def test_there_is_no_ascii_art(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    assert soup.find("pre") is None
    text = soup.body.get_text(" ")
    assert [sign for sign in set(text) if unicodedata.category(sign) == "So" and sign not in "°©"] == []
    assert EMOTICON.findall(text) == []


def test_nothing_flashes_or_moves(pages: Pages, scripts: str, styles: str, page: str) -> None:
    soup = pages.soup(page)
    assert soup.find_all(["marquee", "blink", "animate", "animateTransform", "animateMotion", "set"]) == []
    assert [tag["src"] for tag in soup.find_all("img", src=True) if re.search(r"\.(gif|apng|webp)$", tag["src"])] == []
    assert re.findall(r"@keyframes|animation(?:-name)?:", styles) == []
    assert re.findall(r"\.animate\(|requestAnimationFrame", scripts) == []


def test_no_feature_needs_the_device_to_be_moved(scripts: str) -> None:
    assert re.findall(r"devicemotion|deviceorientation|Accelerometer|Gyroscope|vibrate\(", scripts) == []
