"""What the checks of issuer and holder mean."""

from typing import Final

from ui.check_sentences.wording import Wording
from ui.i18n import QT_TRANSLATE_NOOP
from wallet.model.report import CheckName

_ISSUER: Final = CheckName.ISSUER
_HOLDER: Final = CheckName.HOLDER

OF_THE_PEOPLE: Final[dict[tuple[CheckName, str], Wording]] = {
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
        QT_TRANSLATE_NOOP("Check", "No list here names this issuer. Ask who they are, or add a list in Settings."),
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
        QT_TRANSLATE_NOOP("Check", "It leads to nobody on your lists. Ask who they are, or add a list in Settings."),
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
    (_HOLDER, "key-not-found"): Wording(
        QT_TRANSLATE_NOOP("Check", "Holder could not be checked"),
        QT_TRANSLATE_NOOP("Check", "The key of who shows it is not on this computer. Ask for it once more."),
    ),
    (_HOLDER, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Holder was not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so it does not matter who shows it."),
    ),
}
