"""What the checks of the document itself mean: can it be read, is it whole, does it say what it should."""

from typing import Final

from ui.check_sentences.wording import Wording
from ui.i18n import QT_TRANSLATE_NOOP
from wallet.model.report import CheckName

_STRUCTURE: Final = CheckName.STRUCTURE
_PROOF: Final = CheckName.PROOF
_CONTENT: Final = CheckName.CONTENT

OF_THE_DOCUMENT: Final[dict[tuple[CheckName, str], Wording]] = {
    # --- structure
    (_STRUCTURE, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Complete and readable"),
        QT_TRANSLATE_NOOP("Check", "It has everything a credential of this kind must have."),
    ),
    (_STRUCTURE, "malformed"): Wording(
        QT_TRANSLATE_NOOP("Check", "Damaged or incomplete"),
        QT_TRANSLATE_NOOP("Check", "It cannot be read to the end. Ask for it once more, as a file if possible."),
    ),
    (_STRUCTURE, "malformed:issuer"): Wording(
        QT_TRANSLATE_NOOP("Check", "Names no issuer"),
        QT_TRANSLATE_NOOP("Check", "A credential says who gave it. This may be an example that nobody filled in."),
    ),
    (_STRUCTURE, "too-large"): Wording(
        QT_TRANSLATE_NOOP("Check", "Too large"),
        QT_TRANSLATE_NOOP("Check", "No credential is this large, so it was not opened. Choose the file itself."),
    ),
    (_STRUCTURE, "unsupported-format"): Wording(
        QT_TRANSLATE_NOOP("Check", "A format this version does not know"),
        QT_TRANSLATE_NOOP("Check", "It may well be genuine. Open the whole file, or ask the issuer for an Open Badge."),
    ),
    (_STRUCTURE, "unsupported-format:empty"): Wording(
        QT_TRANSLATE_NOOP("Check", "Nothing is in it"),
        QT_TRANSLATE_NOOP("Check", "The file or text is empty. Ask for it once more."),
    ),
    (_STRUCTURE, "unsupported-format:open-badge-1"): Wording(
        QT_TRANSLATE_NOOP("Check", "An Open Badge of the first kind"),
        QT_TRANSLATE_NOOP("Check", "Badges of before 2018 cannot be checked any more. Ask the issuer for a new one."),
    ),
    (_STRUCTURE, "unsupported-format:blockcerts-1"): Wording(
        QT_TRANSLATE_NOOP("Check", "A certificate of an older kind"),
        QT_TRANSLATE_NOOP("Check", "This program does not read the first Blockcerts. Ask for an Open Badge."),
    ),
    (_STRUCTURE, "unsupported-format:address"): Wording(
        QT_TRANSLATE_NOOP("Check", "Only an address"),
        QT_TRANSLATE_NOOP("Check", "It leads to a website. Download the credential there, and add that file."),
    ),
    (_STRUCTURE, "unsupported-format:offer"): Wording(
        QT_TRANSLATE_NOOP("Check", "An offer of a credential"),
        QT_TRANSLATE_NOOP("Check", "Accept it in the program it was made for. Then add the file you get."),
    ),
    (_STRUCTURE, "unsupported-format:question"): Wording(
        QT_TRANSLATE_NOOP("Check", "A question, not an answer"),
        QT_TRANSLATE_NOOP("Check", "Somebody asks for details with it. It belongs in the program it was made for."),
    ),
    (_STRUCTURE, "unsupported-format:guidance"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not a credential"),
        QT_TRANSLATE_NOOP("Check", "It is an invitation, a record, a notice or advice. Open it on the page Guidance."),
    ),
    (_STRUCTURE, "unsupported-format:short-code"): Wording(
        QT_TRANSLATE_NOOP("Check", "A code in a shortened form"),
        QT_TRANSLATE_NOOP("Check", "This program does not read this form. Ask for the file itself."),
    ),
    (_STRUCTURE, "unsupported-format:web-page"): Wording(
        QT_TRANSLATE_NOOP("Check", "A web page"),
        QT_TRANSLATE_NOOP("Check", "Download the credential on that page, and add that file."),
    ),
    (_STRUCTURE, "unsupported-format:other-picture"): Wording(
        QT_TRANSLATE_NOOP("Check", "A picture of another kind"),
        QT_TRANSLATE_NOOP("Check", "A badge in a picture is a PNG or SVG file. Ask for the original file."),
    ),
    (_STRUCTURE, "unsupported-format:mdoc"): Wording(
        QT_TRANSLATE_NOOP("Check", "A document made for phones"),
        QT_TRANSLATE_NOOP("Check", "This program does not read this form (mdoc). Ask the issuer for another form."),
    ),
    (_STRUCTURE, "unsupported-format:keys"): Wording(
        QT_TRANSLATE_NOOP("Check", "Keys of an issuer"),
        QT_TRANSLATE_NOOP("Check", "It is no credential. Add it in Settings if you trust the issuer."),
    ),
    (_STRUCTURE, "unsupported-format:status-list"): Wording(
        QT_TRANSLATE_NOOP("Check", "A list of withdrawn credentials"),
        QT_TRANSLATE_NOOP("Check", "It is no credential. Add it in Settings."),
    ),
    (_STRUCTURE, "unsupported-format:schema"): Wording(
        QT_TRANSLATE_NOOP("Check", "A description of credentials"),
        QT_TRANSLATE_NOOP("Check", "It says how credentials are written. Ask for the credential itself."),
    ),
    (_STRUCTURE, "unsupported-format:vocabulary"): Wording(
        QT_TRANSLATE_NOOP("Check", "A list of words"),
        QT_TRANSLATE_NOOP("Check", "Credentials are written in such words. Ask for the credential itself."),
    ),
    (_STRUCTURE, "unsupported-format:holder-proof"): Wording(
        QT_TRANSLATE_NOOP("Check", "Only a signature of a person"),
        QT_TRANSLATE_NOOP("Check", "The credential itself is missing. Ask for the whole file."),
    ),
    (_STRUCTURE, "unsupported-format:token"): Wording(
        QT_TRANSLATE_NOOP("Check", "Nothing but a signed message"),
        QT_TRANSLATE_NOOP("Check", "There is no credential in it. Ask for the credential itself."),
    ),
    (_STRUCTURE, "unsupported-format:json"): Wording(
        QT_TRANSLATE_NOOP("Check", "Data without a credential"),
        QT_TRANSLATE_NOOP("Check", "It is no credential that this version knows. Ask the issuer for an Open Badge."),
    ),
    (_STRUCTURE, "unsupported-format:clr-1"): Wording(
        QT_TRANSLATE_NOOP("Check", "A transcript of an older kind"),
        QT_TRANSLATE_NOOP("Check", "This program reads the kind that came after it. Ask the issuer for CLR 2.0."),
    ),
    (_STRUCTURE, "unsupported-format:edci-xml"): Wording(
        QT_TRANSLATE_NOOP("Check", "A European credential of an older kind"),
        QT_TRANSLATE_NOOP("Check", "Ask the issuer for the kind that is made since 2023."),
    ),
    (_STRUCTURE, "unsupported-format:open-badge-2-badge-class"): Wording(
        QT_TRANSLATE_NOOP("Check", "A description of a badge"),
        QT_TRANSLATE_NOOP("Check", "It says what the badge stands for, not who earned it. Ask for the badge itself."),
    ),
    (_STRUCTURE, "unsupported-format:open-badge-2-issuer"): Wording(
        QT_TRANSLATE_NOOP("Check", "A description of an issuer"),
        QT_TRANSLATE_NOOP("Check", "It says who gives badges, not who earned one. Ask for the badge itself."),
    ),
    (_STRUCTURE, "unsupported-format:open-badge-2-key"): Wording(
        QT_TRANSLATE_NOOP("Check", "An issuer's key"),
        QT_TRANSLATE_NOOP("Check", "It is no credential. Add it in Settings if you trust the issuer."),
    ),
    (_STRUCTURE, "unsupported-format:open-badge-2-revocation-list"): Wording(
        QT_TRANSLATE_NOOP("Check", "A list of withdrawn badges"),
        QT_TRANSLATE_NOOP("Check", "It is no credential. Add it in Settings."),
    ),
    (_STRUCTURE, "unsupported-format:open-badge-2-endorsement"): Wording(
        QT_TRANSLATE_NOOP("Check", "A recommendation of a badge"),
        QT_TRANSLATE_NOOP("Check", "It is no credential of a person. Ask for the badge itself."),
    ),
    (_STRUCTURE, "badge-address-only"): Wording(
        QT_TRANSLATE_NOOP("Check", "Only the address of a badge"),
        QT_TRANSLATE_NOOP("Check", "It leads to a website. Download the badge there, and add that file."),
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
    (_STRUCTURE, "unsupported-suite+detail"): Wording(
        QT_TRANSLATE_NOOP("Check", "A kind of signature this version does not know"),
        QT_TRANSLATE_NOOP("Check", "It may well be genuine ({detail}). Update the program, or ask the issuer."),
    ),
    (_STRUCTURE, "context-not-known"): Wording(
        QT_TRANSLATE_NOOP("Check", "Uses words this version does not know"),
        QT_TRANSLATE_NOOP("Check", "Its vocabulary is not on this computer. Add the file of it, or ask the issuer."),
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
        QT_TRANSLATE_NOOP("Check", "The signature does not fit what it says. Ask for a new copy."),
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
        QT_TRANSLATE_NOOP("Check", "Anyone could have added it. Ask the issuer for a new copy."),
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
