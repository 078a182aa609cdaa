"""What a command's help says after its options."""


def examples(*lines: str) -> str:
    """Write examples for a command's `epilog`, each on a line of its own and without the program's name."""
    title = "Example:" if len(lines) == 1 else "Examples:"
    # The first sign keeps the lines apart where help is fitted to the width of a terminal.
    return "\n".join(["\b", title, *(f"  learner-wallet {line}" for line in lines)])
