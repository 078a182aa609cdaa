"""Which scene shows a page, or a window of a class of its own: a new one without a scene fails a test."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

import ui
from ui.codes.full_window import FullWindow
from ui.widgets.foot import Footed
from ui.widgets.page import ScrollPage

_KINDS: Final = (ScrollPage, Footed, QDialog, QStackedWidget, QMainWindow, FullWindow)
_OURS, _KIT = "ui.", "ui.widgets."

SHOWN_IN: Final = {
    "add.key_page.KeyPage": "give-key",
    "add.page.AddPage": "add",
    "answer.code_page.AnswerCodePage": "answer-code",
    "answer.page.AnswerPage": "answer",
    "answer.question_page.QuestionPage": "answer",
    "answer.ways_page.QuestionWaysPage": "answer-ways",
    "ask.code_page.AskCodePage": "ask-code",
    "ask.form_page.AskFormPage": "ask",
    "ask.issuer_dialog.IssuerDialog": "ask-issuers",
    "ask.page.AskPage": "ask",
    "check.page.CheckPage": "check",
    "codes.full_window.FullWindow": "code-full-screen",
    "compare.page.ChoosePage": "compare-choose",
    "compare.page.ComparePage": "record-compare",
    "compare.screen.ComparePages": "compare-choose",
    "consent.ask_page.AskPage": "consent",
    "consent.calm_page.CalmPage": "consent-no",
    "consent.choose_page.ChoosePage": "consent-choose",
    "consent.code_page.RecordCodePage": "consent-code",
    "consent.page.ConsentPage": "consent",
    "consent.passphrase_dialog.PassphraseDialog": "consent-helped",
    "consent.preview_page.PreviewPage": "consent-preview",
    "credential.elements_page.ElementsPage": "credential-elements",
    "credential.page.CredentialPage": "credential",
    "credential.technical_page.TechnicalPage": "credential-technical",
    "credentials.filter_dialog.FilterDialog": "credentials-filter",
    "credentials.page.CredentialsPage": "credentials",
    "dossier.page.DossierPage": "dossier",
    "explain.dialog.WordDialog": "word",
    "explain.page.WordsPage": "words",
    "first_start.page.FirstStartPage": "first-start",
    "guidance.notice_page.NoticePage": "guidance-stopped",
    "guidance.overview_page.OverviewPage": "guidance",
    "guidance.pages.GuidancePages": "guidance",
    "guidance.ways_page.InvitationWaysPage": "guidance-open",
    "guiding.advice_page.AdvicePage": "advice",
    "guiding.import_page.ImportPage": "import-record",
    "guiding.invite_code_page.InviteCodePage": "invite-code",
    "guiding.invite_page.InvitePage": "invite",
    "guiding.learners_page.LearnersPage": "learners",
    "guiding.message_page.MessagePage": "advice-code",
    "guiding.pages.GuidingPages": "learners",
    "guiding.record_page.RecordPage": "record",
    "help.about_page.AboutPage": "about",
    "help.keys_dialog.KeysDialog": "word-keys",
    "help.page.HelpPage": "help",
    "help.pages.HelpPages": "help",
    "helping.page.HelperPage": "helper-start",
    "helping.page._AfterPage": "helper-left",
    "helping.page._HelpedPage": "helper-beside",
    "helping.page._StartPage": "helper-start",
    "history.page.HistoryPage": "history",
    "main_window.MainWindow": "first-start",
    "own.page.OwnStatementPage": "own",
    "refresh.dialog.RefreshDialog": "refresh",
    "scan.page_choice.PageChoice": "scan-page",
    "scan.scan_dialog.ScanDialog": "scan",
    "settings.page.SettingsPage": "settings",
    "settings.passphrase_dialogs.ChangePassphraseDialog": "settings-passphrase",
    "settings.passphrase_dialogs.PassphraseQuestion": "backup",
    "share.candidates.DetailsDialog": "consent-details",
    "share.choose_page.ChoosePage": "share",
    "share.page.SharePage": "share",
    "share.proof_dialog.ProofDialog": "proof-of-sharing",
    "share.show_page.ShowPage": "show-code",
    "unlock.create_page.CreatePage": "create",
    "unlock.page.UnlockPage": "unlock",
    "unlock.recover_page.RecoverPage": "recover",
    "unlock.recovery_code_page.RecoveryCodePage": "recovery-code",
    "unlock.restore_page.RestorePage": "restore",
}


def kinds_of_pages() -> set[str]:
    """Return the classes of pages and windows that are no base of another one, by module and name."""
    for module in pkgutil.walk_packages(ui.__path__, _OURS):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found = {kind for base in _KINDS for kind in _with_all_below(base)}
    bases = {base for kind in found for base in kind.__mro__[1:]}
    ours = {kind for kind in found - bases if kind.__module__.startswith(_OURS)}
    return {_name(kind) for kind in ours if not kind.__module__.startswith(_KIT)}


def shown_below(roots: Iterable[QWidget]) -> set[str]:
    """Return the classes of all that shows in some windows, named as `kinds_of_pages` does."""
    widgets = (widget for root in roots for widget in (root, *root.findChildren(QWidget)))
    return {_name(type(widget)) for widget in widgets if widget.isVisible()}


def _with_all_below(kind: type) -> Iterator[type]:
    yield kind
    for inner in kind.__subclasses__():
        yield from _with_all_below(inner)


def _name(kind: type) -> str:
    return f"{kind.__module__.removeprefix(_OURS)}.{kind.__name__}"
