"""The security policy that every page carries: nothing but our own files, and no inline code."""

from __future__ import annotations

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "boussole",
}
"""``frame-ancestors`` is missing: browsers read it from a header only.

The one Trusted Types policy, ``boussole``, lets a page fetch the site's own scripts under ``assets/``, such as lists of
communes, and two pages start a worker: what keeps a copy of the site, and what counts a file of the visitor.
"""


def content_security_policy() -> str:
    """Return the policy as the content of a meta tag or a header."""
    return "; ".join(f"{directive} {value}" for directive, value in POLICY.items())
