"""Design tokens: the colours of the light and the dark theme, by role. Source: the design document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as #RRGGBB. Text roles reach 4.5:1 and marks 3:1 on every surface named."""

    dark: bool
    window: str
    sidebar: str
    paper: str
    panel: str
    raised: str
    line: str
    line_strong: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_text: str
    accent_tint: str
    select_row: str
    hover: str
    seg_on: str
    ok: str
    warn: str
    bad: str
    warn_tint: str
    bad_tint: str
    revised: str
    exports: str
    imports: str
    turnover: str
    balance: str
    figure: str
    date: str
    person: str
    organisation: str
    country: str
    topic: str
    product_1: str
    product_2: str
    product_3: str
    product_4: str
    product_5: str

    def series(self, flow: str) -> str:
        """The colour of a flow's marks."""
        return str(getattr(self, flow))

    def kind(self, kind: str) -> str:
        """The underline colour of a fact kind; events, steps and quotations share the topic's."""
        return str(getattr(self, kind, self.topic))


LIGHT = Tokens(
    dark=False,
    window="#F3F1EC", sidebar="#ECE9E2", paper="#FFFEFB", panel="#FAF8F4", raised="#FFFFFF",
    line="#DCD7CC", line_strong="#827C70",
    text="#1C2024", text_2="#4C525B", text_3="#5E646E",
    accent="#0B6B60", accent_text="#FFFFFF", accent_tint="#DCEFEA", select_row="#D5E6E1",
    hover="#E6E2D9", seg_on="#FFFFFF",
    ok="#1F6F3F", warn="#8A5200", bad="#A8261C", warn_tint="#FBF0D9", bad_tint="#FBE7E3",
    revised="#F6D98A",
    exports="#1C6BB0", imports="#C9610C", turnover="#2A2F36", balance="#7C3BD9",
    figure="#3D4DB7", date="#8A5A00", person="#A82A72", organisation="#0B6E75",
    country="#9A3B20", topic="#55606B",
    product_1="#0B6E75", product_2="#B4548A", product_3="#A67A00", product_4="#3D4DB7", product_5="#5B8F3A",
)  # fmt: skip

DARK = Tokens(
    dark=True,
    window="#1D1F22", sidebar="#18191C", paper="#212428", panel="#1B1D20", raised="#2A2E33",
    line="#34383E", line_strong="#7D838C",
    text="#E9E6DF", text_2="#B4B8BF", text_3="#9DA3AC",
    accent="#58C4B2", accent_text="#0D1F1C", accent_tint="#1E3B38", select_row="#213E3A",
    hover="#2C3035", seg_on="#42474F",
    ok="#74C98F", warn="#E8B45C", bad="#FF9184", warn_tint="#3A3020", bad_tint="#45241F",
    revised="#5E4B1B",
    exports="#66AEEF", imports="#F0A05A", turnover="#DADDE2", balance="#A685FF",
    figure="#9DAAF5", date="#E0B25A", person="#F08CC0", organisation="#63C5CC",
    country="#F0957A", topic="#A9B2BC",
    product_1="#4FB4BC", product_2="#E58CBC", product_3="#D9AE4F", product_4="#8F9DF0", product_5="#8CC468",
)  # fmt: skip

SEPIA_PAPER = "#F4ECD8"
