"""Pictures: a chart's SVG as PNG, by the same engine and fonts as the page."""

from __future__ import annotations

from briefing.printing.pdf import LayoutError, fonts

CHART_DPI = 300
_SHEET = (
    b'#set page(width: auto, height: auto, margin: 0pt, fill: white)\n#image(bytes(sys.inputs.svg), format: "svg")\n'
)


def png_of(svg: str, dpi: int = CHART_DPI) -> bytes:
    """A drawing as PNG at `dpi`. Raises LayoutError."""
    import typst

    try:
        made = typst.compile(_SHEET, font_paths=fonts(), format="png", ppi=float(dpi), sys_inputs={"svg": svg})
    except typst.TypstError as error:
        raise LayoutError(str(error.message), str(error.diagnostic)) from error
    assert isinstance(made, bytes)
    return made
