"""The external links that no longer answer to a program, and why they stay."""

from __future__ import annotations

from macros.core.model import EditorText, Model, Verified, WebAddress


class LinkException(Verified):
    """``url`` opened in a browser on ``verified_on``, whatever it answers to a program."""

    url: WebAddress
    reason: EditorText


class LinkExceptions(Model):
    exceptions: list[LinkException]
