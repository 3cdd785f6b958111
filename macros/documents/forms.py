"""Form fields that every PDF reader shows alike: a complete font, and an appearance for each state."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

# What a field can show: windows-1252, the encoding that PDF readers write fields in.
CHARACTERS = {code: bytes([code]).decode("cp1252", "replace") for code in range(32, 256) if code != 127}
FONT = "BoussoleSans"
PLACEHOLDER = "Fields"
"""The family that the style sheet gives to fields: WeasyPrint embeds it, and `complete` replaces it."""


def complete(pdf: Pdf, font: Path) -> None:
    """Give every field the same complete font and its appearances, so that no PDF reader has to generate them."""
    form = pdf.Root.AcroForm
    resources = Dictionary(Font=Dictionary({f"/{FONT}": _font(pdf, font)}))
    form.DR = resources
    form.DA = String(f"/{FONT} 10.5 Tf 0 g")
    if "/NeedAppearances" in form:
        del form["/NeedAppearances"]
    for page in pdf.pages:
        fonts = page.Resources.Font
        for name in [name for name, font in fonts.items() if f"+{PLACEHOLDER}" in str(font.BaseFont)]:
            del fonts[name]
    for field in form.Fields:
        left, bottom, right, top = (float(value) for value in field.Rect)
        width, height = abs(right - left), abs(top - bottom)
        field.DA = form.DA
        if Name.Btn == field.FT:
            _box(pdf, field, width, height)
        else:
            field.AP = Dictionary(N=_drawing(pdf, b"/Tx BMC EMC", width, height, resources))


def _box(pdf: Pdf, field: pikepdf.Object, width: float, height: float) -> None:
    """A box to tick: the page already draws its border, a cross fills it."""
    x, y = width * 0.2, height * 0.2
    cross = f"q 1.4 w {x:.2f} {y:.2f} m {width - x:.2f} {height - y:.2f} l "
    cross += f"{x:.2f} {height - y:.2f} m {width - x:.2f} {y:.2f} l S Q"
    ticked = _drawing(pdf, cross.encode(), width, height, Dictionary())
    empty = _drawing(pdf, b"", width, height, Dictionary())
    field.AP = Dictionary(N=Dictionary(Yes=ticked, Off=empty))
    field.AS = field.V = Name.Off
    if "/MK" in field:
        del field["/MK"]


def _drawing(pdf: Pdf, content: bytes, width: float, height: float, resources: Dictionary) -> pikepdf.Object:
    stream = pdf.make_stream(content)
    stream.Type, stream.Subtype = Name.XObject, Name.Form
    stream.BBox = Array([0, 0, round(width, 2), round(height, 2)])
    stream.Resources = resources
    return stream


def _font(pdf: Pdf, path: Path) -> pikepdf.Object:
    options = subset.Options(notdef_outline=True, layout_features=[], name_IDs=[], hinting=False)
    options.drop_tables += ["FFTM", "DSIG", "BASE"]
    tool = subset.Subsetter(options)
    font = TTFont(path, recalcTimestamp=False)
    codes = {code: ord(char) for code, char in CHARACTERS.items() if char != "\ufffd"}
    tool.populate(unicodes=codes.values())
    tool.subset(font)
    data = io.BytesIO()
    font.save(data)
    scale = 1000 / font["head"].unitsPerEm
    glyphs, advances, head, line = font.getBestCmap(), font["hmtx"], font["head"], font["hhea"]
    widths = [round(advances[glyphs[codes[code]]][0] * scale) if code in codes else 0 for code in range(32, 256)]
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{FONT}"),
        Flags=32,
        FontBBox=Array([round(value * scale) for value in (head.xMin, head.yMin, head.xMax, head.yMax)]),
        ItalicAngle=0,
        Ascent=round(line.ascent * scale),
        Descent=round(line.descent * scale),
        CapHeight=660,
        StemV=80,
        FontFile2=pdf.make_stream(data.getvalue(), Length1=len(data.getvalue())),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(f"/{FONT}"),
            FirstChar=32,
            LastChar=255,
            Widths=Array(widths),
            Encoding=Name.WinAnsiEncoding,
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )
