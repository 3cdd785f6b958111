"""Write the Atom feed of the versions (RFC 4287)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from macros.components.news import FEED, PAGE, News, versions
from macros.core.typography import fix_markup, fix_text
from macros.site.site import Site

ATOM = "http://www.w3.org/2005/Atom"


def write(site_dir: Path, site: Site) -> Path:
    """Write the feed and return its path."""
    path = site_dir / FEED
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(feed(site))
    return path


def feed(site: Site) -> bytes:
    """Return the feed. Its addresses are public: a reader fetches it from anywhere."""
    identity, page = site.identity, site.public_address(PAGE)
    found = list(versions(site.data))
    root = ElementTree.Element("feed", {"xmlns": ATOM, "xml:lang": "fr"})
    _add(root, "id", page)
    _add(root, "title", f"Nouveautés de {identity.name}")
    _add(root, "updated", _moment(max((news.version.published_on for news in found), default=identity.published_on)))
    ElementTree.SubElement(root, "link", {"rel": "self", "href": site.public_address(FEED)})
    ElementTree.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": page})
    _add(ElementTree.SubElement(root, "author"), "name", identity.name)
    for news in found:
        _entry(root, site.public_address(f"{PAGE}#{news.version.id}"), news)
    ElementTree.indent(root)
    return (ElementTree.tostring(root, "unicode", xml_declaration=True) + "\n").encode()


def _entry(root: ElementTree.Element, address: str, news: News) -> None:
    entry = ElementTree.SubElement(root, "entry")
    _add(entry, "id", address)
    _add(entry, "title", f"Version {news.version.number}")
    _add(entry, "updated", _moment(news.version.published_on))
    ElementTree.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address})
    text = str(news.text)
    if news.directory:
        text += "<p>L’annuaire :</p><ul>" + "".join(f"<li>{change}.</li>" for change in news.directory) + "</ul>"
    content = ElementTree.SubElement(entry, "content", {"type": "html"})
    content.text = fix_markup(text)


def _add(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = fix_text(text)


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
