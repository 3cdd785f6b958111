"""What data/public-files.yml may say: the files that the état des lieux counts, and where each is found."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from macros.core.model import Id, Model, Text, Verified, WebAddress


class PublicFile(Verified):
    """``address`` is the page where it is found, opened on ``verified_on``; ``take``, what to download there.

    ``refused`` says why it is not taken: then it has nothing else to say.
    """

    id: Id
    title: Text
    publisher: Text
    counts: Text
    """What it counts, as the end of « Compte … »."""

    address: WebAddress
    take: Text | None = None
    formats: list[Text] = []
    size: Text | None = None
    renewed: Text | None = None
    licence: Text | None = None
    note: Text | None = None
    """What to know before downloading it."""

    refused: Text | None = None

    @model_validator(mode="after")
    def _taken_or_refused(self) -> Self:
        if self.refused and (self.take or self.formats):
            raise ValueError("attendu refused, ou take et formats, reçu les deux")
        if not self.refused and not (self.take and self.formats):
            raise ValueError("attendu take et formats, ou refused pour un fichier qui n’est pas repris, reçu rien")
        return self


class PublicFiles(Model):
    files: list[PublicFile] = Field(min_length=1)
