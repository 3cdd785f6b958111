"""A page at each former address of a page: it leads where the page, or a part of it, now is."""

from __future__ import annotations

from html import escape
from pathlib import Path

from macros.core.page import page_url
from macros.site.site import Site

PAGE = """<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{csp}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title} - {name}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="{address}">
<meta http-equiv="refresh" content="0; url={link}">
<link rel="icon" href="{favicon}">
<script src="{script}" defer></script>
</head>
<body>
<main>
<h1>{title}</h1>
<p>Cette page a changé d’adresse. <a href="{link}" data-moved>Ouvrir la page</a></p>
</main>
</body>
</html>
"""


def write(site_dir: Path, site: Site) -> None:
    """Write the pages. The script takes along what the former address said after its #."""
    for page, meta in site.data.pages.items():
        for former in meta.former_addresses:
            old, mark, anchor = former.partition("#")
            here = site.at(old)
            path = site_dir / page_url(old, site.directory_urls)
            if site.directory_urls:
                path /= "index.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            values = {
                "csp": site.content_security_policy,
                "title": meta.title,
                "name": site.identity.name,
                "address": site.public_address(page),
                "link": here.url(page + mark + anchor),
                "favicon": site.favicon,
                "script": here.url("assets/base.js"),
            }
            path.write_text(PAGE.format_map({k: escape(v) for k, v in values.items()}), "utf-8", newline="\n")
