"""What the widgets put on what, by the names of the tokens; whatever else shows on a screen is a fault."""

_PAGE_TEXTS = ("text", "text_secondary", "accent", "ok", "warn", "bad")

# Ground: texts and the signs that say the same.
TEXT_ON = {
    "background": _PAGE_TEXTS,
    "surface": _PAGE_TEXTS,
    "surface_muted": _PAGE_TEXTS,
    "accent": ("on_accent",),
    "accent_hover": ("on_accent",),
    "accent_soft": ("accent", "text", "text_secondary"),
    "ok_soft": ("ok",),
    "warn_soft": ("warn",),
    "bad": ("on_accent",),
    "bad_hover": ("on_accent",),
    "bad_soft": ("bad",),
    "neutral_soft": ("text", "text_secondary"),
    "neutral_hover": ("text", "text_secondary"),
    "soft_hover": ("text_secondary",),
}
# Ground: edges of controls, ticks, meters, the ring of the keyboard.
SIGN_ON = {
    "background": ("accent", "border"),
    "surface": ("accent", "border"),
    "surface_muted": ("accent", "border"),
    "neutral_soft": ("accent", "ok", "warn", "border"),
}
# Ground: lines that only part things, and what cannot be used now.
LINE_ON = {
    "background": ("line", "disabled"),
    "surface": ("line", "disabled"),
    "surface_muted": ("line", "disabled"),
}


def declared(ground: str, on_it: str) -> bool:
    """Whether widgets may put one token on another; two grounds may always meet."""
    return on_it in TEXT_ON or any(on_it in pairs.get(ground, ()) for pairs in (TEXT_ON, SIGN_ON, LINE_ON))
