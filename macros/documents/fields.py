"""Turn the blanks of a sheet into form fields, each with a name of its own and one for screen readers."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from macros.core.typography import fix_text
from macros.documents.markup import HEADINGS

CONTEXT = [*HEADINGS, "p"]


def make_fillable(soup: BeautifulSoup) -> None:
    """Replace lines, blank cells and boxes by fields that a PDF reader fills."""
    names = _Names()
    for box in soup.select("input[type=checkbox]"):
        label = soup.find("label", attrs={"for": str(box["id"])})
        _name(box, names(str(box["id"])), _first_text(label) if label else str(box["id"]))
    for item in soup.select(".boxes > li"):
        label = soup.new_tag("label")
        label.extend(list(item.contents))
        box = soup.new_tag("input", attrs={"type": "checkbox"})
        _name(box, names(str(item["id"])), _first_text(label))
        item["class"] = "tick"
        item.extend([box, label])
    for blank in soup.select(".fill"):
        field = soup.new_tag("input", attrs={"type": "text"})
        label_text = _text(blank)
        where = _place(blank)
        _name(field, names(_near_id(blank)), f"{label_text} ({where})" if where else label_text)
        blank.append(field)
    for lines in soup.select(".lines"):
        area = soup.new_tag("textarea", attrs={"style": f"--lines:{len(lines.find_all('i'))}"})
        _name(area, names(_near_id(lines)), _question(lines))
        lines.clear()
        del lines["aria-hidden"]
        lines.append(area)
    for table in soup.select("table:has(.blank)"):
        caption = table.find("caption") or table.find_previous_sibling(class_="ask")
        columns = [_text(column) for column in table.select("thead th")]
        for number, row in enumerate(table.select("tr.blank"), start=1):
            known = row.find("th")
            line = _first_text(known) if known else f"ligne {number}"
            for column, cell in zip(columns[1:] if known else columns, row.find_all("td"), strict=True):
                field = soup.new_tag("input", attrs={"type": "text"})
                title = f"{column}, {line} ({_first_text(caption)})" if caption else f"{column}, {line}"
                _name(field, names(f"{_near_id(table)}-{number}"), title)
                cell.append(field)


class _Names:
    """Field names: PDF readers make one field of two that share a name."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def __call__(self, base: str) -> str:
        self._used[base] = self._used.get(base, 0) + 1
        return base if self._used[base] == 1 else f"{base}-{self._used[base]}"


def _name(field: Tag, name: str, title: str) -> None:
    field["name"] = name
    field["title"] = fix_text(title)


def _text(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


def _first_text(tag: Tag) -> str:
    """Return a tag's own words, without the hint or the detail that follows them."""
    more = tag.find(class_=["hint", "detail"])
    return _text(tag).removesuffix(_text(more)).strip() if more else _text(tag)


def _near_id(tag: Tag) -> str:
    if tag.get("id"):
        return str(tag["id"])
    parent = tag.find_parent(id=True)
    return str(parent["id"]) if parent else "champ"


def _place(blank: Tag) -> str:
    """Return what a blank is about when its own label does not say: the action or the step it stands in."""
    step = blank.find_parent("li") or blank.find_parent(class_="audience")
    title = step.find([*HEADINGS, "label"]) if step else None
    return _text(title) if title else ""


def _question(lines: Tag) -> str:
    before = lines.find_previous_sibling(CONTEXT)
    heading = lines.find_previous_sibling(HEADINGS)
    if heading and before and heading is not before:
        return f"{_text(heading)} : {_first_text(before)}"
    return _first_text(before) if before else "Réponse"
