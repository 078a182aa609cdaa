"""How the learner will read the question."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask.texts import detail_name, needed_names, welcome_names, what_text
from ui.ask.view import Preview
from ui.error_sentences import describe_error
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.rows import CheckLine
from ui.widgets.text import Text


class PreviewCard(Card):
    """Follows what is written.

    Attributes:
        title: Who asks.
        purpose: What for.
        needs: What they need.
        likes: What they would like.
        unexplained: Says which details the purpose does not explain.
        problem: Says why no question can be made.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(muted=True, spacing=8, parent=parent)
        self.add(Text(self.tr("How the learner reads it"), TextRole.SMALL, Ink.SECONDARY))
        self.title = Text("", TextRole.HEADING)
        self.standing = Pill("", Tone.WARN, "circle-question-mark")
        row = FlowRow()
        row.add(self.standing)
        self.purpose = Text("", TextRole.BODY, Ink.SECONDARY)
        self.needs = Text("", TextRole.BODY)
        self.likes = Text("", TextRole.BODY)
        self._needs_title = Text(self.tr("They need"), TextRole.STRONG)
        self._likes_title = Text(self.tr("They would like, you decide"), TextRole.STRONG)
        self.unexplained = Notice(Tone.WARN, "")
        self.problem = Notice(Tone.BAD, "")
        self._row = row
        self.add(self.title, row, self.purpose)
        for title, text in ((self._needs_title, self.needs), (self._likes_title, self.likes)):
            self.add(title, text)
        self.add(self.unexplained, self.problem)
        for hidden in (self.unexplained, self.problem):
            hidden.hide()

    def show_preview(self, preview: Preview) -> None:
        """Show a draft."""
        template, name = preview.draft.template, preview.draft.name.strip()
        asks = self.tr("%1 asks you something")
        self.title.setText(asks.replace("%1", name or self.tr("Somebody without a name")))
        if preview.certificate:
            self.standing.set_status(self.tr("Known, if they trust your certificate"), Tone.OK, "shield-check")
        else:
            said = self.tr("Says it is %1, not verified").replace("%1", name or "…")
            self.standing.set_status(said, Tone.WARN, "circle-question-mark")
        self._row.restyle()
        purpose = template.purpose.strip()
        self.purpose.setText(self.tr("“%1”").replace("%1", purpose) if purpose else self.tr("No reason given yet."))
        lines = [what_text(template, preview.query)]
        if not template.query:
            lines += needed_names(template)
        likes = [] if template.query else welcome_names(template)
        self.needs.setText("\n".join(f"• {line}" for line in lines))
        self.likes.setText("\n".join(f"• {line}" for line in likes))
        self._likes_title.setVisible(bool(likes))
        self.likes.setVisible(bool(likes))
        names = ", ".join(detail_name(detail) for detail in preview.unexplained)
        said = self.tr("Your sentence does not explain why you want this: %1.").replace("%1", names)
        self.unexplained.set_text(said)
        self.unexplained.setVisible(bool(names))
        if preview.error is not None and not template.query:
            self.problem.set_text(self.tr("No kind of credential you chose has all the details you need."))
        elif preview.error is not None:
            self.problem.set_text(describe_error(preview.error))
        self.problem.setVisible(preview.error is not None)


class AfterwardsCard(Card):
    """What an answer is worth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self.add_title(self.tr("What you get"))
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for sign, text in (
            ("check", self.tr("The answer is made for you, now. It cannot be used twice.")),
            ("timer", self.tr("A question counts for five minutes.")),
            ("eye-off", self.tr("Nothing is kept when you close the program.")),
        ):
            column.addWidget(CheckLine(sign, Tone.NEUTRAL, text, ""))
        self.add(lines)
