"""How templates may be laid out for their readers, at no cost to the pages."""

from __future__ import annotations

import re

from jinja2.ext import Extension

INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)
BLOCK = "button|caption|d[dt]|div|figcaption|h[1-6]|legend|li|option|p|summary|t[dh]"
AT_AN_EDGE = re.compile(rf"(<(?:{BLOCK})(?: [^>]*)?>)\n+|\n+(?=</(?:{BLOCK})>)")
BETWEEN_TAGS = re.compile(r">\n+<")
SPACE = re.compile(r" \n+")
BLANK_LINES = re.compile(r"\n{2,}")


class Layout(Extension):
    """Indentation in a template is for its reader: it is left out before anything else."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return INDENTATION.sub("", source)


def compact(html: str) -> str:
    """Return the HTML without the line breaks that do not show: between two tags, and at the edges of a block.

    A template says ``{{ " " }}`` at the end of a line where the space between two tags shows. There is no blank line
    left, so that Markdown takes the HTML as one block.
    """
    html = AT_AN_EDGE.sub(r"\1", BETWEEN_TAGS.sub("><", html))
    return BLANK_LINES.sub("\n", SPACE.sub(" ", html)).strip("\n")
