"""Tells assistive technology what just happened."""

from PySide6.QtWidgets import QWidget

from ui.widgets.plain_text import plain


class Quarters:
    """Which steps of long work are worth hearing: its beginning, and one in each quarter."""

    def __init__(self) -> None:
        self._done, self._quarter = 0, -1

    def is_next(self, done: int, total: int) -> bool:
        """Return whether to say that `done` of `total` are done."""
        if done < self._done:
            self._quarter = -1  # other work has begun
        self._done, quarter = done, done * 4 // max(1, total)
        if quarter <= self._quarter:
            return False
        self._quarter = quarter
        return True


def announce(source: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `text`; `urgent` interrupts what it is saying."""
    # Its long enumerations are set up with the import; nothing is announced before the first page shows.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - see above

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, plain(text))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
