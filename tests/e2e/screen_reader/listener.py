"""A small screen reader: says what one program shows, and acts on it by role and name alone.

Run by the system's Python, which has the accessibility library: `listener.py PROCESS NAVIGATION`, the latter being the
name of the column that leads to other pages. It reads one request a line from its input, as JSON, and writes one
answer a line. Every request waits until it can be fulfilled.
"""

import json
import re
import sys
import time
from functools import cached_property

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen before

EVENTS = ("object:announcement", "object:state-changed:focused", "object:children-changed", "window:activate")
# What belongs to a control is said with it, and not once more.
WHOLE = {"push button", "check box", "radio button", "text", "password text", "combo box", "scroll bar", "progress bar"}
# Milliseconds between two questions whether something has come.
PAUSE = 60
PRESSING = ("Press", "Toggle", "SetFocus", "ShowMenu")
LEAVES = WHOLE | {"label", "heading", "image"}
TICKED = {"check box", "radio button"}
# Nothing is said of what only holds others.
SILENT = {"filler", "layered pane", "frame"}
HEADING = "heading: "
# A line breaks there for the eye only.
ZERO_WIDTH = "\u200b"


class Item:
    """Something that shows. Its name is asked for when it is needed: each question takes the program's time."""

    def __init__(self, node, states, role):
        self.node, self.states, self.role = node, states, role

    @cached_property
    def name(self):
        """What it is called."""
        return name_of(self.node, self.role)


class NotHeardError(Exception):
    """What was asked for did not come in time."""


class Listener:
    """Listens to one process.

    Attributes:
        announced: What the program announced and nobody asked about yet.
        focused: Whom the keyboard was given last.
    """

    def __init__(self, process, navigation):
        self._process, self.navigation = process, navigation
        self._program = None
        self._context = GLib.MainContext.default()
        self.announced = []
        self.focused = None
        self._events = Atspi.EventListener.new(self._happened)
        for kind in EVENTS:
            self._events.register(kind)
        # What is remembered here may be old: every question goes to the program, save what never changes.
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.ROLE)

    def _happened(self, event):
        if event.type.startswith("object:announcement"):
            self.announced.append(event.any_data)
        elif event.type.startswith("object:state-changed:focused") and event.detail1:
            self.focused = event.source

    # --- seeing -------------------------------------------------------------------------------------

    @property
    def program(self):
        """The program, once it is on the accessibility bus."""
        if self._program is None:
            desktop = Atspi.get_desktop(0)
            for number in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(number)
                if child is not None and child.get_process_id() == self._process:
                    self._program = child
        return self._program

    def front(self):
        """The window or dialog that has the keyboard."""
        if self.program is None:
            return None
        active = [window for window in children(self.program) if has_state(window, Atspi.StateType.ACTIVE)]
        return active[-1] if active else None

    def items(self, *, navigation=False):
        """Everything that shows in front, from the first to the last: beside the navigation, or there."""
        front = self.front()
        return [] if front is None else list(walk(front, self.navigation, there=navigation))

    def found(self, role, name, *, navigation):
        """What shows with this role and a name that the pattern matches whole."""
        wanted = re.compile(name)
        items = self.items(navigation=navigation)
        return [item for item in items if item.role == role and wanted.fullmatch(item.name)]

    # --- waiting ------------------------------------------------------------------------------------

    def wait(self, seconds, condition, otherwise):
        """Return what the condition says once that is true."""
        end = time.monotonic() + seconds
        while True:
            while self._context.pending():
                self._context.iteration(False)
            try:
                said = condition()
            except GLib.Error:  # what was asked went away meanwhile
                said = None
            if said:
                return said
            if time.monotonic() > end:
                raise NotHeardError(otherwise())
            self._let_it_work()

    def _let_it_work(self):
        """Ask nothing for a moment: the program answers on the thread it works on."""
        rested = []
        GLib.timeout_add(PAUSE, lambda: rested.append(True))
        while not rested:
            self._context.iteration(True)

    def the_one(self, role, name, seconds, *, navigation=False, state=Atspi.StateType.SENSITIVE):
        """Return the one thing with this role and name, once it can be used."""

        def condition():
            found = [item.node for item in self.found(role, name, navigation=navigation) if item.states.contains(state)]
            return found[0] if len(found) == 1 else None

        return self.wait(seconds, condition, lambda: f"not one {role} {name!r} in {self.lines()}")

    # --- requests -----------------------------------------------------------------------------------

    def lines(self):
        """What is said of everything that shows, in order."""
        return [spoken(item) for item in self.items() if item.role not in SILENT and item.name]

    def hear(self, lines, title, seconds):
        """Wait until these lines are said in this order, perhaps with others between; returns all.

        A title must be the first heading.
        """
        heard = []

        def condition():
            heard[:] = self.lines()
            left = iter(heard)
            begins = not title or next((line for line in heard if line.startswith(HEADING)), "") == HEADING + title
            return begins and all(any(re.fullmatch(line, said, re.DOTALL) for said in left) for line in lines)

        self.wait(seconds, condition, lambda: f"{title!r} {lines} not in {heard}")
        return heard

    def press(self, role, name, navigation, seconds):
        """Do what a control is for."""
        node = self.the_one(role, name, seconds, navigation=navigation)
        actions = [Atspi.Action.get_action_name(node, number) for number in range(Atspi.Action.get_n_actions(node))]
        wanted = next((name for name in PRESSING if name in actions), None)
        if wanted is None or not Atspi.Action.do_action(node, actions.index(wanted)):
            raise NotHeardError(f"{role} {name!r} does nothing: {actions}")
        return wanted

    def write(self, role, name, text, seconds):
        """Write in a field, in the place of what is there."""
        node = self.the_one(role, name, seconds, state=Atspi.StateType.EDITABLE)
        if not Atspi.EditableText.set_text_contents(node, text):
            raise NotHeardError(f"{role} {name!r} takes no text")
        return True

    def read(self, role, name, text, seconds):
        """Return the text in a field, once it is as the pattern says."""
        node, text = self.the_one(role, name, seconds), re.compile(text, re.DOTALL)
        said = self.wait(seconds, lambda: text.fullmatch(text_in(node)), lambda: f"{role} {name!r}: {text_in(node)!r}")
        return said[0]

    def choose(self, role, name, choice, seconds):
        """Choose one of the entries of a list."""
        node = self.the_one(role, name, seconds)
        wanted = re.compile(choice)
        for entries in children(node):
            for number, entry in enumerate(children(entries)):
                if wanted.fullmatch(clean(entry.get_name())):
                    return Atspi.Selection.select_child(entries, number) or Atspi.Action.do_action(entry, 0)
        raise NotHeardError(f"{choice!r} is not in {name!r}")

    def announcement(self, text, seconds):
        """Wait until something is announced; what was announced before it is forgotten."""
        wanted = re.compile(text)

        def condition():
            for number, said in enumerate(self.announced):
                if wanted.fullmatch(said):
                    del self.announced[: number + 1]
                    return said
            return None

        return self.wait(seconds, condition, lambda: f"{text!r} not announced: {self.announced}")

    def _keyboard_is_elsewhere(self):
        if self.focused is None:
            return "the keyboard is nowhere"
        return f"the keyboard is on {self.focused.get_role_name()} {self.focused.get_name()!r}"

    def focus(self, role, name, seconds):
        """Wait until the keyboard is on something."""

        def condition():
            node = self.focused
            if node is None or not has_state(node, Atspi.StateType.FOCUSED):
                return None
            return node.get_role_name() == role and re.fullmatch(name, name_of(node, role))

        self.wait(seconds, condition, self._keyboard_is_elsewhere)
        return True


def children(node):
    """What stands in something."""
    found = (node.get_child_at_index(number) for number in range(node.get_child_count()))
    return [child for child in found if child is not None]


def has_state(node, state):
    """Whether something has a state."""
    return node.get_state_set().contains(state)


def walk(node, navigation, *, there):
    """Everything that shows within something: beside the navigation, or there."""
    states = node.get_state_set()
    if not states.contains(Atspi.StateType.VISIBLE):
        return
    item = Item(node, states, node.get_role_name())
    if item.role in LEAVES:
        if not there:
            yield item
        return
    if item.name == navigation:
        if not there:
            return
        there = False
    if not there:
        yield item
    for child in children(node):
        yield from walk(child, navigation, there=there)


def clean(text):
    """A text as it is said."""
    return text.replace(ZERO_WIDTH, "").strip()


def name_of(node, role):
    """What something is called; a list goes by the label beside it, for its own name is what is chosen."""
    if role == "combo box":
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return clean(relation.get_target(0).get_name())
    return clean(node.get_name())


def spoken(item):
    """What is said of something: its role unless it is only text, its name, its states, its description."""
    if item.role == "label":
        return item.name
    known = item.states.contains
    parts = [f"{item.role}: {item.name}"]
    if item.role in TICKED:
        partly = known(Atspi.StateType.INDETERMINATE)
        parts.append("partly ticked" if partly else "ticked" if known(Atspi.StateType.CHECKED) else "not ticked")
    if item.role in WHOLE and not known(Atspi.StateType.SENSITIVE):
        parts.append("cannot be used")
    if item.role == "combo box":
        parts.append(clean(item.node.get_name()))
    parts.append(clean(item.node.get_description()))
    return ", ".join(part for part in parts if part)


def text_in(node):
    """The text of a field, or what is chosen of a list."""
    try:
        return clean(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))
    except GLib.Error:
        return ""


def main():
    listener = Listener(int(sys.argv[1]), sys.argv[2])
    acts = {
        act.__name__: act
        for act in (
            listener.lines,
            listener.hear,
            listener.press,
            listener.write,
            listener.read,
            listener.choose,
            listener.announcement,
            listener.focus,
        )
    }
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"answer": acts[request.pop("do")](**request)}
        except NotHeardError as error:
            answer = {"error": str(error)}
        except GLib.Error as error:
            answer = {"error": error.message}
        print(json.dumps(answer), flush=True)  # noqa: T201 - this is what it speaks


main()
