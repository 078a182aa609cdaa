"""What keeps a question or an answer to one from being used."""

from wallet.errors.reading import UnreadableError


class QuestionError(UnreadableError):
    """A question that cannot be answered safely; nothing was shown and nothing leaves the wallet."""

    code = "question-malformed"


class QueryInvalidError(QuestionError):
    """What is asked for contradicts itself or breaks the rules of its language."""

    code = "query-invalid"


class AskerUnsupportedError(QuestionError):
    """The asker is named in a way this version does not know, so that nothing ties the question to them."""

    code = "asker-unsupported"


class QuestionSignatureError(QuestionError):
    """The question's signature does not hold, or is not by whom it names."""

    code = "question-signature-invalid"


class QuestionExpiredError(QuestionError):
    """The question's time is over; an answer would not be accepted."""

    code = "question-expired"


class TransactionDataError(QuestionError):
    """The question wants something agreed to that this version does not know."""

    code = "transaction-data-unsupported"


class AnswerError(UnreadableError):
    """Something that is no answer to a question, or cannot be opened with the key of the one asked."""

    code = "answer-malformed"
