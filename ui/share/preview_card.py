"""Exactly what the other side gets, before it is given."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.claim_reader import ClaimReader
from ui.inside.view import title_of
from ui.share.view import Preview
from ui.tokens import Ink, TextRole
from ui.widgets.card import Card, Line
from ui.widgets.icon import Icon
from ui.widgets.rows import FactTable
from ui.widgets.text import Text
from wallet.formats.text_languages import TextLanguages


class PreviewCard(Card):
    """What the other side sees."""

    def __init__(self) -> None:
        super().__init__(muted=True, spacing=4)
        self.heading = Text("", TextRole.LABEL, Ink.SECONDARY)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Icon("eye", 16), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        self._person = Text("", TextRole.HEADING, optional=True)
        self._title = Text("", TextRole.BODY, optional=True)
        self.facts = FactTable(line_at_end=False)
        self._person.hide()
        self._title.hide()
        self._issuer = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._issuer.hide()
        self.add(self._person, self._title, self._issuer)
        self.body.addSpacing(6)
        self.add(Line(), self.facts)

    def show_claims(self, preview: Preview, reader: ClaimReader) -> None:
        who = preview.wish.recipient or self.tr("Whoever scans it")
        self.heading.setText(self.tr("%1 will see").replace("%1", who))
        person = reader.person(preview.claims)
        self._person.setText(person or self.tr("No name"))
        self._person.set_ink(Ink.TEXT if person else Ink.SECONDARY)
        self._title.setText(reader.title(preview.claims))
        self._issuer.setText(reader.issuer(preview.claims))
        languages = TextLanguages(preview.claims)
        for text in (self._title, self._issuer):
            text.set_language(languages.of(text.text()) or "")
        self.facts.clear()
        for label, value in reader.rows(preview.claims):
            self.facts.add_fact(label, value, language=languages.of(value) or "")
        for item in preview.inside:
            self.facts.add_fact(self.tr("Inside it"), "\n".join(filter(None, (title_of(item), item.issuer))))
            if item.reader is not None:
                for label, value in item.reader.rows(item.report.report.claims):
                    self.facts.add_fact(label, value)
