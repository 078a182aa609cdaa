"""The screens that are made, each with the threads its page runs on and what it has under way."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.screen_memory import ScreenMemory
from ui.screens import SCREENS, Screen
from ui.services import Services
from ui.tasks import ScreenTasks, Tasks


class _Made(NamedTuple):
    screen: Screen
    tasks: ScreenTasks


class MadeScreens:
    """Makes each screen when it is first asked for, and anew after its page was thrown away."""

    def __init__(self, services: Services, tasks: Tasks, remove: Callable[[QWidget], None]) -> None:
        """Begin without any.

        Args:
            services: What they are built with, apart from tasks and memory of their own.
            tasks: The threads.
            remove: Throws a page away.
        """
        self._services, self._tasks, self._remove = services, tasks, remove
        self._made: dict[str, _Made] = {}
        self._memories: dict[str, ScreenMemory] = {}

    def made(self, name: str) -> Screen | None:
        """Return a screen that has a page now."""
        made = self._made.get(name)
        return None if made is None else made.screen

    def get(self, name: str) -> Screen:
        """Return a screen; make it where it has no page."""
        if name not in self._made:
            tasks = self._tasks.for_screen()
            memory = self._memories.setdefault(name, ScreenMemory(self._tasks.for_screen()))
            services = self._services._replace(tasks=tasks, memory=memory)
            self._made[name] = _Made(SCREENS[name].build(services), tasks)
        return self._made[name].screen

    def remove_pages(self) -> Iterable[str]:
        """Throw all pages away; return the screens on which work goes on, which needs a page to tell of it."""
        for screen, tasks in self._made.values():
            tasks.end()
            self._remove(screen.page)
        self._made.clear()
        return tuple(name for name, memory in self._memories.items() if memory.tasks.waiting)

    def forget(self) -> None:
        """Throw all pages away, and what was under way on them."""
        self.remove_pages()
        for memory in self._memories.values():
            memory.end()
        self._memories.clear()
