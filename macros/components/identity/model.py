"""What data/site.yml may say."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from urllib.parse import quote

from pydantic import AfterValidator, Field

from macros.core.dates import months_after
from macros.core.model import Dated, EditorText, Email, Model, SiteAddress, Text, Verified

PLACEHOLDER = "à compléter"
"""Text of site.yml that a release refuses; a preview shows it."""


class Organisation(Model):
    name: Text
    address: Text
    phone: Text
    director: Text | None = None


def _folder_address(value: str) -> str:
    if value != PLACEHOLDER and not (value.startswith("https://") and value.endswith("/")):
        raise ValueError("attendu une adresse qui commence par https:// et finit par /")
    return value


class ReviewPolicy(Model):
    """What holds for a text that does not say it: how many months it stays fresh, and who reviews it."""

    months: Annotated[int, Field(ge=1, le=120)]
    owner: EditorText

    def review_by(self, dated: Dated | Verified, whole: Dated | Verified | None = None) -> date:
        """Return the last day to review `dated`, a part of `whole`."""
        last = dated.reviewed_on or (whole or dated).reviewed_on
        if dated.review_by is None and last is None:
            raise ValueError("undated")
        return dated.review_by or months_after(last, self.months)  # type: ignore[arg-type]


class Identity(Model):
    """``public_url`` is the one address of the site, in links and on paper.

    ``version`` and ``published_on`` date the edition.
    ``edit_url`` is where the folder docs/ is edited on the forge, or None where readers may not.
    """

    name: Text
    version: Text
    published_on: date
    public_url: SiteAddress
    edit_url: Annotated[str, AfterValidator(_folder_address)] | None
    review: ReviewPolicy
    contact: Email
    publisher: Organisation
    host: Organisation

    def report_address(self, page: str, subject: str) -> str:
        """Return a ``mailto:`` address to report an error, with the page, the entry and the version filled in.

        `page` is the public address of the page where the error stands.
        """
        title = f"Erreur à signaler : {subject}"
        facts = f"Page : {page}\nÀ propos de : {subject}\nVersion : {self.version}"
        body = f"{facts}\n\nCe qui est faux, et d’où vous le savez :\n"
        return f"mailto:{self.contact}?subject={quote(title)}&body={quote(body)}"
