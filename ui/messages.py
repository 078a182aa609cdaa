"""Error and check codes, and verdicts, as sentences in the language of the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui import check_sentences
from ui.check_sentences import CHECKS, OTHERWISE, SIGNS, Wording
from ui.document_names import known_name
from ui.error_sentences import describe_error
from ui.i18n import QT_TRANSLATE_NOOP, format_day, format_stated
from ui.tokens import Tone
from ui.values import label_text
from wallet.formats.own_statement import is_own_statement
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.model.paths import parse_path
from wallet.model.question import BARE_IDENTIFIERS
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.verification import is_merely_unsealed

__all__ = [
    "CheckText",
    "StatusText",
    "VerdictText",
    "deciding_check",
    "describe_check",
    "describe_error",
    "describe_verdict",
    "short_status",
]

translate = QCoreApplication.translate

_DATES = ("until", "start", "made_at")
# How much of a value from outside may stand in a sentence.
_LONGEST_FACT = 120


@dataclass(frozen=True, slots=True)
class CheckText:
    """How one check ended, for a person.

    Attributes:
        title: A few words.
        sentence: Why, and what to do.
        sign: Name of an icon.
        tone: Colour of the sign.
    """

    title: str
    sentence: str
    sign: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class VerdictText:
    """A verdict, for a person.

    Attributes:
        headline: A few words.
        sentence: What it rests on, and what to do.
        sign: Name of an icon.
        tone: Colour.
        outline: Show it as an outline: genuine once, no longer valid.
    """

    headline: str
    sentence: str
    sign: str
    tone: Tone
    outline: bool = False


@dataclass(frozen=True, slots=True)
class StatusText:
    """A verdict in the two or three words of a pill."""

    text: str
    tone: Tone
    sign: str


# --- checks ---------------------------------------------------------------------------------------


def describe_check(check: Check) -> CheckText:
    """Return how a check ended and what that means."""
    wording = _wording(check)
    sign, tone = SIGNS[check.outcome]
    facts = _facts(check)
    return CheckText(_filled(wording.title, facts), _filled(wording.sentence, facts), wording.sign or sign, tone)


def _wording(check: Check) -> Wording:
    """Return the wording that uses the most of what the check states, and nothing it does not state."""
    stated = set(check.facts)
    if check.as_of is not None:
        stated.add("as_of")
    # Whoever asked needs no identifier to know that they did; to anybody else it says that it was not made for them.
    if "answer" in stated and check.facts.get("audience", "").startswith(BARE_IDENTIFIERS):
        stated.discard("audience")
    detailed = CHECKS.get((check.check, f"{check.code}:{check.facts.get('detail')}"))
    if detailed is not None:
        return detailed
    best, most = None, -1
    for (name, key), wording in CHECKS.items():
        code, *needed = key.split("+")
        if name is check.check and code == check.code and len(needed) > most and stated.issuperset(needed):
            best, most = wording, len(needed)
    return best or OTHERWISE[check.outcome]


def _facts(check: Check) -> dict[str, str]:
    facts = {name: _fact(name, value) for name, value in check.facts.items()}
    if check.as_of is not None:
        facts["as_of"] = format_day(check.as_of)
    return facts


def _fact(name: str, value: str) -> str:
    if name in _DATES:
        return format_stated(value)
    if name == "claims":
        paths = [parse_path(part) for part in value.split(", ")]
        names = [known_name(tuple(map(str, path))) or label_text(path, LEARNING_CREDENTIAL) for path in paths]
        value = ", ".join(dict.fromkeys(names))
    return _shortened(value)


def _shortened(value: str) -> str:
    return value if len(value) <= _LONGEST_FACT else f"{value[:_LONGEST_FACT]}…"


def _filled(source: str, facts: Mapping[str, str]) -> str:
    text = translate(check_sentences.CONTEXT, source)
    # One pass over the template only: a value that holds braces is shown as it is.
    parts = text.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, closed, rest = part.partition("}")
        filled.append(facts.get(name, "?") + rest if closed else "{" + part)
    return "".join(filled)


# --- verdicts -------------------------------------------------------------------------------------

_LEADING = (
    CheckName.STRUCTURE,
    CheckName.PROOF,
    CheckName.HOLDER,
    CheckName.STATUS,
    CheckName.VALIDITY,
    CheckName.ISSUER,
    CheckName.CONTENT,
)


def deciding_check(report: VerificationReport) -> Check | None:
    """Return the check that speaks for the verdict: the gravest one; None where all is well."""
    for outcome in (Outcome.FAILED, Outcome.UNDETERMINED):
        # What nobody looked at, because something failed before it, decides nothing.
        found = [check for check in report.checks if check.outcome is outcome and check.code != "not-checked"]
        order = _LEADING if outcome is Outcome.FAILED else tuple(CheckName)
        if found:
            return min(found, key=lambda check: order.index(check.check))
    return None


def describe_verdict(report: VerificationReport) -> VerdictText:
    """Return the verdict with its cause; an open question is never called wrong, nor right."""
    check = deciding_check(report)
    cause = describe_check(check) if check is not None else None
    match report.verdict:
        case Verdict.GENUINE:
            return VerdictText(translate("Verdict", "Genuine"), _issued(report), "badge-check", Tone.OK)
        case Verdict.GENUINE_UNDETERMINED if cause is not None:
            return VerdictText(_open_headline(report), _joined(cause), _open_sign(cause), Tone.WARN)
        case Verdict.NO_LONGER_VALID if cause is not None:
            return VerdictText(_ended(check), _joined(cause), cause.sign, Tone.BAD, outline=True)
        case Verdict.NOT_GENUINE if _is_own(report):
            sentence = translate("Verdict", "The learner wrote this. Nobody vouches for it, and it carries no seal.")
            return VerdictText(translate("Verdict", "Own statement"), sentence, "pencil", Tone.NEUTRAL)
        case Verdict.NOT_GENUINE if check is not None and check.code == "proof-missing":
            return VerdictText(
                translate("Verdict", "Carries no seal"), describe_check(check).sentence, "file-text", Tone.BAD
            )
        case Verdict.NOT_GENUINE if cause is not None:
            return VerdictText(translate("Verdict", "Not genuine"), _joined(cause), "x", Tone.BAD)
    sentence = _joined(cause) if cause is not None else ""
    return VerdictText(translate("Verdict", "Cannot be read"), sentence, "file-text", Tone.NEUTRAL)


def short_status(report: VerificationReport, now: datetime) -> StatusText:
    """Return the verdict in the words of a pill on a card."""
    check = deciding_check(report)
    match report.verdict:
        case Verdict.GENUINE:
            return StatusText(translate("Verdict", "Genuine"), Tone.OK, "check")
        case Verdict.NO_LONGER_VALID:
            return StatusText(_short(check), Tone.BAD, describe_check(check).sign if check else "x")
        case Verdict.NOT_GENUINE if _is_own(report):
            return StatusText(translate("Verdict", "Own statement"), Tone.NEUTRAL, "pencil")
        case Verdict.NOT_GENUINE if check is not None and check.code == "proof-missing":
            return StatusText(translate("Verdict", "No seal"), Tone.BAD, "file-text")
        case Verdict.NOT_GENUINE:
            return StatusText(translate("Verdict", "Not genuine"), Tone.BAD, "x")
        case Verdict.UNREADABLE:
            return StatusText(translate("Verdict", "Cannot be read"), Tone.NEUTRAL, "file-text")
    if check is not None and check.code == "status-list-stale" and check.as_of is not None:
        days = max(0, (now - check.as_of).days)
        one, many = translate("Verdict", "Checked 1 day ago"), translate("Verdict", "Checked {days} days ago")
        return StatusText(one if days == 1 else many.replace("{days}", str(days)), Tone.WARN, "clock")
    tone = Tone.NEUTRAL if check is not None and check.check is CheckName.ISSUER else Tone.WARN
    return StatusText(_short(check), tone, "clock" if check and check.check is CheckName.STATUS else _QUESTION)


def _is_own(report: VerificationReport) -> bool:
    return is_merely_unsealed(report) and is_own_statement(report.claims)


_QUESTION = "circle-question-mark"

# Pills have room for two or three words.
_SHORT = {
    "expired": QT_TRANSLATE_NOOP("Verdict", "Expired"),
    "presentation-expired": QT_TRANSLATE_NOOP("Verdict", "Past its end"),
    "not-yet-valid": QT_TRANSLATE_NOOP("Verdict", "Not valid yet"),
    "revoked": QT_TRANSLATE_NOOP("Verdict", "Withdrawn"),
    "suspended": QT_TRANSLATE_NOOP("Verdict", "Suspended"),
    "issuer-not-known": QT_TRANSLATE_NOOP("Verdict", "Issuer not known"),
    "key-not-bound-to-issuer": QT_TRANSLATE_NOOP("Verdict", "Issuer not certain"),
    "key-historic": QT_TRANSLATE_NOOP("Verdict", "Former key"),
    "key-not-valid-then": QT_TRANSLATE_NOOP("Verdict", "Key out of date"),
    "key-revoked": QT_TRANSLATE_NOOP("Verdict", "Key given up"),
    "key-not-found": QT_TRANSLATE_NOOP("Verdict", "Issuer's key missing"),
    "certificate-untrusted": QT_TRANSLATE_NOOP("Verdict", "Issuer not known"),
    "certificate-expired": QT_TRANSLATE_NOOP("Verdict", "Issuer out of date"),
    "holder-key-unusable": QT_TRANSLATE_NOOP("Verdict", "Holder not proven"),
    "holder-key-not-here": QT_TRANSLATE_NOOP("Verdict", "Another wallet's"),
    "holder-binding-missing": QT_TRANSLATE_NOOP("Verdict", "Holder not proven"),
    "holder-binding-old": QT_TRANSLATE_NOOP("Verdict", "Not fresh"),
    "status-list-missing": QT_TRANSLATE_NOOP("Verdict", "Withdrawal unknown"),
    "status-list-stale": QT_TRANSLATE_NOOP("Verdict", "Not checked lately"),
    "status-list-invalid": QT_TRANSLATE_NOOP("Verdict", "Withdrawal unknown"),
    "documents-missing": QT_TRANSLATE_NOOP("Verdict", "Not compared"),
    "recipient-differs": QT_TRANSLATE_NOOP("Verdict", "Another's e-mail"),
    "content-incomplete": QT_TRANSLATE_NOOP("Verdict", "Incomplete"),
    "content-invalid": QT_TRANSLATE_NOOP("Verdict", "A detail is off"),
}
_HEADLINES = {
    "expired": QT_TRANSLATE_NOOP("Verdict", "No longer valid"),
    "presentation-expired": QT_TRANSLATE_NOOP("Verdict", "No longer meant for use"),
    "not-yet-valid": QT_TRANSLATE_NOOP("Verdict", "Not valid yet"),
    "revoked": QT_TRANSLATE_NOOP("Verdict", "Withdrawn"),
    "suspended": QT_TRANSLATE_NOOP("Verdict", "Suspended"),
}


def _short(check: Check | None) -> str:
    if check is None or check.code not in _SHORT:
        return translate("Verdict", "Not fully checked")
    return translate("Verdict", _SHORT[check.code])


def _ended(check: Check | None) -> str:
    if check is None or check.code not in _HEADLINES:
        return translate("Verdict", "No longer valid")
    return translate("Verdict", _HEADLINES[check.code])


def _open_headline(report: VerificationReport) -> str:
    if report.check(CheckName.PROOF).outcome is Outcome.PASSED:
        return translate("Verdict", "Not changed, but not fully checked")
    return translate("Verdict", "Could not be checked here")


def _open_sign(cause: CheckText) -> str:
    return "clock" if cause.sign == "clock" else _QUESTION


def _issued(report: VerificationReport) -> str:
    name = report.issuer.name
    if not name:
        return translate("Verdict", "The issuer is known, and nothing was changed.")
    if report.binding is None:
        return translate("Verdict", "Issued by {issuer}.").replace("{issuer}", name)
    return translate("Verdict", "Issued by {issuer} to the person who showed it.").replace("{issuer}", name)


def _joined(cause: CheckText) -> str:
    return f"{cause.title}. {cause.sentence}"
