"""Lay out a document as an accessible PDF: WeasyPrint, then what its files still lack."""

from __future__ import annotations

import functools
import io
from importlib.resources import files
from pathlib import Path

import pikepdf

from macros.components.downloads.model import Document
from macros.documents import compose, forms
from macros.documents.paper_site import PaperSite

STYLES = [Path(__file__).parent / name for name in ("paper.css", "kit.css")]
FAMILIES = {"Source Sans Pro": "font_source_sans_pro", "Source Serif Pro": "font_source_serif_pro"}
FACES = (("Regular", 400, "normal"), ("It", 400, "italic"), ("Semibold", 600, "normal"), ("Bold", 700, "normal"))


def font_file(family: str, face: str) -> Path:
    """Return a font's file, inside the package that ships it."""
    return Path(str(files(FAMILIES[family]))) / "files" / f"{family.replace(' ', '')}-{face}.ttf"


def _font_faces() -> str:
    light = font_file("Source Sans Pro", "ExtraLight").as_uri()
    fields = f'@font-face{{font-family:{forms.PLACEHOLDER};src:url("{light}")}}'
    return fields + "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};'
        f'src:url("{font_file(family, face).as_uri()}")}}'
        for family in FAMILIES
        for face, weight, style in FACES
    )


def maker(site: PaperSite, document: Document, format: str) -> functools.partial[bytes]:
    """Return what makes the file."""
    html, variables = compose.html(site, document), compose.variables(site, document)
    return functools.partial(make, html, variables, site.public_url)


def make(html: str, variables: str, base_url: str) -> bytes:
    """Return the PDF. Nothing is read but the fonts and what the HTML holds."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    fetch = URLFetcher(allowed_protocols={"file", "data"}, fail_on_errors=True)
    fonts = FontConfiguration()
    styles = [
        weasyprint.CSS(string=text, font_config=fonts, base_url=base_url, url_fetcher=fetch)
        for text in (_font_faces(), *(style.read_text("utf-8") for style in STYLES), variables)
    ]
    page = weasyprint.HTML(string=html, base_url=base_url, url_fetcher=fetch)
    raw = page.write_pdf(stylesheets=styles, font_config=fonts, pdf_variant="pdf/ua-1", pdf_forms=True)
    return finish(raw)


def finish(raw: bytes) -> bytes:
    """Complete the form fields and write a file that is the same for the same content."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        if "/AcroForm" in pdf.Root:
            forms.complete(pdf, font_file("Source Sans Pro", "Regular"))
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == pikepdf.Name.TH:
                # WeasyPrint leaves out what a header cell is the header of.
                row = item.P.P.get("/S") == pikepdf.Name.TBody
                item.A.Scope = pikepdf.Name.Row if row else pikepdf.Name.Column
        for page in pdf.pages:
            if "/Annots" in page:
                page.Tabs = pikepdf.Name.S
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
        )
    return out.getvalue()
