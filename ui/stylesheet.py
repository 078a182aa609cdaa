"""Qt stylesheets of the few native widgets (lines, lists, menus, scroll bars), built from tokens.

Each native widget gets its own sheet. One sheet for the whole application would put Qt's stylesheet
engine under every widget; it restores the palette a label had when it was first polished, and so
undoes later changes of colour.
"""

from ui.theme import Theme


def field_sheet(
    theme: Theme, kind: str, *, leading: bool = False, trailing: bool = False, invalid: bool = False
) -> str:
    """Return the sheet of a line, text area or closed list.

    Args:
        theme: Colours and sizes.
        kind: Qt class name.
        leading: Keep room for a sign before the text.
        trailing: Keep room for a control after the text.
        invalid: What it holds was refused.
    """
    t = theme.tokens
    pad = theme.gap(9)
    before = theme.px(26) + 12 if leading else 12
    after = theme.px(26) + 14 if trailing else 12
    return f"""
{kind} {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.bad if invalid else t.border};
    border-radius: 8px; padding: {pad}px {after}px {pad}px {before}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
    placeholder-text-color: {t.text_secondary}; lineedit-password-character: 8226;
}}
{kind}:focus {{
    border: 2px solid {t.accent}; padding: {pad - 1}px {after - 1}px {pad - 1}px {before - 1}px;
}}
{kind}:disabled {{
    color: {t.disabled if theme.high_contrast else t.text_secondary}; background: {t.surface_muted};
    border-color: {t.line}; border-style: {"dashed" if theme.high_contrast else "solid"};
}}
"""


def _selected(theme: Theme) -> tuple[str, str]:
    """Return ground and words of the item one is on; the other way round in high contrast."""
    t = theme.tokens
    return (t.accent, t.on_accent) if theme.high_contrast else (t.accent_soft, t.accent)


def list_sheet(theme: Theme) -> str:
    """Return the sheet of a closed list and of the list that opens from it."""
    t = theme.tokens
    ground, words = _selected(theme)
    return (
        field_sheet(theme, "QComboBox", trailing=True)
        + f"""
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: 0; width: {theme.px(28)}px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; outline: 0;
    selection-background-color: {ground}; selection-color: {words};
}}
QComboBox QAbstractItemView::item {{ padding: {theme.gap(7)}px 10px; }}
"""
    )


def menu_sheet(theme: Theme) -> str:
    """Return the sheet of a menu."""
    t, pad = theme.tokens, theme.gap(8)
    ground, words = _selected(theme)
    return f"""
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; padding: 4px; }}
QMenu::item {{ padding: {pad}px 24px {pad}px 14px; border-radius: 6px; }}
QMenu::item:selected {{ background: {ground}; color: {words}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
"""


def scroll_bar_sheet(theme: Theme) -> str:
    """Return the sheet of a scroll bar."""
    t, thick = theme.tokens, theme.gap(12)
    return f"""
QScrollBar:vertical {{ background: transparent; width: {thick}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {thick}px; margin: 0; }}
QScrollBar::handle {{ background: {t.border}; border-radius: {thick // 2 - 2}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::handle:hover {{ background: {t.text_secondary}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
