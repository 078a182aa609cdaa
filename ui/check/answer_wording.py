"""What the check screen says about an answer to a question."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.ask.texts import detail_name, kind_name
from ui.check.answers import AnswerNote
from ui.check.wording import ago, verdict_text
from ui.messages import CheckText, VerdictText, deciding_check, describe_check
from ui.tokens import Tone
from wallet.model.query import CredentialQuery
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.questions.dcql import format_query_path
from wallet.questions.detail_places import SHAPES

translate = QCoreApplication.translate

_CLAIM: Final = "claims/"
_SEVERAL: Final = "several"
_AGAIN: Final = "again"


def answer_text(note: AnswerNote, check: Check, report: VerificationReport) -> CheckText:
    """Say how an answer stands to the question; takes the place of what the holder check says by itself."""
    late = note.asked is not None and report.at >= note.asked.expires_at
    if check.outcome is Outcome.PASSED and note.asked is not None:
        if report.binding is None:
            title = translate("CheckPage", "Answer to your question")
        else:
            made = ago(report.binding.made_at, report.at)
            title = translate("CheckPage", "Answer to your question, made %1").replace("%1", made)
        return CheckText(title, translate("CheckPage", "Cannot be a copy of an older one."), "check", Tone.OK)
    if check.code == "nonce-mismatch" and late:
        title = translate("CheckPage", "This answer came too late")
        return CheckText(title, translate("CheckPage", "A question counts for five minutes. Ask anew."), "x", Tone.BAD)
    if check.code == "nonce-mismatch" and note.asked is None:
        title = translate("CheckPage", "Not an answer to your question")
        sentence = translate("CheckPage", "It answers another question, or one from before. Ask anew.")
        return CheckText(title, sentence, "x", Tone.BAD)
    if check.code == "audience-mismatch":
        title = translate("CheckPage", "Answer to a question of somebody else")
        sentence = translate("CheckPage", "It was not made for you. Ask for one that answers your question.")
        return CheckText(title, sentence, "x", Tone.BAD)
    if check.code == "holder-binding-missing" and check.outcome is not Outcome.FAILED:
        title = translate("CheckPage", "Answer to your question, as a copy")
        sentence = translate("CheckPage", "It does not prove who shows it, and may be older. You accept copies.")
        return CheckText(title, sentence, "clock", Tone.WARN)
    return describe_check(check)


def answer_verdict(note: AnswerNote, report: VerificationReport) -> VerdictText:
    """Return the verdict; where it is how the answer stands to the question that decides, it says that."""
    said, check = verdict_text(report), deciding_check(report)
    if report.verdict is not Verdict.NOT_GENUINE or check is None or check.check is not CheckName.HOLDER:
        return said
    cause = answer_text(note, check, report)
    return replace(said, sentence=f"{cause.title}. {cause.sentence}")


def missing_text(note: AnswerNote) -> str:
    """Say what the answer lacks; empty where it answers the question."""
    if not note.missing:
        return ""
    queries = {query.id: query for query in note.asked.query.credentials} if note.asked is not None else {}
    named = dict.fromkeys(_missing(item, queries) for item in note.missing)
    text = translate("CheckPage", "This does not answer your whole question. It lacks: %1.")
    return text.replace("%1", ", ".join(named))


def _missing(item: str, queries: dict[str, CredentialQuery]) -> str:
    query_id, _, lack = item.partition(": ")
    if lack == _SEVERAL:
        return translate("CheckPage", "one credential instead of several")
    if lack == _AGAIN:
        return translate("CheckPage", "another credential instead of the same one again")
    if lack.startswith(_CLAIM):
        return _detail(lack.removeprefix(_CLAIM), queries.get(query_id))
    if lack == "trusted_authorities":
        return translate("CheckPage", "an issuer you asked for")
    if lack:
        return translate("CheckPage", "the kind of credential you asked for")
    return _kind(queries.get(query_id))


def _detail(path: str, query: CredentialQuery | None) -> str:
    """Name a detail by where it stands, as the form names it; else by the place itself."""
    for shape in SHAPES:
        if query is None or shape.format != query.format or dict(shape.meta) != dict(query.meta):
            continue
        if path == format_query_path(shape.title):
            return translate("CheckPage", "the title you asked for")
        if any(path == format_query_path(place) for choice in shape.issuer for place in choice):
            return translate("CheckPage", "an issuer you asked for")
        for detail, choices in shape.details.items():
            if any(path == format_query_path(place) for choice in choices for place in choice):
                return detail_name(detail)
    return path


def _kind(query: CredentialQuery | None) -> str:
    for shape in SHAPES:
        if query is not None and shape.format == query.format and dict(shape.meta) == dict(query.meta):
            return kind_name(shape.kind)
    return translate("CheckPage", "another credential")
