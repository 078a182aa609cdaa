"""What each error means, why it happened and what the person can do now: English sentences, and who says them."""

from typing import Final

from PySide6.QtCore import QCoreApplication

import wallet.errors as e
from ui.i18n import QT_TRANSLATE_NOOP
from wallet.model.report import CheckName

CONTEXT: Final = "WalletError"

ERRORS: Final[dict[type[e.WalletError], str]] = {
    e.WalletError: QT_TRANSLATE_NOOP(
        "WalletError",
        "That did not work, and nothing was changed. Try again, or restart the program.",
    ),
    # --- input
    e.UnreadableError: QT_TRANSLATE_NOOP(
        "WalletError", "This program cannot read that. Ask for the credential as a file, a picture or a PDF."
    ),
    e.MalformedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This is damaged or incomplete, so it cannot be read. Ask the sender to send it once more.",
    ),
    e.TooLargeError: QT_TRANSLATE_NOOP(
        "WalletError", "This is larger than any credential should be, so it was not opened. Choose the file itself."
    ),
    e.UnsupportedFormatError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This is not a credential that this version knows. Ask the issuer for an Open Badge or another open format.",
    ),
    e.UnsupportedSuiteError: QT_TRANSLATE_NOOP(
        "WalletError", "It is signed in a way that this version does not know. Update the program, or ask the issuer."
    ),
    e.ContextNotKnownError: QT_TRANSLATE_NOOP(
        "WalletError",
        "It uses words from {detail}, which are not on this computer. "
        "Add their file on the page Add, or ask the issuer.",
    ),
    e.WrongContextError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This is not the file from {detail}, so it was not added. Ask the issuer for that file.",
    ),
    e.BadgeAddressOnlyError: QT_TRANSLATE_NOOP(
        "WalletError", "This holds only the address of a badge. Download the badge there, and add that file."
    ),
    e.UnsupportedVersionError: QT_TRANSLATE_NOOP(
        "WalletError", "A newer version of the program made this code. Update the program, then read it again."
    ),
    e.NoCodeFoundError: QT_TRANSLATE_NOOP(
        "WalletError",
        "There is no readable code in this picture or page. Use a sharper picture that shows the whole code.",
    ),
    e.FramesMissingError: QT_TRANSLATE_NOOP(
        "WalletError", "Part of the moving code is still missing ({progress} read). Keep reading, or add more pictures."
    ),
    # --- cryptography
    e.CryptoError: QT_TRANSLATE_NOOP(
        "WalletError", "A key or signature in this could not be used. Ask the issuer for a new copy."
    ),
    e.AlgorithmNotAllowedError: QT_TRANSLATE_NOOP(
        "WalletError", "It is signed in a way that is not safe enough. Ask the issuer for a newer copy."
    ),
    e.SignatureInvalidError: QT_TRANSLATE_NOOP(
        "WalletError", "It was changed after it was issued. Ask the issuer or the holder for a new copy."
    ),
    e.KeyInvalidError: QT_TRANSLATE_NOOP(
        "WalletError", "A key in this is damaged, too weak or of an unknown kind. Ask the issuer for a new copy."
    ),
    e.CertificateUntrustedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "The issuer's certificate leads to nobody you trust. Add a list that knows the issuer in Settings.",
    ),
    e.CertificateExpiredError: QT_TRANSLATE_NOOP(
        "WalletError", "The issuer's certificate is past its end date. Ask the issuer for a new copy."
    ),
    e.UnsealFailedError: QT_TRANSLATE_NOOP(
        "WalletError", "This could not be decrypted: the key is another one, or the data was changed."
    ),
    # --- disclosures
    e.DisclosureError: QT_TRANSLATE_NOOP(
        "WalletError", "Its details do not fit what the issuer signed. Ask the holder to share it again."
    ),
    e.DigestInvalidError: QT_TRANSLATE_NOOP(
        "WalletError", "A detail was changed after the issuer signed it. Ask the holder to share it again."
    ),
    e.DisclosureUnreferencedError: QT_TRANSLATE_NOOP(
        "WalletError", "It holds a detail that the issuer never signed. Ask the holder to share it again."
    ),
    e.DisclosureDuplicateError: QT_TRANSLATE_NOOP(
        "WalletError", "It holds the same detail twice, which no honest copy does. Ask the holder to share it again."
    ),
    # --- verification
    e.PropertyNotDefinedError: QT_TRANSLATE_NOOP(
        "WalletError", "It holds something that no seal covers ({detail}). Ask the issuer for a new copy."
    ),
    e.NotGenuineError: QT_TRANSLATE_NOOP(
        "WalletError", "This is not a genuine credential, so it cannot be used here. The checks below say why."
    ),
    e.StatusListError: QT_TRANSLATE_NOOP(
        "WalletError", "This list of withdrawn credentials is damaged. The former list stays; ask for a new one."
    ),
    e.TrustListError: QT_TRANSLATE_NOOP(
        "WalletError", "This is no list of issuers, or it is damaged. Nothing was added; ask for a new file."
    ),
    e.OlderListError: QT_TRANSLATE_NOOP(
        "WalletError",
        "An older list was given than the one kept. The newer list stays; remove it first to go back.",
    ),
    e.UnsupportedTrustListError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This is a statement of a federation, which this version cannot check. Ask for the list itself.",
    ),
    e.TrustListSignerError: QT_TRANSLATE_NOOP(
        "WalletError",
        "Nobody you know signed this list, so it was not added. First add a list that names who signed it.",
    ),
    # --- online
    e.OnlineError: QT_TRANSLATE_NOOP(
        "WalletError", "It could not be fetched. What you had before stays. Try again later."
    ),
    e.AddressRefusedError: QT_TRANSLATE_NOOP(
        "WalletError", "This program does not ask that address. It asks only secure addresses that everybody can reach."
    ),
    e.FetchFailedError: QT_TRANSLATE_NOOP(
        "WalletError", "There was no answer. Check the internet connection, or try again later."
    ),
    e.RedirectRefusedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "The server points to another address, which you did not agree to. Ask the issuer.",
    ),
    e.WrongContentTypeError: QT_TRANSLATE_NOOP(
        "WalletError", "The server sent something else than what was asked for. Tell the issuer."
    ),
    e.ServerCertificateError: QT_TRANSLATE_NOOP(
        "WalletError", "The server cannot prove who it is, so it was not believed. Try again on another network."
    ),
    # --- vault
    e.VaultError: QT_TRANSLATE_NOOP(
        "WalletError", "The wallet could not do that, and nothing was changed. Lock it, open it, and try again."
    ),
    e.VaultNotFoundError: QT_TRANSLATE_NOOP(
        "WalletError", "There is no wallet in this place. Make a new one, or put the wallet's folder back."
    ),
    e.VaultExistsError: QT_TRANSLATE_NOOP("WalletError", "There is a wallet in this place already. Open that one."),
    e.WrongPassphraseError: QT_TRANSLATE_NOOP(
        "WalletError", "That is not the passphrase of this wallet. Check Caps Lock and try again."
    ),
    e.WrongRecoveryCodeError: QT_TRANSLATE_NOOP(
        "WalletError", "That recovery code does not open this wallet. Compare it with your sheet, letter by letter."
    ),
    e.WeakPassphraseError: QT_TRANSLATE_NOOP(
        "WalletError", "That passphrase is too easy to guess. Add a word or two that do not belong together."
    ),
    e.KeySlotsDamagedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "The wallet's key file is damaged, so no passphrase can open it. Put back a copy of the wallet's folder.",
    ),
    e.VaultDamagedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "Your passphrase is right, but the wallet's data is damaged. Put back a copy of the wallet's folder.",
    ),
    e.BackupError: QT_TRANSLATE_NOOP(
        "WalletError", "This is no backup of a wallet, or it is damaged. Try another copy of it."
    ),
    e.VaultTooNewError: QT_TRANSLATE_NOOP(
        "WalletError", "A newer version of the program wrote this wallet. Update the program to open it."
    ),
    e.VaultInUseError: QT_TRANSLATE_NOOP(
        "WalletError", "This wallet is open in another window or program. Close it there first."
    ),
    e.VaultLockedError: QT_TRANSLATE_NOOP(
        "WalletError", "The wallet was locked before this was finished. Open it and try again."
    ),
    e.StorageError: QT_TRANSLATE_NOOP(
        "WalletError",
        "The disk is full, read-only or gone, so nothing was saved. Make room or connect it, then try again.",
    ),
    e.NotStoredError: QT_TRANSLATE_NOOP(
        "WalletError", "This is no longer in your wallet. Go back to the list to see what is."
    ),
    # --- questions and answers
    e.QuestionError: QT_TRANSLATE_NOOP(
        "WalletError", "This question is damaged or incomplete, so nothing was shared. Ask them to show it again."
    ),
    e.QueryInvalidError: QT_TRANSLATE_NOOP(
        "WalletError",
        "What this question asks for contradicts itself, so nothing was shared. Ask them for a new question.",
    ),
    e.AskerUnsupportedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "Nothing ties this question to who asks it, as far as this version knows. Ask for another question.",
    ),
    e.QuestionSignatureError: QT_TRANSLATE_NOOP(
        "WalletError", "This question was changed, or is not from the one it names. Do not answer it."
    ),
    e.QuestionExpiredError: QT_TRANSLATE_NOOP(
        "WalletError", "The time to answer this question is over. Ask them to show a new one."
    ),
    e.TransactionDataError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This question also wants you to agree to something, which this version cannot show you. Nothing was shared.",
    ),
    e.AnswerError: QT_TRANSLATE_NOOP(
        "WalletError", "This is no answer to a question, or it was meant for somebody else. Ask them to show it again."
    ),
    # --- sharing
    e.SharingError: QT_TRANSLATE_NOOP(
        "WalletError", "This could not be prepared for sharing, and nothing was shared. Try again with fewer details."
    ),
    e.ClaimNotFoundError: QT_TRANSLATE_NOOP(
        "WalletError", "A chosen detail is not in this credential, so nothing was shared. Choose the details again."
    ),
    e.WholeOnlyError: QT_TRANSLATE_NOOP(
        "WalletError", "One seal covers all of it, so nothing can be hidden. Share the whole, or nothing."
    ),
    e.HolderKeyMissingError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This credential belongs to a key of another wallet. Share it as a copy, or use that wallet.",
    ),
    e.PackingError: QT_TRANSLATE_NOOP(
        "WalletError", "The code would not have read back exactly, so it is not shown. Save it as a file instead."
    ),
    e.CannotAnswerError: QT_TRANSLATE_NOOP(
        "WalletError", "What was chosen does not answer this question, so nothing was shared. Choose again, or say no."
    ),
    # --- guidance
    e.InvitationError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This invitation is damaged or breaks its rules, so nothing was shared. Ask your counsellor for a new one.",
    ),
    e.InvitationSignatureError: QT_TRANSLATE_NOOP(
        "WalletError", "This invitation was changed, or is not from the one it names. Do not answer it."
    ),
    e.InvitationExpiredError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This invitation is too old, or the clock of this computer is wrong. Ask your counsellor for a new one.",
    ),
    e.InvitationUsedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This invitation was used before, and each is good for one record only. A new invitation is needed.",
    ),
    e.ConsentError: QT_TRANSLATE_NOOP(
        "WalletError", "This consent is damaged or incomplete, so nothing was kept. Ask the learner to give it again."
    ),
    e.ConsentMissingError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This record came without the consent that allows it, so it was not kept. Ask the learner for a new one.",
    ),
    e.ConsentUnsignedError: QT_TRANSLATE_NOOP(
        "WalletError", "Nobody signed the consent in this record, so it was not kept. Ask the learner to make it again."
    ),
    e.ConsentSignatureError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This consent was changed after the learner signed it, so nothing was kept. Ask the learner to give it again.",
    ),
    e.ConsentMismatchError: QT_TRANSLATE_NOOP(
        "WalletError",
        "The consent in this belongs to another record or invitation, so it was not kept. "
        "Ask the learner to make it again.",
    ),
    e.ConsentFutureError: QT_TRANSLATE_NOOP(
        "WalletError", "This consent is dated in the future, so nothing was kept. Check the clocks of both computers."
    ),
    e.ConsentEndedError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This consent has ended, so the record is not shown and not kept. Ask the learner for a new one if needed.",
    ),
    e.ConsentWithdrawnError: QT_TRANSLATE_NOOP(
        "WalletError",
        "The learner took this consent back, so the record is not shown and not kept. Talk with the learner.",
    ),
    e.ScopeExceededError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This record holds more than the learner agreed to, so it was not kept. Ask the learner to make it again.",
    ),
    e.RecordError: QT_TRANSLATE_NOOP(
        "WalletError", "This record is damaged or incomplete, so it was not opened. Ask the learner to send it again."
    ),
    e.RecordTooLargeError: QT_TRANSLATE_NOOP(
        "WalletError", "A record holds at most 20 files: 8 MB each, and 16 MB together. Choose fewer or smaller ones."
    ),
    e.RecordRecipientError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This record is for somebody else, or its invitation was erased here. Send the learner a new invitation.",
    ),
    e.RecordChangedError: QT_TRANSLATE_NOOP(
        "WalletError", "This record was changed on the way, so it was not opened. Ask the learner to send it again."
    ),
    e.NoticeError: QT_TRANSLATE_NOOP(
        "WalletError", "This notice is damaged, or is about no consent that is known here. Ask for it again."
    ),
    e.NoticeSignatureError: QT_TRANSLATE_NOOP(
        "WalletError", "This notice is not from the one it should be from, so nothing was changed. Ask for it again."
    ),
    e.AdviceError: QT_TRANSLATE_NOOP(
        "WalletError", "This advice is damaged, or is meant for somebody else. Ask your counsellor to send it again."
    ),
    e.AdviceSignatureError: QT_TRANSLATE_NOOP(
        "WalletError",
        "This advice is not from the counsellor who got your record, so it was not kept. Ask your counsellor about it.",
    ),
    e.ExportNotAgreedError: QT_TRANSLATE_NOOP(
        "WalletError", "The learner did not agree that this is saved elsewhere. Ask for a new consent if you need it."
    ),
    e.HelperModeError: QT_TRANSLATE_NOOP(
        "WalletError", "This is closed while a helper is there. End helper mode with your passphrase first."
    ),
}

# Where an error's detail names a cause a person can act on.
DETAILED: Final[dict[tuple[type[e.WalletError], str], str]] = {
    (e.WeakPassphraseError, "length"): QT_TRANSLATE_NOOP(
        "WalletError", "That passphrase is too short. Use at least 8 characters; four words are better."
    ),
    (e.InvitationUsedError, "record"): QT_TRANSLATE_NOOP(
        "WalletError", "This record came in before. You find it among your learners."
    ),
    (e.TooLargeError, "files in the folder"): QT_TRANSLATE_NOOP(
        "WalletError", "These are too many files at once, so none was read. Take fewer files, or one folder."
    ),
    (e.UnsupportedFormatError, "no credential in the folder"): QT_TRANSLATE_NOOP(
        "WalletError", "There is no credential in this folder. Look for the folder with your downloads."
    ),
    (e.WrongRecoveryCodeError, "length"): QT_TRANSLATE_NOOP(
        "WalletError", "A recovery code has 28 letters and digits. Some are missing, or there are too many."
    ),
    (e.WrongRecoveryCodeError, "letter"): QT_TRANSLATE_NOOP(
        "WalletError", "There is a sign in it that no recovery code has. Compare it with your sheet."
    ),
    (e.WrongRecoveryCodeError, "checksum"): QT_TRANSLATE_NOOP(
        "WalletError", "There is a typing mistake in the recovery code. Compare it with your sheet, letter by letter."
    ),
}


def describe_error(error: e.WalletError) -> str:
    """Return what went wrong, why, and what the person can do now."""
    from ui.check_sentences import CHECKS  # noqa: PLC0415 - the first page knows no checks
    from ui.check_sentences import CONTEXT as CHECK_CONTEXT  # noqa: PLC0415 - see above

    named = CHECKS.get((CheckName.STRUCTURE, f"{error.code}:{error.detail}"))
    if named is not None:
        title, sentence = (QCoreApplication.translate(CHECK_CONTEXT, text) for text in (named.title, named.sentence))
        return f"{title}. {sentence}"
    source = DETAILED.get((type(error), error.detail)) or next(
        ERRORS[kind] for kind in type(error).__mro__ if kind in ERRORS
    )
    text = QCoreApplication.translate(CONTEXT, source).replace("{detail}", error.detail)
    if isinstance(error, e.FramesMissingError):
        return text.replace("{progress}", f"{round(error.progress * 100)} %")
    return text
