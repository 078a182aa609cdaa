"""What the command line says about each error, check and verdict: one sentence or two each."""

import string
from collections.abc import Mapping
from gettext import gettext as _
from typing import Final

import wallet.errors as e
from wallet.cli.dates import day_text, readable_moment
from wallet.cli.language import marked
from wallet.cli.plain_text import plain
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.transport.folders import NOTHING_IN_FOLDER

ERRORS: Final[Mapping[type[e.WalletError], str]] = marked(
    {
        e.WalletError: "That did not work, and nothing was changed.",
        # --- input
        e.UnreadableError: "This cannot be read. Ask for the credential as a file, a picture or a PDF.",
        e.MalformedError: "This is damaged or incomplete, so it cannot be read.",
        e.TooLargeError: "This is larger than any credential should be, so it was not opened.",
        e.UnsupportedFormatError: "This is not a credential of a format that this version knows: ask for another form.",
        e.ContextNotKnownError: "It uses words that are not known here, from {detail}. Give them with --context.",
        e.WrongContextError: "This is not the file of words from {detail}, so it was not kept.",
        e.BadgeAddressOnlyError: "It holds only the address of a badge, {detail}. Download the badge there.",
        e.UnsupportedVersionError: "A newer version of the program made this. Update the program.",
        e.UnsupportedSuiteError: "It is signed in a way that this version does not know: {detail}.",
        e.NoCodeFoundError: "There is no readable code in this picture or page. Ask for a sharper one, or the file.",
        e.FramesMissingError: "Part of the moving code is still missing ({progress} read). Add more pictures.",
        # --- cryptography
        e.CryptoError: "A key or signature in this could not be used.",
        e.AlgorithmNotAllowedError: "It is signed in a way that is not safe enough.",
        e.SignatureInvalidError: "It was changed after it was signed.",
        e.KeyInvalidError: "A key in this is damaged, too weak or of an unknown kind.",
        e.CertificateUntrustedError: "The certificate leads to nobody who is trusted here.",
        e.CertificateExpiredError: "The certificate is outside its dates.",
        e.UnsealFailedError: "This could not be decrypted: the key is another one, or the data was changed.",
        # --- disclosures
        e.DisclosureError: "Its details do not fit what the issuer signed.",
        e.DigestInvalidError: "A detail is not the one the issuer signed.",
        e.DisclosureUnreferencedError: "It holds a detail that the issuer never signed.",
        e.DisclosureDuplicateError: "It holds the same detail twice.",
        # --- verification
        e.PropertyNotDefinedError: "It holds {detail}, which no seal covers.",
        e.NotGenuineError: "This is not a genuine credential.",
        e.StatusListError: "This is no usable list of withdrawn credentials.",
        e.TrustListError: "This is no list of issuers, nor keys or certificates that can be trusted, or it is damaged.",
        e.OlderListError: "An older list was given than the one of its name that is kept. The newer one stays.",
        e.UnsupportedTrustListError: "This is a statement of a federation, which this version cannot check.",
        e.TrustListSignerError: "Nobody who is known here signed this list, or its signature does not hold.",
        # --- online
        e.OnlineError: "It could not be had from its address. What was kept before stays.",
        e.AddressRefusedError: "This program does not ask that address: only https addresses that everybody can reach.",
        e.FetchFailedError: "No answer from that address: no network, or the server is slow or says no.",
        e.RedirectRefusedError: "The server points to another address, which was not asked. Use that address itself.",
        e.WrongContentTypeError: "The server sent something else than what was asked for.",
        e.ServerCertificateError: "The server cannot prove that it is the one of this address. It was not believed.",
        # --- vault
        e.VaultError: "The vault could not do that, and nothing was changed.",
        e.VaultNotFoundError: "There is no vault in this folder. Make one with: learner-wallet vault create",
        e.VaultExistsError: "There is a vault in this folder already. Use it, or name another folder.",
        e.WrongPassphraseError: "That is not the passphrase of this vault. The recovery code sets a new one: "
        "learner-wallet vault change-passphrase --recovery-code-file FILE",
        e.WrongRecoveryCodeError: "That recovery code does not open this vault.",
        e.WeakPassphraseError: "That passphrase is too easy to guess. Four unrelated words are a good start.",
        e.KeySlotsDamagedError: "The vault's key file is damaged, so no passphrase can open it. Put back a copy.",
        e.VaultDamagedError: "The passphrase is right, but the vault's data is damaged. Put back a copy.",
        e.BackupError: "This is no backup of a vault, or it is damaged. Nothing was made of it.",
        e.VaultTooNewError: "A newer version of the program wrote this vault. Update the program.",
        e.VaultInUseError: "This vault is open in another program. Close it there first.",
        e.VaultLockedError: "The vault was locked before this was finished.",
        e.StorageError: "The disk refused: full, read-only or gone. Nothing was saved.",
        e.NotStoredError: "There is no such thing in this vault.",
        # --- questions and answers
        e.QuestionError: "This question is damaged, incomplete or breaks its rules. Nothing was shared.",
        e.QueryInvalidError: "What this question asks for contradicts itself or breaks the rules of its language.",
        e.AskerUnsupportedError: "The asker is named in a way this version does not know, so nothing shows who asks.",
        e.QuestionSignatureError: "The question was changed, or is not by the one it names.",
        e.QuestionExpiredError: "The time to answer this question is over. Ask for a new one.",
        e.TransactionDataError: "The question wants something agreed to that this version does not know.",
        e.AnswerError: "This is no answer to a question, or it cannot be opened with the key of the one who asked.",
        # --- sharing
        e.SharingError: "This could not be prepared for sharing, and nothing was shared.",
        e.ClaimNotFoundError: "There is no detail {detail} in this credential. See: learner-wallet show ID",
        e.WholeOnlyError: "One seal covers this whole credential: nothing of it can be hidden. Share it with --whole.",
        e.HolderKeyMissingError: "No key of this vault can prove that it is yours. Share it with --copy.",
        e.PackingError: "The code would not have read back exactly, so it was not made. Use --out.",
        e.CannotAnswerError: "Nothing here answers what the question needs, or what was chosen is not asked for.",
        # --- guidance
        e.InvitationError: "This invitation is damaged, incomplete or breaks its rules. Nothing was shared.",
        e.InvitationSignatureError: "The invitation was changed, or is not by the one it names.",
        e.InvitationExpiredError: "The time to answer this invitation is over, or it is dated in the future.",
        e.InvitationUsedError: "This invitation was used before: each is good for one record. A new one is needed.",
        e.ConsentError: "This consent is damaged or lacks what it must state. Nothing was kept.",
        e.ConsentMissingError: "The record came without the consent that allows it. It was not kept.",
        e.ConsentUnsignedError: "Nobody signed the consent. The record was not kept.",
        e.ConsentSignatureError: "The consent was changed, or is not by the learner it names. Nothing was kept.",
        e.ConsentMismatchError: "The consent belongs to another record or invitation. The record was not kept.",
        e.ConsentFutureError: "The consent is dated in the future. The record was not kept.",
        e.ConsentEndedError: "The consent has ended. The record is not shown and not kept.",
        e.ConsentWithdrawnError: "The learner took the consent back. The record is not shown and not kept.",
        e.ScopeExceededError: "The record holds more than the learner agreed to. It was not kept.",
        e.RecordError: "This record is damaged or incomplete. It was not opened.",
        e.RecordTooLargeError: "A record holds at most 20 files: 8 MB each, and 16 MB together.",
        e.RecordRecipientError: "The record is sealed for somebody else, or its key was erased here.",
        e.RecordChangedError: "The record was changed since it was sealed. It was not opened.",
        e.NoticeError: "This notice is damaged, or is about no consent that is known here.",
        e.NoticeSignatureError: "The notice is not signed by the one who must sign it. Nothing was changed.",
        e.AdviceError: "This advice is damaged, or is about no consent of this vault.",
        e.AdviceSignatureError: "The advice is not signed by the counsellor who got the record. It was not kept.",
        e.ExportNotAgreedError: "The learner did not agree that this is saved elsewhere.",
        e.HelperModeError: "This is closed while a helper is there. End helper mode first.",
    }
)

# Where an error's detail names a cause that a person can act on.
DETAILED: Final[Mapping[tuple[type[e.WalletError], str], str]] = marked(
    {
        (
            e.WeakPassphraseError,
            "length",
        ): "That passphrase is too short. Use at least 8 characters.",
        (e.NotStoredError, "bin"): "It is not in the bin. See: learner-wallet list --bin",
        (e.NotStoredError, "invitation"): "There is no such invitation here. See: learner-wallet record list",
        (e.NotStoredError, "record"): "This record is here no more. See: learner-wallet record list",
        (e.NotStoredError, "item"): "There is nothing of that name in this record. See: learner-wallet record open",
        (e.NotStoredError, "credential"): "There is no such credential in this vault. See: learner-wallet list",
        (e.NotStoredError, "trust list"): "There is no list of issuers of that name. See: learner-wallet trust list",
        (e.WrongPassphraseError, "backup"): "That is neither the passphrase nor the recovery code of this backup.",
        (e.StorageError, "FileNotFoundError"): "There is no such folder. Make it first, or choose another one.",
        (e.StorageError, "NotADirectoryError"): "There is no such folder. Make it first, or choose another one.",
        (e.StorageError, "PermissionError"): "You may not write there. Choose another place.",
        (e.UnsupportedFormatError, "picture"): "This is neither a picture nor a PDF. Try: learner-wallet verify FILE",
        (
            e.UnsupportedFormatError,
            NOTHING_IN_FOLDER,
        ): "This folder holds no credential. Give another one, or a file.",
        (e.UnsupportedFormatError, "no-invitation"): "This is no invitation. Ask your counsellor for its file or code.",
        (e.UnsupportedFormatError, "no-record"): "This is no sealed record. A learner makes one with: record seal",
        (e.UnsupportedFormatError, "no-advice"): "This is neither advice nor a notice from a counsellor.",
        (e.UnsupportedFormatError, "no-notice"): "This is no notice of a learner who takes a consent back.",
        (e.UnsupportedFormatError, "several"): "There are several of them in this. Give them one by one.",
        (e.QuestionError, "no-question"): "There is no question in this file. Ask for its file, its link or its code.",
        (e.QuestionError, "no-file"): "This is neither a file nor a question. Check how its name is written.",
        (e.InvitationUsedError, "record"): "This record came before: it is here, or was erased. See: record list",
        (e.WrongRecoveryCodeError, "length"): "A recovery code has 28 letters and digits; this has more or fewer.",
        (e.WrongRecoveryCodeError, "letter"): "There is a sign in it that no recovery code has.",
        (e.WrongRecoveryCodeError, "checksum"): "There is a typing mistake in the recovery code.",
    }
)

_STRUCTURE, _PROOF, _ISSUER, _HOLDER, _VALIDITY, _STATUS, _CONTENT = CheckName

# Of several sentences the first is used for which the check has all facts; `ok+own` needs the fact `own`.
CHECKS: Final[Mapping[tuple[CheckName, str], tuple[str, ...]]] = marked(
    {
        (_STRUCTURE, "ok"): ("Complete and readable.",),
        (_STRUCTURE, "malformed"): ("Damaged or incomplete: {detail}.", "Damaged or incomplete."),
        (_STRUCTURE, "malformed:issuer"): ("Damaged or incomplete: it names no issuer.",),
        (_STRUCTURE, "malformed:iss"): ("Damaged: the token names another issuer than the credential in it.",),
        (_STRUCTURE, "malformed:sub"): ("Damaged: the token names another person than the credential in it.",),
        (_STRUCTURE, "too-large"): ("Larger than any credential should be.",),
        (_STRUCTURE, "unsupported-format"): ("Of a format this version does not know: ask for another form.",),
        (_STRUCTURE, "unsupported-format:empty"): ("Nothing is in it: ask for the file once more.",),
        (_STRUCTURE, "unsupported-format:encrypted"): ("Closed with a password: unpack it, then give the file.",),
        (_STRUCTURE, "unsupported-format:open-badge-1"): ("An Open Badge 1.x: nobody can check these any more.",),
        (_STRUCTURE, "unsupported-format:blockcerts-1"): ("A Blockcerts 1.x: ask the issuer for an Open Badge.",),
        (_STRUCTURE, "unsupported-format:address"): (
            "Only an address: open it, download the credential, give that file.",
        ),
        (_STRUCTURE, "unsupported-format:offer"): ("An offer: accept it where it comes from, then give the file.",),
        (_STRUCTURE, "unsupported-format:question"): (
            "A question to a wallet. Answer it with: learner-wallet share ID --answer FILE",
        ),
        (_STRUCTURE, "unsupported-format:answer"): (
            "An answer to a question. Check it with: learner-wallet check-answer",
        ),
        (_STRUCTURE, "unsupported-format:guidance"): ("What guidance sends. See: learner-wallet record --help",),
        (_STRUCTURE, "unsupported-format:short-code"): ("A code in shortened form (CBOR-LD): ask for the file.",),
        (_STRUCTURE, "unsupported-format:web-page"): ("A web page: download the credential there, give that file.",),
        (_STRUCTURE, "unsupported-format:other-picture"): (
            "A picture that is neither PNG, JPEG nor SVG: save it as a PNG.",
        ),
        (_STRUCTURE, "unsupported-format:mdoc"): ("A document in ISO mdoc form: ask for another form.",),
        (_STRUCTURE, "unsupported-format:keys"): (
            "Issuers or their keys, not a credential. Give the file with --trust.",
        ),
        (_STRUCTURE, "unsupported-format:status-list"): (
            "A list of withdrawn credentials. Give it with --status-list.",
        ),
        (_STRUCTURE, "unsupported-format:schema"): ("A description of credentials, not a credential.",),
        (_STRUCTURE, "unsupported-format:vocabulary"): ("A list of words. Give it with --context ADDRESS=FILE.",),
        (_STRUCTURE, "unsupported-format:holder-proof"): ("Only what a holder signed: the credential is missing.",),
        (_STRUCTURE, "unsupported-format:token"): ("A token without a credential in it: ask for the credential.",),
        (_STRUCTURE, "unsupported-format:json"): (
            "JSON, but no credential of a kind this version knows: ask for another form.",
        ),
        (_STRUCTURE, "unsupported-format:clr-1"): (
            "A transcript of an older kind (CLR 1.0): ask the issuer for CLR 2.0.",
        ),
        (_STRUCTURE, "unsupported-format:edci-xml"): ("A European credential in XML: ask for a newer one.",),
        (_STRUCTURE, "unsupported-format:open-badge-2-badge-class"): (
            "A description of a badge, not the badge itself.",
        ),
        (_STRUCTURE, "unsupported-format:open-badge-2-issuer"): ("A description of an issuer, not a badge.",),
        (_STRUCTURE, "unsupported-format:open-badge-2-key"): ("An issuer's key, not a badge.",),
        (_STRUCTURE, "unsupported-format:open-badge-2-revocation-list"): ("A list of withdrawn badges, not a badge.",),
        (_STRUCTURE, "unsupported-format:open-badge-2-endorsement"): ("A recommendation of a badge, not a badge.",),
        (_STRUCTURE, "badge-address-only"): ("Only the address of a badge, {detail}: download the badge there.",),
        (_STRUCTURE, "unsupported-version"): ("Made by a newer version of the program.",),
        (_STRUCTURE, "unsupported-suite"): (
            "Signed in a way that this version does not know: {detail}.",
            "Signed in a way that this version does not know.",
        ),
        (_STRUCTURE, "context-not-known"): ("Uses words that are not known here: {detail}. Give them with --context.",),
        (_STRUCTURE, "context-wrong"): ("Not the file of words that it was given for.",),
        (_STRUCTURE, "no-code-found"): ("No readable code in it: ask for a sharper picture, or for the file.",),
        (_STRUCTURE, "frames-missing"): ("Part of the moving code is missing.",),
        (_PROOF, "ok"): ("Not changed since it was issued ({algorithm}).", "Not changed since it was issued."),
        (_PROOF, "signature-invalid"): ("Changed after it was issued: the signature does not fit.",),
        (_PROOF, "digest-mismatch"): ("A detail is not the one the issuer signed.",),
        (_PROOF, "disclosure-unreferenced"): ("The issuer never signed one of the details.",),
        (_PROOF, "disclosure-duplicate"): ("A detail stands in it twice.",),
        (_PROOF, "malformed"): ("A detail is damaged.",),
        (_PROOF, "too-large"): ("A detail is far too large.",),
        (_PROOF, "algorithm-not-allowed"): ("Signed in a way that is not safe.",),
        (_PROOF, "key-not-found"): (
            "Changed or not is unknown: no key of this issuer here. Give one with --trust or trust add.",
        ),
        (_PROOF, "unsupported-suite"): ("Changed or not is unknown: signed in a way this version does not know.",),
        (_PROOF, "proof-missing"): ("Carries no seal: anybody could have written it.",),
        (_PROOF, "base-proof"): ("The holder's own file with everything in it, not made to be shown.",),
        (_PROOF, "property-not-defined"): (
            "Holds a detail that no seal covers: {detail}.",
            "Holds a detail no seal covers.",
        ),
        (_PROOF, "documents-missing"): ("Changed or not is unknown: what the issuer publishes is not here.",),
        (_PROOF, "document-differs"): ("Not what the issuer published.",),
        (_PROOF, "address-not-allowed"): ("Stands at an address that the issuer does not use.",),
        (_PROOF, "context-not-known"): ("Changed or not is unknown: it uses words that this version does not know.",),
        (_PROOF, "not-checked"): ("Changes were not looked for.",),
        (_ISSUER, "ok"): (
            "Issuer is known, from “{list}” of {as_of}.",
            "Issuer is known, from “{list}”.",
            "Issuer is known.",
        ),
        (_ISSUER, "issuer-not-known"): ("Issuer is not known here: no list that was given names it.",),
        (_ISSUER, "key-not-bound-to-issuer"): ("Nothing here ties the signing key to the issuer it names.",),
        (_ISSUER, "key-historic"): (
            "Signed with a key that was this issuer's until {until}: a newer list leaves it out.",
            "Signed with a key that was this issuer's: a newer list leaves it out.",
        ),
        (_ISSUER, "key-not-valid-then"): (
            "The key was not in use when this was signed: it was this issuer's until {until}.",
            "The key was not in use when this was signed.",
        ),
        (_ISSUER, "key-revoked"): ("The issuer no longer stands behind the key that signed this.",),
        (_ISSUER, "key-not-found"): ("No key of this issuer is here.",),
        (_ISSUER, "unsupported-suite"): ("Issuer was not checked: this version does not know this kind of signature.",),
        (_ISSUER, "certificate-untrusted"): ("The issuer's certificate leads to nobody who is trusted here.",),
        (_ISSUER, "certificate-expired"): ("The issuer's certificate is outside its dates.",),
        (_ISSUER, "proof-missing"): ("Without a seal, nothing shows who wrote it.",),
        (_ISSUER, "documents-missing"): ("What the issuer publishes is not here.",),
        (_ISSUER, "not-checked"): ("Issuer was not checked.",),
        (_HOLDER, "ok"): (
            "Shown by the person it was issued to, made for “{audience}” on {made_at}.",
            "Shown by the person it was issued to.",
        ),
        (_HOLDER, "ok+answer"): ("Answer to the question, made on {made_at}.", "Answer to the question."),
        (_HOLDER, "ok+own"): ("Yours: bound to a key of this vault.",),
        (_HOLDER, "ok+own_email"): ("Yours: issued to your e-mail address.",),
        (_HOLDER, "recipient-differs"): ("Issued to another e-mail address than yours.",),
        (_HOLDER, "holder-not-asked"): ("A part of another credential: who shows it is checked for the whole.",),
        (_HOLDER, "holder-not-bound"): ("Bound to no key; it can be shared as a copy only.",),
        (_HOLDER, "holder-key-not-here"): ("Bound to a key of another vault; it can be shared as a copy only.",),
        (_HOLDER, "holder-key-unusable"): ("Bound to a key of a kind that this version does not use.",),
        (_HOLDER, "holder-binding-missing"): ("A copy, holder not proven.",),
        (_HOLDER, "holder-binding-invalid"): ("Not shown by the person it was issued to.",),
        (_HOLDER, "algorithm-not-allowed"): ("The proof of the holder is signed in a way that is not safe.",),
        (_HOLDER, "holder-binding-old"): ("Made for “{audience}” on {made_at}, a while ago. Ask for a fresh one.",),
        (_HOLDER, "clock-differs"): (
            "Made on {made_at}, later than the clock of this computer. Set the clocks right.",
        ),
        (_HOLDER, "nonce-mismatch"): ("Not an answer to this question.",),
        (_HOLDER, "audience-mismatch"): ("Made for somebody else: “{audience}”.",),
        (_HOLDER, "answer-replayed"): ("This answer was used before.",),
        (_HOLDER, "key-not-found"): ("Holder was not checked: the key of who shows it is not here.",),
        (_HOLDER, "not-checked"): ("Holder was not checked.",),
        (_VALIDITY, "ok"): ("In date, valid until {until}.", "In date, without an end."),
        (_VALIDITY, "expired"): ("Past its end date, {until}.",),
        (_VALIDITY, "presentation-expired"): ("Past the end the holder set, {until}.",),
        (_VALIDITY, "not-yet-valid"): ("Not valid before {start}.",),
        (_VALIDITY, "malformed"): ("A date in it cannot be read.",),
        (_VALIDITY, "not-checked"): ("Dates were not checked.",),
        (_STATUS, "ok"): ("Not withdrawn, by the issuer's list of {as_of}.", "Not withdrawn, by the issuer's list."),
        (_STATUS, "no-status"): ("Cannot be withdrawn: the issuer keeps no list for it.",),
        (_STATUS, "revoked"): ("Withdrawn, by the issuer's list of {as_of}.", "Withdrawn, by the issuer's list."),
        (_STATUS, "suspended"): ("Suspended, by the issuer's list of {as_of}.", "Suspended, by the issuer's list."),
        (_STATUS, "status-list-missing"): ("Withdrawn or not is unknown: the list {uri} is not here.",),
        (_STATUS, "status-list-stale"): ("Not withdrawn on {as_of}; the issuer's list is out of date since.",),
        (_STATUS, "status-list-invalid"): ("Withdrawn or not is unknown: the issuer's list cannot be used.",),
        (_STATUS, "unsupported-suite"): ("Withdrawn or not is unknown: a kind of list this version does not know.",),
        (_STATUS, "not-checked"): ("Withdrawal was not checked.",),
        (_CONTENT, "ok"): ("Says what its kind requires.",),
        (_CONTENT, "no-type"): ("Of no stated kind, so nothing is required.",),
        (_CONTENT, "type-not-known"): ("Of a kind this version does not know.",),
        (_CONTENT, "content-incomplete"): ("Lacks what its kind requires: {claims}.",),
        (_CONTENT, "content-invalid"): ("Holds a value its kind does not allow: {claims}.",),
        (_CONTENT, "not-checked"): ("Content was not checked.",),
    }
)

VERDICTS: Final[Mapping[Verdict, str]] = marked(
    {
        Verdict.GENUINE: "Genuine",
        Verdict.GENUINE_UNDETERMINED: "Genuine, not everything could be checked",
        Verdict.NO_LONGER_VALID: "No longer valid",
        Verdict.NOT_GENUINE: "Not genuine",
        Verdict.UNREADABLE: "Unreadable",
    }
)

_UNSEALED: Final = marked("Carries no seal: nobody vouches for it")
_UNPROVEN: Final = marked("Unproven: whether it is genuine cannot be told here")

_SPECIAL_FACTS: Final = ("answer", "own", "own_email")


def error_sentence(error: e.WalletError) -> str:
    """Say what went wrong."""
    named = CHECKS.get((CheckName.STRUCTURE, f"{error.code}:{error.detail}"), ("",))[0]
    text = DETAILED.get((type(error), error.detail)) or named or ERRORS[type(error)]
    facts = {"detail": error.detail}
    if isinstance(error, e.FramesMissingError):
        facts["progress"] = f"{error.progress:.0%}"
    return _(text).format(**{name: plain(value) for name, value in facts.items()})


def verdict_text(report: VerificationReport) -> str:
    """Say the verdict in a few words; without an intact proof it may not sound like one."""
    proven = report.check(CheckName.PROOF).outcome is Outcome.PASSED
    if report.verdict is Verdict.GENUINE_UNDETERMINED and not proven:
        return _(_UNPROVEN)
    if report.verdict is Verdict.NOT_GENUINE and report.check(CheckName.PROOF).code == "proof-missing":
        return _(_UNSEALED)
    return _(VERDICTS[report.verdict])


def check_sentence(check: Check) -> str:
    """Say how one check ended."""
    facts = {name: plain(readable_moment(value)) for name, value in check.facts.items()}
    if check.as_of is not None:
        facts["as_of"] = day_text(check.as_of)
    special = next((name for name in _SPECIAL_FACTS if name in facts), None)
    keys = (f"{check.code}:{check.facts.get('detail')}", f"{check.code}+{special}", check.code)
    sentences = next((CHECKS[check.check, key] for key in keys if (check.check, key) in CHECKS), None)
    for sentence in sentences or ():
        if _placeholders(sentence) <= facts.keys():
            return _(sentence).format(**facts)
    return f"{check.check}: {check.code}."


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
