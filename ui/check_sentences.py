"""What each outcome of a check means and what the person can do now; English, translated by `ui.messages`."""

from dataclasses import dataclass
from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP
from ui.tokens import Tone
from wallet.model.report import CheckName, Outcome

CONTEXT: Final = "Check"


@dataclass(frozen=True, slots=True)
class Wording:
    """Title and sentence in English, with `{names}` of facts, and a sign that is not the outcome's own."""

    title: str
    sentence: str
    sign: str = ""


SIGNS: Final = {
    Outcome.PASSED: ("check", Tone.OK),
    Outcome.FAILED: ("x", Tone.BAD),
    Outcome.UNDETERMINED: ("circle-question-mark", Tone.WARN),
    Outcome.NOT_APPLICABLE: ("circle-minus", Tone.NEUTRAL),
}

_STRUCTURE, _PROOF, _ISSUER, _HOLDER, _VALIDITY, _STATUS, _CONTENT = CheckName

# A key may name a fact after the code, as `ok+own`: it is used where the check states that fact (or `as_of`).
CHECKS: Final[dict[tuple[CheckName, str], Wording]] = {
    # --- structure
    (_STRUCTURE, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Complete and readable"),
        QT_TRANSLATE_NOOP("Check", "It has everything a credential of this kind must have."),
    ),
    (_STRUCTURE, "malformed"): Wording(
        QT_TRANSLATE_NOOP("Check", "Damaged or incomplete"),
        QT_TRANSLATE_NOOP("Check", "It cannot be read to the end. Ask for it once more, as a file if possible."),
    ),
    (_STRUCTURE, "too-large"): Wording(
        QT_TRANSLATE_NOOP("Check", "Too large"),
        QT_TRANSLATE_NOOP("Check", "No credential is this large, so it was not opened. Choose the file itself."),
    ),
    (_STRUCTURE, "unsupported-format"): Wording(
        QT_TRANSLATE_NOOP("Check", "A format this version does not know"),
        QT_TRANSLATE_NOOP("Check", "It may well be genuine. Ask the issuer for an SD-JWT credential."),
    ),
    (_STRUCTURE, "unsupported-version"): Wording(
        QT_TRANSLATE_NOOP("Check", "Made by a newer program"),
        QT_TRANSLATE_NOOP("Check", "Update the program, then read the code again."),
    ),
    (_STRUCTURE, "no-code-found"): Wording(
        QT_TRANSLATE_NOOP("Check", "No code found"),
        QT_TRANSLATE_NOOP("Check", "Use a sharper picture that shows the whole code, or ask for the file."),
    ),
    (_STRUCTURE, "frames-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "Part of the moving code is missing"),
        QT_TRANSLATE_NOOP("Check", "Keep reading until every part has arrived."),
    ),
    (_STRUCTURE, "unsupported-suite"): Wording(
        QT_TRANSLATE_NOOP("Check", "A kind of signature this version does not know"),
        QT_TRANSLATE_NOOP("Check", "It may well be genuine. Update the program, or ask the issuer."),
    ),
    (_STRUCTURE, "context-not-known"): Wording(
        QT_TRANSLATE_NOOP("Check", "Uses words this version does not know"),
        QT_TRANSLATE_NOOP("Check", "Its vocabulary is not on this computer. Update the program, or ask the issuer."),
    ),
    (_STRUCTURE, "property-not-defined"): Wording(
        QT_TRANSLATE_NOOP("Check", "Holds a detail that is not defined"),
        QT_TRANSLATE_NOOP("Check", "A detail has no agreed meaning, so nobody can vouch for it. Ask the issuer."),
    ),
    # --- proof
    (_PROOF, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not changed since it was issued"),
        QT_TRANSLATE_NOOP("Check", "The issuer's signature fits."),
    ),
    (_PROOF, "ok+algorithm"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not changed since it was issued"),
        QT_TRANSLATE_NOOP("Check", "The issuer's signature fits ({algorithm})."),
    ),
    (_PROOF, "signature-invalid"): Wording(
        QT_TRANSLATE_NOOP("Check", "Changed after it was issued"),
        QT_TRANSLATE_NOOP("Check", "The signature does not fit what it says. Ask the holder for a new copy."),
    ),
    (_PROOF, "digest-mismatch"): Wording(
        QT_TRANSLATE_NOOP("Check", "A detail was changed"),
        QT_TRANSLATE_NOOP("Check", "A shown detail is not the one the issuer signed. Ask the holder to share again."),
    ),
    (_PROOF, "disclosure-unreferenced"): Wording(
        QT_TRANSLATE_NOOP("Check", "A detail was added"),
        QT_TRANSLATE_NOOP("Check", "The issuer never signed one of the details. Ask the holder to share again."),
    ),
    (_PROOF, "disclosure-duplicate"): Wording(
        QT_TRANSLATE_NOOP("Check", "A detail stands in it twice"),
        QT_TRANSLATE_NOOP("Check", "No honest copy does that. Ask the holder to share again."),
    ),
    (_PROOF, "malformed"): Wording(
        QT_TRANSLATE_NOOP("Check", "A detail is damaged"),
        QT_TRANSLATE_NOOP("Check", "One of the shown details cannot be read. Ask the holder to share again."),
    ),
    (_PROOF, "too-large"): Wording(
        QT_TRANSLATE_NOOP("Check", "A detail is far too large"),
        QT_TRANSLATE_NOOP("Check", "No issuer makes such a detail. Ask the holder to share again."),
    ),
    (_PROOF, "algorithm-not-allowed"): Wording(
        QT_TRANSLATE_NOOP("Check", "Signed in an unsafe way"),
        QT_TRANSLATE_NOOP("Check", "Anyone could have made this signature. Ask the issuer for a newer copy."),
    ),
    (_PROOF, "key-not-found"): Wording(
        QT_TRANSLATE_NOOP("Check", "Changed or not: unknown"),
        QT_TRANSLATE_NOOP("Check", "The issuer's key is not on this computer. Add a list that has it in Settings."),
    ),
    (_PROOF, "unsupported-suite"): Wording(
        QT_TRANSLATE_NOOP("Check", "Changed or not: unknown"),
        QT_TRANSLATE_NOOP("Check", "This version does not know this kind of signature. Update the program."),
    ),
    (_PROOF, "proof-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "Carries no seal"),
        QT_TRANSLATE_NOOP(
            "Check", "Nobody vouches for it: anyone could have written it. Ask the issuer for a sealed copy."
        ),
    ),
    (_PROOF, "base-proof"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not made to be shown"),
        QT_TRANSLATE_NOOP(
            "Check", "This is the holder's own file, with everything in it. Ask the holder to share it instead."
        ),
    ),
    (_PROOF, "property-not-defined"): Wording(
        QT_TRANSLATE_NOOP("Check", "Holds a detail that no seal covers"),
        QT_TRANSLATE_NOOP("Check", "Anyone could have added it: {detail}. Ask the issuer for a new copy."),
    ),
    (_PROOF, "documents-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "Changed or not: unknown"),
        QT_TRANSLATE_NOOP(
            "Check", "The issuer keeps this badge on its website. What stands there is not on this computer."
        ),
        "clock",
    ),
    (_PROOF, "document-differs"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not what the issuer published"),
        QT_TRANSLATE_NOOP(
            "Check", "The issuer's website says something else. Ask the issuer or the holder for a new copy."
        ),
    ),
    (_PROOF, "address-not-allowed"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not where the issuer publishes"),
        QT_TRANSLATE_NOOP("Check", "It stands at an address that the issuer does not use for badges. Ask the issuer."),
    ),
    (_PROOF, "context-not-known"): Wording(
        QT_TRANSLATE_NOOP("Check", "Changed or not: unknown"),
        QT_TRANSLATE_NOOP("Check", "Its vocabulary is not on this computer. Update the program, or ask the issuer."),
    ),
    (_PROOF, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Changes were not looked for"),
        QT_TRANSLATE_NOOP("Check", "It could not be read, so there was nothing to compare."),
    ),
    # --- issuer
    (_ISSUER, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer is known"),
        QT_TRANSLATE_NOOP("Check", "A list on this computer knows the issuer."),
    ),
    (_ISSUER, "ok+list"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer is known"),
        QT_TRANSLATE_NOOP("Check", "The issuer is on the list “{list}”."),
    ),
    (_ISSUER, "ok+list+as_of"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer is known"),
        QT_TRANSLATE_NOOP("Check", "The issuer is on the list “{list}” of {as_of}."),
    ),
    (_ISSUER, "issuer-not-known"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer is not known here"),
        QT_TRANSLATE_NOOP("Check", "No list on this computer names this issuer. Ask who they are, or add a list."),
    ),
    (_ISSUER, "key-not-bound-to-issuer"): Wording(
        QT_TRANSLATE_NOOP("Check", "Who signed it is not certain"),
        QT_TRANSLATE_NOOP("Check", "Nothing here ties this key to the issuer it names. Ask the issuer."),
    ),
    (_ISSUER, "key-historic"): Wording(
        QT_TRANSLATE_NOOP("Check", "Signed with a former key"),
        QT_TRANSLATE_NOOP("Check", "A newer list no longer names this key of the issuer. Ask the issuer."),
        "calendar-x-2",
    ),
    (_ISSUER, "key-historic+until"): Wording(
        QT_TRANSLATE_NOOP("Check", "Signed with a former key"),
        QT_TRANSLATE_NOOP("Check", "It was this issuer's key until {until}. Ask the issuer whether it still counts."),
        "calendar-x-2",
    ),
    (_ISSUER, "key-not-valid-then"): Wording(
        QT_TRANSLATE_NOOP("Check", "Key not in use at that time"),
        QT_TRANSLATE_NOOP("Check", "The issuer did not use this key when this was signed. Ask the issuer."),
        "calendar-x-2",
    ),
    (_ISSUER, "key-not-valid-then+until"): Wording(
        QT_TRANSLATE_NOOP("Check", "Key not in use at that time"),
        QT_TRANSLATE_NOOP("Check", "It was this issuer's key until {until}, and this was signed outside that time."),
        "calendar-x-2",
    ),
    (_ISSUER, "key-revoked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Key given up by the issuer"),
        QT_TRANSLATE_NOOP("Check", "The issuer no longer stands behind this key. Ask for a new copy."),
    ),
    (_ISSUER, "key-not-found"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer could not be checked"),
        QT_TRANSLATE_NOOP("Check", "No key of this issuer is on this computer. Add a list that has it in Settings."),
    ),
    (_ISSUER, "unsupported-suite"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer could not be checked"),
        QT_TRANSLATE_NOOP("Check", "This version does not know this kind of signature. Ask the issuer directly."),
    ),
    (_ISSUER, "certificate-untrusted"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer's certificate is not known here"),
        QT_TRANSLATE_NOOP("Check", "It leads to nobody on your lists. Ask who they are, or add a list."),
    ),
    (_ISSUER, "certificate-expired"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer's certificate is out of date"),
        QT_TRANSLATE_NOOP("Check", "It was not in force at this moment. Ask the issuer for a new copy."),
        "calendar-x-2",
    ),
    (_ISSUER, "proof-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer could not be checked"),
        QT_TRANSLATE_NOOP("Check", "Without a seal, nothing shows who wrote it."),
    ),
    (_ISSUER, "documents-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer could not be checked"),
        QT_TRANSLATE_NOOP("Check", "What the issuer publishes is not on this computer."),
        "clock",
    ),
    (_ISSUER, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issuer was not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so what it says of the issuer counts for nothing."),
    ),
    # --- holder
    (_HOLDER, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Shown by the person it was issued to"),
        QT_TRANSLATE_NOOP("Check", "Whoever shared it holds the key it was issued to."),
    ),
    (_HOLDER, "ok+audience+made_at"): Wording(
        QT_TRANSLATE_NOOP("Check", "Shown by the person it was issued to"),
        QT_TRANSLATE_NOOP("Check", "Made for “{audience}” on {made_at}."),
    ),
    (_HOLDER, "ok+answer"): Wording(
        QT_TRANSLATE_NOOP("Check", "Answer to your question"),
        QT_TRANSLATE_NOOP("Check", "Made on {made_at}. It cannot be a copy of an older one."),
    ),
    (_HOLDER, "ok+own"): Wording(
        QT_TRANSLATE_NOOP("Check", "It is yours"),
        QT_TRANSLATE_NOOP("Check", "It is bound to a key that only this wallet holds."),
    ),
    (_HOLDER, "holder-not-bound"): Wording(
        QT_TRANSLATE_NOOP("Check", "Bound to no wallet"),
        QT_TRANSLATE_NOOP("Check", "The issuer did not tie it to a key, so you can share it as a copy."),
    ),
    (_HOLDER, "holder-key-unusable"): Wording(
        QT_TRANSLATE_NOOP("Check", "Bound to a key of an unknown kind"),
        QT_TRANSLATE_NOOP("Check", "This version cannot check such a key. Update the program, or ask the issuer."),
    ),
    (_HOLDER, "holder-key-not-here"): Wording(
        QT_TRANSLATE_NOOP("Check", "Belongs to another wallet"),
        QT_TRANSLATE_NOOP("Check", "This wallet lacks its key. You can share it as a copy only."),
    ),
    (_HOLDER, "holder-binding-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "A copy, holder not proven"),
        QT_TRANSLATE_NOOP("Check", "Anyone who has this copy can show it. Ask the person to share it with your name."),
    ),
    (_HOLDER, "holder-binding-invalid"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not shown by the person it was issued to"),
        QT_TRANSLATE_NOOP("Check", "The proof of the holder does not fit. Ask the person to share it again."),
    ),
    (_HOLDER, "algorithm-not-allowed"): Wording(
        QT_TRANSLATE_NOOP("Check", "Holder proven in an unsafe way"),
        QT_TRANSLATE_NOOP("Check", "Anyone could have made this proof of the holder. Ask for a new one."),
    ),
    (_HOLDER, "holder-binding-old"): Wording(
        QT_TRANSLATE_NOOP("Check", "Made a while ago"),
        QT_TRANSLATE_NOOP("Check", "Made for “{audience}” on {made_at}. Ask for a fresh one."),
        "clock",
    ),
    (_HOLDER, "clock-differs"): Wording(
        QT_TRANSLATE_NOOP("Check", "The clocks differ"),
        QT_TRANSLATE_NOOP("Check", "Made on {made_at}, which is still to come here. Set both clocks right."),
        "clock",
    ),
    (_HOLDER, "nonce-mismatch"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not an answer to this question"),
        QT_TRANSLATE_NOOP("Check", "It answers another question, or an older one. Ask again."),
    ),
    (_HOLDER, "audience-mismatch"): Wording(
        QT_TRANSLATE_NOOP("Check", "Made for somebody else"),
        QT_TRANSLATE_NOOP("Check", "The holder made this for “{audience}”. Ask for one that is meant for you."),
    ),
    (_HOLDER, "answer-replayed"): Wording(
        QT_TRANSLATE_NOOP("Check", "This answer was used before"),
        QT_TRANSLATE_NOOP("Check", "An answer counts once. Ask a new question."),
    ),
    (_HOLDER, "holder-not-asked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Part of another credential"),
        QT_TRANSLATE_NOOP("Check", "Who shows it is checked for the whole."),
    ),
    (_HOLDER, "ok+own_email"): Wording(
        QT_TRANSLATE_NOOP("Check", "It is yours"),
        QT_TRANSLATE_NOOP("Check", "It was issued to your e-mail address."),
    ),
    (_HOLDER, "recipient-differs"): Wording(
        QT_TRANSLATE_NOOP("Check", "Issued to another e-mail address"),
        QT_TRANSLATE_NOOP("Check", "It is not one of yours in Settings. Add yours there, or ask the issuer."),
    ),
    (_HOLDER, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Holder was not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so it does not matter who shows it."),
    ),
    # --- validity
    (_VALIDITY, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "In date"),
        QT_TRANSLATE_NOOP("Check", "It has no end date."),
    ),
    (_VALIDITY, "ok+until"): Wording(
        QT_TRANSLATE_NOOP("Check", "In date"),
        QT_TRANSLATE_NOOP("Check", "Valid until {until}."),
    ),
    (_VALIDITY, "expired"): Wording(
        QT_TRANSLATE_NOOP("Check", "Past its end date"),
        QT_TRANSLATE_NOOP("Check", "It was valid until {until}. Ask the issuer about a renewal."),
        "calendar-x-2",
    ),
    (_VALIDITY, "presentation-expired"): Wording(
        QT_TRANSLATE_NOOP("Check", "Past the end the holder set"),
        QT_TRANSLATE_NOOP("Check", "It was meant for use until {until}. Ask the holder to share it again."),
        "timer",
    ),
    (_VALIDITY, "not-yet-valid"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not valid yet"),
        QT_TRANSLATE_NOOP("Check", "It starts on {start}. Check the clock of this computer, or wait."),
        "calendar-x-2",
    ),
    (_VALIDITY, "malformed"): Wording(
        QT_TRANSLATE_NOOP("Check", "Dates could not be read"),
        QT_TRANSLATE_NOOP("Check", "The issuer wrote a date in a way nobody can read. Ask the issuer."),
    ),
    (_VALIDITY, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Dates were not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so its dates count for nothing."),
    ),
    # --- status
    (_STATUS, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not withdrawn"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list says so."),
    ),
    (_STATUS, "ok+as_of"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not withdrawn"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list of {as_of} says so."),
    ),
    (_STATUS, "no-status"): Wording(
        QT_TRANSLATE_NOOP("Check", "Cannot be withdrawn"),
        QT_TRANSLATE_NOOP("Check", "The issuer keeps no list for this credential."),
    ),
    (_STATUS, "revoked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Withdrawn by the issuer"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list of {as_of} says so. Ask the issuer why."),
        "ban",
    ),
    (_STATUS, "suspended"): Wording(
        QT_TRANSLATE_NOOP("Check", "Suspended by the issuer"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list of {as_of} says so. It may become valid again."),
        "pause",
    ),
    (_STATUS, "status-list-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "Withdrawn or not: unknown"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list is not on this computer. Add it, or ask the issuer."),
        "clock",
    ),
    (_STATUS, "status-list-stale"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not withdrawn when last checked"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list is of {as_of}, which is long ago. Get a newer one."),
        "clock",
    ),
    (_STATUS, "status-list-invalid"): Wording(
        QT_TRANSLATE_NOOP("Check", "The issuer's list cannot be used"),
        QT_TRANSLATE_NOOP("Check", "It is damaged or not from this issuer. Get a newer one, or ask the issuer."),
    ),
    (_STATUS, "unsupported-suite"): Wording(
        QT_TRANSLATE_NOOP("Check", "A kind of list this version does not know"),
        QT_TRANSLATE_NOOP("Check", "Whether it was withdrawn cannot be told here. Ask the issuer."),
    ),
    (_STATUS, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Withdrawal was not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so there was nothing to look up."),
    ),
    # --- content
    (_CONTENT, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Says what it should"),
        QT_TRANSLATE_NOOP("Check", "Everything its own kind requires is there."),
    ),
    (_CONTENT, "no-type"): Wording(
        QT_TRANSLATE_NOOP("Check", "Of no stated kind"),
        QT_TRANSLATE_NOOP("Check", "It does not say what kind of credential it is, so nothing is required."),
    ),
    (_CONTENT, "type-not-known"): Wording(
        QT_TRANSLATE_NOOP("Check", "Of a kind this version does not know"),
        QT_TRANSLATE_NOOP("Check", "It is shown as it is. What it should hold is not known here."),
    ),
    (_CONTENT, "content-incomplete"): Wording(
        QT_TRANSLATE_NOOP("Check", "Something is missing"),
        QT_TRANSLATE_NOOP("Check", "Its kind requires more: {claims}. Ask the issuer to complete it."),
    ),
    (_CONTENT, "content-invalid"): Wording(
        QT_TRANSLATE_NOOP("Check", "A detail makes no sense"),
        QT_TRANSLATE_NOOP("Check", "Its kind does not allow this value: {claims}. Ask the issuer to correct it."),
    ),
    (_CONTENT, "context-not-known"): Wording(
        QT_TRANSLATE_NOOP("Check", "Uses words this version does not know"),
        QT_TRANSLATE_NOOP("Check", "Part of what it says cannot be explained here. Ask the issuer."),
    ),
    (_CONTENT, "property-not-defined"): Wording(
        QT_TRANSLATE_NOOP("Check", "Holds a detail that is not defined"),
        QT_TRANSLATE_NOOP("Check", "A detail has no agreed meaning. Ask the issuer what it says."),
    ),
    (_CONTENT, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Content was not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so what it says counts for nothing."),
    ),
}

# For a code that a later version of the core gives: still what and what to do, by outcome.
OTHERWISE: Final[dict[Outcome, Wording]] = {
    Outcome.PASSED: Wording(
        QT_TRANSLATE_NOOP("Check", "In order"), QT_TRANSLATE_NOOP("Check", "This check found nothing against it.")
    ),
    Outcome.FAILED: Wording(
        QT_TRANSLATE_NOOP("Check", "Something is wrong"),
        QT_TRANSLATE_NOOP("Check", "This check failed. The technical view says why. Ask for a new copy."),
    ),
    Outcome.UNDETERMINED: Wording(
        QT_TRANSLATE_NOOP("Check", "Could not be checked here"),
        QT_TRANSLATE_NOOP("Check", "Something needed for this check is not on this computer. Ask the issuer."),
    ),
    Outcome.NOT_APPLICABLE: Wording(
        QT_TRANSLATE_NOOP("Check", "Does not apply"),
        QT_TRANSLATE_NOOP("Check", "This kind of credential has nothing to check here."),
    ),
}
