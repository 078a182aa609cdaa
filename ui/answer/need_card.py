"""What they need, what they would like, and the choices there are in between."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.answer.choices import Choice, ChosenPart, Piece
from ui.answer.texts import asked_values, kind_name, source_text, unexplained_names, unexplained_text, unmet_text
from ui.answer.view import Asked
from ui.i18n import in_sentence
from ui.messages import describe_verdict
from ui.share.texts import joined
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.card import Card, Line
from ui.widgets.fields import ChoiceField
from ui.widgets.notice import Notice
from ui.widgets.plain_text import plain
from ui.widgets.rows import BelowRow, CheckLine, CheckRow
from ui.widgets.text import Text
from wallet.model.question import AskedDetail, Candidate, Part
from wallet.model.report import Verdict
from wallet.model.stored import CredentialId

_MOST_NAMED = 4


class NeedCard(Card):
    """Shows a question part by part; knows widgets, not vaults.

    Signals:
        option_chosen: The number of a part, and of its option or None to leave it out.
        credential_chosen: A query and the credential that answers it.
        credential_ticked: A query, a credential, and whether it is given as well.
        way_chosen: A query, a credential, and which set of its details is shown.
        ticked: A query, a credential, a detail they would like, and whether it is turned on.
    """

    option_chosen = Signal(int, object)
    credential_chosen = Signal(str, object)
    credential_ticked = Signal(str, object, bool)
    way_chosen = Signal(str, object, int)
    ticked = Signal(str, object, object, bool)

    def __init__(self) -> None:
        super().__init__(spacing=0)
        self._content: QWidget | None = None
        # What can be changed, by what it changes: the keyboard returns to it when the card is drawn anew.
        self.controls: dict[tuple[object, ...], QWidget] = {}

    def show_asked(self, asked: Asked) -> None:
        """Show a question with what is chosen."""
        focused = next((key for key, control in self.controls.items() if _has_focus(control)), None)
        self.forget()
        content = self._content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._add_needed(asked)
        self._add_welcome(asked)
        self.body.addWidget(content)
        content.show()
        control = self.controls.get(focused) if focused is not None else None
        if control is not None:
            control.setFocus()

    def forget(self) -> None:
        """Forget the question and what answers it."""
        self.controls = {}
        content, self._content = self._content, None
        if content is not None:
            self.body.removeWidget(content)
            content.hide()
            content.deleteLater()

    # --- needed -------------------------------------------------------------------------------------

    def _add_needed(self, asked: Asked) -> None:
        self._add_title(self.tr("They need"))
        required = [part for part in asked.parts if part.part.required]
        if not required:
            self._add(Text(self.tr("Nothing. You choose what you give."), TextRole.BODY, Ink.SECONDARY), after=6)
        several = sum(len(choice.pieces) for part in asked.parts for choice in part.choices) > 1
        for place, part in enumerate(required):
            if place and several:
                self._column.addSpacing(10)
            self._add_part(asked, part)
        if not asked.matches.answerable:
            text = self.tr("You cannot answer this. If you say no, they do not learn why.")
            self._add(Notice(Tone.NEUTRAL, text), before=4)
        details = [(number, detail) for part in required for number, detail in _details(part, needed=True)]
        self._add_unexplained(asked, details)

    def _add_part(self, asked: Asked, part: ChosenPart) -> None:
        if part.option is None:
            self._add_unmet(asked, part.part)
            return
        if len(part.part.options) > 1:
            self._add_options(asked, part, self.tr("One of these is enough"))
        for place, choice in enumerate(part.choices):
            if place:
                self._column.addSpacing(8)
            self._add_choice(asked, choice)

    def _add_options(self, asked: Asked, part: ChosenPart, label: str) -> None:
        names = [_option_name(asked, option) for option in part.part.options]
        choices = [(str(number), name) for number, name in enumerate(names)]
        field = ChoiceField(label, choices, current=str(part.option))
        field.chosen.connect(lambda key: self.option_chosen.emit(part.number, int(key)))
        self._add_control(("option", part.number), field, before=4)

    def _add_unmet(self, asked: Asked, part: Part) -> None:
        """Say of everything that was asked for why it cannot be given."""
        if len(part.all_options) > 1:
            self._add(Text(self.tr("One of these would be enough:"), TextRole.SMALL, Ink.SECONDARY), after=6)
        query_ids = dict.fromkeys(query_id for option in part.all_options for query_id in option)
        for query_id in query_ids:
            wanted = asked.wanted(query_id)
            if wanted is None or wanted.candidates:
                continue
            said = "\n".join(filter(None, (asked_values(asked, wanted), unmet_text(wanted.unmet))))
            self._add(CheckLine("circle-x", Tone.NEUTRAL, kind_name(wanted), said), after=10)

    def _add_choice(self, asked: Asked, choice: Choice, *, headed: bool = True) -> None:
        wanted = choice.wanted
        if len(wanted.candidates) > 1:
            if wanted.multiple:
                self._add_ticks(asked, choice)
            else:
                self._add_candidates(asked, choice)
        for piece in choice.pieces:
            self._add_piece(asked, piece, headed=headed)

    def _add_candidates(self, asked: Asked, choice: Choice) -> None:
        wanted = choice.wanted
        titles = [item.title for item in wanted.candidates]
        names = []
        for item in wanted.candidates:
            source = source_text(item, asked.summaries.get(item.credential_id))
            # Issuer and date stand in the row below; here only where the title does not tell them apart.
            name = f"{item.title} · {source}" if source and titles.count(item.title) > 1 else item.title
            names.append((str(item.credential_id), plain(name)))
        current = str(choice.pieces[0].candidate.credential_id) if choice.pieces else ""
        field = ChoiceField(self.tr("Which one do you give?"), names, current=current)
        field.chosen.connect(
            lambda key: self.credential_chosen.emit(wanted.query_id, CredentialId(int(key))),
        )
        self._add_control(("candidate", wanted.query_id), field, before=4)

    def _add_ticks(self, asked: Asked, choice: Choice) -> None:
        wanted, given = choice.wanted, {piece.candidate.credential_id for piece in choice.pieces}
        self._add(Text(self.tr("You may give several"), TextRole.LABEL), after=2)
        for item in wanted.candidates:
            number = item.credential_id
            row = CheckRow(item.title, source_text(item, asked.summaries.get(number)))
            row.setChecked(number in given)
            row.clicked.connect(
                lambda _=False, row=row, number=number: self.credential_ticked.emit(
                    wanted.query_id, number, row.isChecked()
                )
            )
            self._add_control(("credential", wanted.query_id, number), row, after=0)
        if not given:
            self._add(Notice(Tone.NEUTRAL, self.tr("Choose at least one.")), after=6)

    def _add_piece(self, asked: Asked, piece: Piece, *, headed: bool = True) -> None:
        candidate, number = piece.candidate, piece.candidate.credential_id
        source = source_text(candidate, asked.summaries.get(number))
        if headed:
            self._column.addWidget(CheckRow(candidate.title, source, locked=True))
        if len(candidate.ways) > 1:
            self._add_ways(asked, piece)
        if candidate.whole:
            text = self.tr("One seal covers all of it. They see everything, or nothing.")
            self._add(Notice(Tone.ACCENT, text, icon="info"), before=4, after=6)
        reader = asked.reader(number)
        for detail in piece.way.needed:
            value = reader.short(detail.value, detail.path)
            if value != candidate.title:  # its title heads these rows already
                self._column.addWidget(CheckRow(reader.label(detail.path), value, locked=True))
        also = dict.fromkeys(in_sentence(reader.label(detail.path)) for detail in candidate.also_shown)
        if also:
            text = self.tr("Always visible with it: %1").replace("%1", joined(list(also), self.tr("and")))
            self._add(BelowRow(text))
        report = asked.opened[number].report
        if report.verdict is not Verdict.GENUINE:
            said = describe_verdict(report)
            told = self.tr("They will be told: %1").replace("%1", said.headline)
            self._add(Notice(said.tone, f"{told}."), before=4, after=6)

    def _add_ways(self, asked: Asked, piece: Piece) -> None:
        number, query_id = piece.candidate.credential_id, piece.query_id
        reader = asked.reader(number)

        def name(details: Sequence[AskedDetail]) -> str:
            labels = list(dict.fromkeys(in_sentence(reader.label(detail.path)) for detail in details))
            if len(labels) > _MOST_NAMED:
                labels = [*labels[:_MOST_NAMED], self.tr("%1 more").replace("%1", str(len(labels) - _MOST_NAMED))]
            text = joined(labels, self.tr("and")) or self.tr("only what is always visible")
            return text[:1].upper() + text[1:]

        choices = [(str(place), name(way.needed)) for place, way in enumerate(piece.candidate.ways)]
        field = ChoiceField(self.tr("One of these sets of details is enough"), choices, current=str(piece.number))
        field.chosen.connect(lambda key: self.way_chosen.emit(query_id, number, int(key)))
        self._add_control(("way", query_id, number), field)

    # --- welcome ------------------------------------------------------------------------------------

    def _add_welcome(self, asked: Asked) -> None:
        pieces = [piece for part in asked.parts for choice in part.choices for piece in choice.pieces]
        welcome = [piece for piece in pieces if piece.way.welcome]
        optional = [part for part in asked.parts if not part.part.required]
        if not (welcome or optional):
            return
        self._column.addSpacing(12)
        self._column.addWidget(Line())
        self._column.addSpacing(14)
        self._add_title(self.tr("They would like, you decide"))
        for piece in welcome:
            if piece in [item for part in optional for choice in part.choices for item in choice.pieces]:
                continue
            if len(pieces) > 1:
                self._add(Text(piece.candidate.title, TextRole.SMALL, Ink.SECONDARY), before=4)
            self._add_welcome_of(asked, piece, indent=0)
        for part in optional:
            self._add_optional(asked, part)
        details = [(number, detail) for part in asked.parts for number, detail in _details(part, needed=False)]
        details += [(number, detail) for part in optional for number, detail in _details(part, needed=True)]
        self._add_unexplained(asked, details)

    def _add_welcome_of(self, asked: Asked, piece: Piece, indent: int) -> None:
        number, query_id = piece.candidate.credential_id, piece.query_id
        reader = asked.reader(number)
        for detail in piece.way.welcome:
            value = reader.short(detail.value, detail.path)
            row = CheckRow(reader.label(detail.path), value, indent=indent)
            row.setChecked(detail.path in piece.ticked)
            row.clicked.connect(
                lambda _=False, row=row, path=detail.path: self.ticked.emit(query_id, number, path, row.isChecked())
            )
            self._add_control(("detail", query_id, number, detail.path), row, after=0)

    def _add_optional(self, asked: Asked, part: ChosenPart) -> None:
        """Add a part that can be left out: off until it is ticked."""
        if not part.part.options:
            self._add_unmet(asked, part.part)
            return
        option = part.part.options[part.option or 0]
        pieces = [piece for choice in part.choices for piece in choice.pieces]
        # What the box ticks is named by it; of several, each has a row of its own.
        alone = len(pieces) == 1
        first = pieces[0].candidate if alone else None
        name = first.title if first is not None else _option_name(asked, option)
        row = CheckRow(name, _option_source(asked, option, first))
        row.setChecked(part.option is not None)
        row.clicked.connect(lambda: self.option_chosen.emit(part.number, 0 if row.isChecked() else None))
        self._add_control(("part", part.number), row, after=0)
        if part.option is None:
            return
        if len(part.part.options) > 1:
            self._add_options(asked, part, self.tr("One of these is enough"))
        for choice in part.choices:
            self._add_choice(asked, choice, headed=not alone)
            for piece in choice.pieces:
                self._add_welcome_of(asked, piece, indent=1)

    # --- inside -------------------------------------------------------------------------------------

    def _add_title(self, text: str) -> None:
        self._add(Text(text, TextRole.HEADING), after=8)

    def _add_unexplained(self, asked: Asked, details: Sequence[tuple[CredentialId, AskedDetail]]) -> None:
        names = unexplained_names(asked, details)
        if names:
            self._add(Notice(Tone.WARN, unexplained_text(asked, names)), before=8)

    def _add(self, widget: QWidget, *, before: int = 0, after: int = 0) -> None:
        if before:
            self._column.addSpacing(before)
        self._column.addWidget(widget)
        if after:
            self._column.addSpacing(after)

    def _add_control(self, key: tuple[object, ...], widget: QWidget, *, before: int = 0, after: int = 8) -> None:
        self.controls[key] = widget
        self._add(widget, before=before, after=after)


def _details(part: ChosenPart, *, needed: bool) -> list[tuple[CredentialId, AskedDetail]]:
    return [
        (piece.candidate.credential_id, detail)
        for choice in part.choices
        for piece in choice.pieces
        for detail in ((*piece.way.needed, *piece.candidate.also_shown) if needed else piece.way.welcome)
    ]


def _option_name(asked: Asked, option: Sequence[str]) -> str:
    found = (asked.wanted(query_id) for query_id in option)
    return " + ".join(kind_name(wanted) for wanted in found if wanted is not None)


def _option_source(asked: Asked, option: Sequence[str], chosen: Candidate | None) -> str:
    """Say of the credential behind an option who issued it; of several, nothing."""
    wanted = asked.wanted(option[0]) if len(option) == 1 else None
    if chosen is None and wanted is not None and wanted.candidates:
        chosen = wanted.candidates[0]
    return source_text(chosen, asked.summaries.get(chosen.credential_id)) if chosen is not None else ""


def _has_focus(widget: QWidget) -> bool:
    return widget.hasFocus() or any(child.hasFocus() for child in widget.findChildren(QWidget))
