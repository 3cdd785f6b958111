"""Say what is to be reviewed: a list to tick on the terminal, which an issue takes as it is, and a table in HTML.

python -m macros.site.freshness.report [FILE]
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import jinja2

from macros.core.dates import french_date
from macros.core.problems import DataError
from macros.site.freshness.reviews import Review, overdue, reviews
from macros.site.load import load

SOON = timedelta(days=60)


def text(found: Sequence[Review], today: date) -> str:
    """Return the list of what is overdue, then of what soon will be, in Markdown."""
    late = overdue(found, today)
    soon = [review for review in found if today <= review.review_by <= today + SOON]
    parts = []
    for title, due, word in (
        (f"Relectures en retard au {french_date(today)}", late, "depuis le"),
        (f"À relire dans les {SOON.days} jours", soon, "d’ici le"),
    ):
        if due:
            lines = [f"- [ ] `{r.place}` {r.title}, {word} {french_date(r.review_by)} ({r.owner})" for r in due]
            parts.append("\n".join([f"## {title} : {len(due)}", "", *lines, ""]))
    if not parts:
        first = found[0]
        parts.append(f"Rien à relire. Prochaine relecture : {first.place}, d’ici le {french_date(first.review_by)}.\n")
    return "\n".join(parts)


def table(found: Sequence[Review], today: date) -> str:
    """Return a page of its own: everything that ages, the most urgent first."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
    )
    environment.filters["french_date"] = french_date
    return environment.get_template("report.html").render(reviews=found, today=today, soon=today + SOON)


def main(root: Path, target: Path | None, today: date) -> None:
    """Print the list, and write the table. Exits with 1 when the data are wrong."""
    try:
        found = reviews(root, load(root))
    except DataError as error:
        sys.exit(str(error))
    print(text(found, today))
    if target:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(table(found, today), "utf-8", newline="\n")
        print(f"Le tableau complet : {target}")


if __name__ == "__main__":
    main(Path.cwd(), Path(sys.argv[1]) if len(sys.argv) > 1 else None, date.today())
