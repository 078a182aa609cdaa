"""Where a claim stands inside a credential."""

from typing import TypeAlias

# Keys and array indices from the root, as in a DCQL claims path (OpenID4VP 1.0 section 7.1) without wildcards.
ClaimPath: TypeAlias = tuple[str | int, ...]


def format_path(path: ClaimPath) -> str:
    """Write a path as on the command line: `claim/key/0`; `~` and `/` inside a key as in RFC 6901."""
    return "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in path)


def parse_path(text: str) -> ClaimPath:
    """Read a path from the command line; a step of digits only is an array index."""
    steps = (step.replace("~1", "/").replace("~0", "~") for step in text.split("/"))
    return tuple(int(step) if step.isascii() and step.isdigit() else step for step in steps)
