"""What people without a mouse do at the window."""

from tests.e2e.window import BOX, BUTTON, CHIP, check_stop, name_of, stops_of


def all_stops(person):
    """Walk the whole way of Tab, there and back; every stop must be good, and none may be left out."""
    wanted = stops_of(person.front)
    for key in ("Tab", "Shift+Tab"):
        left = list(wanted)
        for _ in range(len(wanted) + 1):
            person.keys(key)
            check_stop(person.focus)
            left = [stop for stop in left if stop is not person.focus]
        assert [name_of(stop) for stop in left] == []


def enter(person, name, role=BUTTON):
    """Go somewhere by Tab and press Enter."""
    person.tab_to(name, role)
    person.keys("Enter")


def toggle(person, name):
    """Go to a box by Tab and tick or untick it."""
    person.tab_to(name, BOX)
    person.keys("Space")


def fill_in(person, name, text, role):
    """Go to a field by Tab and write in it."""
    person.tab_to(name, role)
    person.keys("Ctrl+A")
    person.type(text)


def pick(person, now, wanted):
    """Go by Tab to what is chosen of choices that exclude each other, and on with the arrows."""
    person.tab_to(now, CHIP)
    while name_of(person.focus) != wanted:
        before = person.focus
        person.keys("Right")
        assert person.focus is not before, f"{wanted!r} is not among the choices"
