"""The reference documents of pandoc: A4, our fonts, ruled tables, a footer with the edition and the page."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from html import escape
from typing import Any

Change = Callable[[str, bytes], bytes]
SANS, SERIF = "Arial", "Georgia"
"""Fonts that every office suite has or substitutes well: the file must open anywhere."""


LARGE = 16.0
"""Points of the smallest letters of what everyone must be able to read."""


def reference(format: str, footer: str, large: bool = False, one_page: bool = False) -> bytes:
    """Return the reference document of a format: with large letters, or with all that a page can hold."""
    least = LARGE if large else 0
    return _docx(footer, least, one_page) if format == "docx" else _odt(footer, least, one_page)


def _pandoc_default(name: str) -> bytes:
    import pypandoc

    command = [pypandoc.get_pandoc_path(), "--print-default-data-file", name]
    return subprocess.run(command, check=True, capture_output=True).stdout


def _docx(footer: str, least: float, one_page: bool) -> bytes:
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    document = Document(io.BytesIO(_pandoc_default("reference.docx")))
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.8)
    section.top_margin, section.bottom_margin = Cm(1 if one_page else 1.6), Cm(1.4 if one_page else 1.8)
    section.footer_distance = Cm(0.7) if one_page else section.footer_distance

    sizes = {"Title": 24.0, "Heading 1": 16, "Heading 2": 14, "Heading 3": 12, "Heading 4": 11, "Normal": 11}
    if one_page:
        sizes |= {"Title": 20.0, "Heading 2": 12, "Heading 3": 11, "Normal": 9.5}
    close = one_page or least
    for name, size in sizes.items():
        style = document.styles[name]
        _docx_font(style, SANS if name == "Normal" else SERIF, Pt(max(size, least)))
        style.font.color.rgb = RGBColor(0, 0, 0)
        if name != "Normal":
            style.font.bold = name != "Title"
            style.paragraph_format.space_before = Pt(5 if one_page else 12)
            style.paragraph_format.space_after = Pt(1 if one_page else 4)
            style.paragraph_format.keep_with_next = True
    document.styles["Title"].paragraph_format.alignment = 0
    for name in ("Body Text", "First Paragraph", "Compact"):
        # Large letters have room enough between their lines.
        document.styles[name].paragraph_format.space_before = Pt(1 if close else 3)
        document.styles[name].paragraph_format.space_after = Pt(1 if close else 3)
    normal, small = (sizes["Normal"], 8.5) if one_page else (11, 9.5)
    for name, size in (("Question", normal), ("Note", small), ("Source", small), ("Ligne", 11), ("Vide", normal)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(max(size, least))
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(2 if close else 4)
    for side in ("space_before", "space_after"):
        setattr(document.styles["Vide"].paragraph_format, side, Pt(4 if one_page else 7))
    document.styles["Question"].font.bold = True
    document.styles["Question"].paragraph_format.keep_with_next = True
    # Ruled lines: the same border between paragraphs as under the last.
    borders = OxmlElement("w:pBdr")
    for side in ("bottom", "between"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "000000")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    document.styles["Ligne"].element.get_or_add_pPr().append(borders)
    _docx_table(document.styles["Table"].element, 20 if one_page else 60)

    paragraph = section.footer.paragraphs[0]
    paragraph.add_run(footer + " - page ").font.size = Pt(max(8.5, least))
    for code in ("PAGE", "NUMPAGES"):
        if code == "NUMPAGES":
            paragraph.add_run(" sur ").font.size = Pt(max(8.5, least))
        run = paragraph.add_run()
        run.font.size = Pt(max(8.5, least))
        for kind, text in (("begin", None), (None, code), ("end", None)):
            part = OxmlElement("w:instrText" if text else "w:fldChar")
            if text:
                part.text = text
            else:
                part.set(qn("w:fldCharType"), kind)
            run._r.append(part)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _docx_font(style: Any, family: str, size: Any) -> None:
    from docx.oxml.ns import qn

    font = style.font
    font.name, font.size = family, size
    fonts = font._element.rPr.rFonts
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), family)


def _docx_table(style: Any, above: int) -> None:
    """Rule every cell: pandoc's tables have no border. ``above`` and below its words, in twentieths of a point."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in sides)
    widths = {"top": above, "left": 100, "bottom": above, "right": 100}
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in widths.items())
    borders = f"<w:tblBorders>{lines}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar>"
    for properties in style.xpath("w:tblPr"):
        style.remove(properties)
    style.append(parse_xml(f"<w:tblPr {nsdecls('w')}>{borders}</w:tblPr>"))


def _odt(footer: str, least: float, one_page: bool) -> bytes:
    """Pandoc's own reference, on A4, with our fonts, our styles and our footer."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_pandoc_default("reference.odt"))) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "styles.xml":
                data = _odt_styles(data.decode(), footer, least, one_page).encode()
            target.writestr(name, data)
    return out.getvalue()


def _odt_styles(xml: str, footer: str, least: float, one_page: bool) -> str:
    xml = re.sub(r'fo:page-width="[^"]*"', 'fo:page-width="21cm"', xml)
    xml = re.sub(r'fo:page-height="[^"]*"', 'fo:page-height="29.7cm"', xml)
    xml = re.sub(r'(<style:page-layout-properties[^>]*?)fo:margin-top="[^"]*"', r'\1fo:margin-top="1.6cm"', xml)
    for side, width in (("bottom", "1.4cm"), ("left", "1.8cm"), ("right", "1.8cm")):
        pattern = rf'(<style:page-layout-properties[^>]*?)fo:margin-{side}="[^"]*"'
        xml = re.sub(pattern, rf'\1fo:margin-{side}="{width}"', xml)
    xml = re.sub(r'fo:language="[a-z]*" fo:country="[A-Z]*"', 'fo:language="fr" fo:country="FR"', xml)
    xml = xml.replace('style:font-name="Times New Roman"', f'fo:font-family="{SANS}"')
    xml = xml.replace('fo:font-size="12pt"', 'fo:font-size="11pt"').replace('fo:font-style="italic"', "")
    custom = "".join(
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
        f'<style:paragraph-properties fo:margin-top="0.12cm" fo:margin-bottom="0.12cm" {paragraph}/>'
        f"<style:text-properties {text}/></style:style>"
        for name, paragraph, text in (
            ("Question", 'fo:keep-with-next="always"', 'fo:font-weight="bold"'),
            ("Note", "", 'fo:font-size="9.5pt"'),
            ("Source", "", 'fo:font-size="9.5pt"'),
            ("Vide", 'fo:padding="0.2cm"', ""),
            (
                "Ligne",
                'fo:border-bottom="0.5pt solid #000000" fo:border-top="none" fo:border-left="none" '
                'fo:border-right="none" fo:padding="0.05cm" style:join-border="false"',
                'fo:font-size="11pt"',
            ),
        )
    )
    xml = xml.replace("</office:styles>", custom + "</office:styles>")
    if least or one_page:
        xml = re.sub(r'fo:margin-(top|bottom)="0\.\d+(?:cm|in)"', r'fo:margin-\1="0.04cm"', xml)
    if one_page:
        xml = xml.replace('fo:margin-top="1.6cm"', 'fo:margin-top="1cm"')
        xml = xml.replace('fo:margin-bottom="1.4cm"', 'fo:margin-bottom="0.8cm"')
        xml = xml.replace('fo:font-size="11pt"', 'fo:font-size="9.5pt"').replace('"0.2cm"', '"0.1cm"')
    if least:
        xml = re.sub(r'fo:font-size="([\d.]+)pt"', lambda size: f'fo:font-size="{max(float(size[1]), least):g}pt"', xml)
    page = '<text:page-number text:select-page="current">1</text:page-number> sur <text:page-count>1</text:page-count>'
    line = f'<style:footer><text:p text:style-name="Source">{escape(footer)} - page {page}</text:p></style:footer>'
    xml = re.sub(r"<style:footer>.*?</style:footer>", line, xml, count=1, flags=re.DOTALL)
    return xml


def finish_odt(name: str, data: bytes) -> bytes:
    """Rule the tables of the result; drop the dates of the run."""
    if name == "content.xml":
        text = data.decode()
        text = text.replace('fo:border="none"', 'fo:border="0.5pt solid #000000"')
        return text.encode()
    return data
