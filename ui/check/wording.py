"""What the check screen says about a result, in the language of the program."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP, format_moment
from ui.messages import VerdictText, deciding_check, describe_check, describe_verdict
from wallet.checking import Checked
from wallet.model.elements import Element
from wallet.model.report import CheckName, HolderBinding, Outcome, Verdict, VerificationReport

translate = QCoreApplication.translate

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_LONGEST: Final = 120

_ELEMENTS: Final = {
    Element.LEARNER: QT_TRANSLATE_NOOP("CheckPage", "Name"),
    Element.TITLE: QT_TRANSLATE_NOOP("CheckPage", "Title"),
    Element.COUNTRY: QT_TRANSLATE_NOOP("CheckPage", "Country"),
    Element.AWARDING_BODY: QT_TRANSLATE_NOOP("CheckPage", "Issuer"),
    Element.DATE: QT_TRANSLATE_NOOP("CheckPage", "Date of issue"),
    Element.LEARNING_OUTCOMES: QT_TRANSLATE_NOOP("CheckPage", "What the person can do"),
    Element.WORKLOAD: QT_TRANSLATE_NOOP("CheckPage", "Workload"),
    Element.LEVEL: QT_TRANSLATE_NOOP("CheckPage", "Level"),
    Element.ASSESSMENT: QT_TRANSLATE_NOOP("CheckPage", "Assessment"),
    Element.PARTICIPATION: QT_TRANSLATE_NOOP("CheckPage", "Way of taking part"),
    Element.QUALITY_ASSURANCE: QT_TRANSLATE_NOOP("CheckPage", "Quality assurance"),
    Element.PREREQUISITES: QT_TRANSLATE_NOOP("CheckPage", "Needed to enrol"),
    Element.SUPERVISION: QT_TRANSLATE_NOOP("CheckPage", "Supervision"),
    Element.GRADE: QT_TRANSLATE_NOOP("CheckPage", "Grade"),
    Element.STACKABILITY: QT_TRANSLATE_NOOP("CheckPage", "Counts towards more"),
    Element.FURTHER_INFORMATION: QT_TRANSLATE_NOOP("CheckPage", "Description"),
}

# What could not be settled, where the proof held: never "genuine" while the issuer is not known.
_OPEN: Final = {
    CheckName.ISSUER: QT_TRANSLATE_NOOP("CheckPage", "Not changed, but the issuer is not known here"),
    CheckName.HOLDER: QT_TRANSLATE_NOOP("CheckPage", "Genuine copy, holder not proven"),
    CheckName.VALIDITY: QT_TRANSLATE_NOOP("CheckPage", "Not changed, but its dates are unclear"),
    CheckName.STATUS: QT_TRANSLATE_NOOP("CheckPage", "Genuine, but withdrawal could not be checked"),
    CheckName.CONTENT: QT_TRANSLATE_NOOP("CheckPage", "Genuine, but not complete"),
}
# The same for made-up issuers.
_OPEN_PRACTICE: Final = {
    CheckName.HOLDER: QT_TRANSLATE_NOOP("CheckPage", "Genuine practice copy, holder not proven"),
    CheckName.STATUS: QT_TRANSLATE_NOOP("CheckPage", "Genuine practice credential, withdrawal not checked"),
    CheckName.CONTENT: QT_TRANSLATE_NOOP("CheckPage", "Genuine practice credential, but not complete"),
}
_OLD: Final = QT_TRANSLATE_NOOP("CheckPage", "Genuine, but not made just now")
_OLD_PRACTICE: Final = QT_TRANSLATE_NOOP("CheckPage", "Genuine practice credential, not made just now")

# Council Recommendation 2017/C 189/03, annex II, and its tie to the cycles of higher education (annex II, notes).
_LEVELS: Final = {
    1: QT_TRANSLATE_NOOP("CheckPage", "Basic general knowledge, and simple tasks with somebody who guides directly."),
    2: QT_TRANSLATE_NOOP("CheckPage", "Basic knowledge of one field, and routine tasks with some independence."),
    3: QT_TRANSLATE_NOOP("CheckPage", "Facts and principles of a field, and responsibility for finishing tasks."),
    4: QT_TRANSLATE_NOOP("CheckPage", "Broad knowledge of a field, and work managed by oneself within guidelines."),
    5: QT_TRANSLATE_NOOP("CheckPage", "Specialised knowledge, as after a short cycle of higher education."),
    6: QT_TRANSLATE_NOOP("CheckPage", "Advanced knowledge that needs critical understanding, as after a bachelor."),
    7: QT_TRANSLATE_NOOP("CheckPage", "Highly specialised knowledge, some of it at the forefront, as after a master."),
    8: QT_TRANSLATE_NOOP("CheckPage", "Knowledge at the most advanced frontier of a field, as after a doctorate."),
}


def element_name(element: Element) -> str:
    """Name a European standard element."""
    return translate("CheckPage", _ELEMENTS[element])


def level_sentence(level: int) -> str:
    """Say what a level of the European scale stands for, 1 to 8."""
    return translate("CheckPage", _LEVELS[level])


def verdict_text(report: VerificationReport) -> VerdictText:
    """Return the verdict as somebody who checks should read it."""
    said = describe_verdict(report)
    if report.verdict is Verdict.GENUINE and report.issuer.example:
        headline = translate("CheckPage", "Genuine practice credential")
        return VerdictText(headline, said.sentence, said.sign, said.tone)
    check = deciding_check(report)
    if report.verdict is not Verdict.GENUINE_UNDETERMINED or check is None or check.check not in _OPEN:
        return said
    headline = _OPEN_PRACTICE.get(check.check, _OPEN[check.check]) if report.issuer.example else _OPEN[check.check]
    if check.code == "holder-binding-old":
        headline = _OLD_PRACTICE if report.issuer.example else _OLD
    return VerdictText(
        translate("CheckPage", headline),
        _with_others(report, describe_check(check).sentence),
        said.sign,
        said.tone,
    )


def _with_others(report: VerificationReport, sentence: str) -> str:
    others = sum(check.outcome is Outcome.UNDETERMINED for check in report.checks) - 1
    if others < 1:
        return sentence
    more = translate("CheckPage", "More could not be checked, see below.")
    return f"{sentence} {more}"


def shows_details(report: VerificationReport) -> bool:
    """Whether what a credential says may be shown: never where something in it is wrong or was misused."""
    return report.verdict not in (Verdict.NOT_GENUINE, Verdict.UNREADABLE)


def proof_is_open(report: VerificationReport) -> bool:
    """Whether nobody could tell here if the credential was changed."""
    return report.check(CheckName.PROOF).outcome is Outcome.UNDETERMINED and shows_details(report)


def made_for(binding: HolderBinding, now: datetime) -> str:
    """Say for whom a presentation was made, when, and until when it should be accepted."""
    text = translate("CheckPage", "Made for “%1”, %2. Is that you? If not, it was meant for somebody else.")
    # One after the other: an audience that holds a marker is shown as it is.
    before, _, rest = text.partition("%1")
    middle, _, after = rest.partition("%2")
    said = f"{before}{_shortened(binding.audience)}{middle}{ago(binding.made_at, now)}{after}"
    if binding.until is None:
        return said
    until = translate("CheckPage", "The person wants it used until %1.").replace("%1", format_moment(binding.until))
    return f"{said} {until}"


def ago(moment: datetime, now: datetime) -> str:
    """Say how long ago something was; never in the singular, so that every language has one form."""
    seconds = max(0, int((now - moment).total_seconds()))
    if seconds < 2:  # noqa: PLR2004 - the least number that is no singular
        return translate("CheckPage", "just now")
    for unit, text in (
        (1, translate("CheckPage", "%1 seconds ago")),
        (_MINUTE, translate("CheckPage", "%1 minutes ago")),
        (_HOUR, translate("CheckPage", "%1 hours ago")),
    ):
        following = {1: _MINUTE, _MINUTE: _HOUR, _HOUR: _DAY}[unit]
        if seconds < 2 * following:
            return text.replace("%1", str(seconds // unit))
    return translate("CheckPage", "%1 days ago").replace("%1", str(seconds // _DAY))


def summary_of(results: tuple[Checked, ...]) -> str:
    """Say how many credentials were found; more than one."""
    return translate("CheckPage", "%1 credentials found").replace("%1", str(len(results)))


def several_text(number: int) -> str:
    """Say how many credentials somebody showed together."""
    return translate("CheckPage", "%1 credentials together").replace("%1", str(number))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
