"""The asker's side: questions that are made here, and answers checked against them; no vault, nothing on disk."""

import json
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from wallet.checking import Checked, Surroundings, check_texts
from wallet.crypto.jwe import encryption_jwk
from wallet.crypto.keys import PrivateKey
from wallet.errors import UnreadableError
from wallet.formats.key_binding import parse_key_binding
from wallet.formats.presentations import W3cPresentation
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.model.query import CredentialQuery, DcqlQuery
from wallet.model.report import Check, CheckName, Outcome, VerificationReport, verdict_of
from wallet.questions.answer import ReceivedAnswer, named_key, open_answer, parse_answer
from wallet.questions.askers import AskerIdentity
from wallet.questions.matching import satisfies
from wallet.questions.packed_request import pack_request
from wallet.questions.pending import ANSWER_WITHIN, PendingQuestion, PendingQuestions
from wallet.questions.request import QuestionDraft, sign_request
from wallet.questions.request_link import request_link
from wallet.verification import Presented

_RANDOM_BYTES: Final = 16
_RULE: Final = "OpenID4VP 1.0 section 14.1: a nonce answers once, within its time"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was made.

    Attributes:
        id: Its name here, and what its answer gives back as `state`.
        pending: What is remembered of it.
        jar: The signed request.
        link: The same as a link that any wallet for OpenID4VP 1.0 reads.
        packed: The same packed, for a moving code of type `openid4vp-request`.
    """

    id: str
    pending: PendingQuestion
    jar: str
    link: str
    packed: bytes

    @property
    def expires_at(self) -> datetime:
        """Until when an answer counts; UTC."""
        return self.pending.expires_at


@dataclass(frozen=True, slots=True)
class CheckedPresentation:
    """One credential of an answer, checked.

    Attributes:
        query_id: Which credential query it answers, as the answer says.
        checked: What checking it found; the holder check is about this question.
        lacks: What of the query it does not answer, such as paths; empty where it answers it whole.
    """

    query_id: str
    checked: Checked
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedAnswer:
    """An answer, checked.

    Attributes:
        pending: The question it answers; None where it answers none that was asked here.
        results: What it shows; empty where it cannot be read.
        missing: What the question needs and the answer lacks: ids of credential queries, with `: path` where
            only a detail is missing, `: several` or `: again` where more was given than asked for or one credential
            twice; empty where it answers the question.
        replayed: An answer to this question came before.
        encrypted: It came encrypted.
        error: Why it cannot be read at all, or None.
    """

    pending: PendingQuestion | None
    results: tuple[CheckedPresentation, ...]
    missing: tuple[str, ...] = ()
    replayed: bool = False
    encrypted: bool = False
    error: UnreadableError | None = None


class Asking:
    """Asks questions and checks their answers; what it remembers is gone with it. Any thread may use it."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        identity: AskerIdentity | None = None,
        questions: Iterable[PendingQuestion] = (),
    ) -> None:
        """Begin.

        Args:
            clock: Tells the time; UTC.
            identity: As whom; without one a key of this run alone, which proves no name.
            questions: Asked before, as the command line remembers them.
        """
        self._clock = clock
        self.identity = identity if identity is not None else AskerIdentity(PrivateKey.generate("P-256"))
        self._questions = PendingQuestions(questions)

    def ask(self, query: DcqlQuery, purpose: str, name: str, *, encrypted: bool = False) -> Asked:
        """Make a question; its answer counts once and for five minutes.

        Args:
            query: What is asked for.
            purpose: What for, in one sentence.
            name: As whom.
            encrypted: Only this program can open the answer.

        Raises:
            QuestionError: The question breaks a rule that wallets keep, such as on its size.
        """
        now = self._clock().replace(microsecond=0)
        pending = PendingQuestion(
            query=query,
            purpose=purpose,
            name=name,
            client_id=self.identity.client_id,
            nonce=secrets.token_urlsafe(_RANDOM_BYTES),
            state=secrets.token_urlsafe(_RANDOM_BYTES),
            asked_at=now,
            expires_at=now + ANSWER_WITHIN,
            encryption_key=PrivateKey.generate("P-256") if encrypted else None,
        )
        jar = sign_request(_draft(pending), self.identity)
        packed = pack_request(jar)
        self._questions.add(pending)
        return Asked(pending.state, pending, jar, request_link(jar, pending.client_id), packed)

    def withdraw(self, question_id: str) -> None:
        """Forget a question; an answer to it no longer counts."""
        self._questions.withdraw(question_id)

    def pending(self) -> tuple[PendingQuestion, ...]:
        """Return the questions that an answer still counts for, the oldest first."""
        return self._questions.waiting(self._clock())

    def remember(self, pending: PendingQuestion, *, used: bool) -> None:
        """Take up a question that was asked in another run."""
        self._questions.add(pending, used=used)

    def is_used(self, question_id: str) -> bool:
        """Tell whether an answer to a question came."""
        return self._questions.is_used(question_id)

    def check(self, data: str | bytes, surroundings: Surroundings) -> CheckedAnswer:
        """Check an answer in whatever it came: JSON, a form's body, a UR, packed bytes, encrypted or not.

        A nonce is used up by an answer whose holder signed it, and by nothing else: who only saw the question,
        or sends garbage, cannot spoil it.

        Args:
            data: The answer.
            surroundings: What the check rests on; its `expected` is replaced by what was asked.

        Returns:
            A result also where nothing can be read: then with `error`.
        """
        try:
            body = parse_answer(data)
            keyed = self._keyed(body)
            received = self._open(body, keyed)
        except UnreadableError as error:
            return CheckedAnswer(None, (), error=error)
        parsed = tuple(_parse(text) for _, text in received.presentations)
        nonces = [nonce for item in parsed if (nonce := _nonce_of(item)) is not None]
        pending = keyed if received.encrypted else self._questions.find(state=received.state, nonces=nonces)
        expected = pending or self._latest()
        results = tuple(
            _check(query_id, text, expected, pending, surroundings) for query_id, text in received.presentations
        )
        if pending is None:
            return CheckedAnswer(None, results, encrypted=received.encrypted)
        # What came back unsigned must not point elsewhere.
        ours = received.state in (None, pending.state)
        if received.state is None:
            results = tuple(_tied(item) for item in results)
        replayed = self._questions.is_used(pending.state)
        late = self._questions.is_over(pending.state, surroundings.at)
        if ours and not replayed and not late and any(_holds(item.checked.report) for item in results):
            replayed = not self._questions.use(pending.state)
        code = "answer-replayed" if replayed else "nonce-mismatch" if late or not ours else None
        if code is not None:
            results = tuple(replace(item, checked=_with_holder(item.checked, code)) for item in results)
        return CheckedAnswer(pending, results, _missing(pending.query, results), replayed, received.encrypted)

    def _latest(self) -> PendingQuestion:
        """What an answer to no question of ours is compared with: the last one, else one that nobody was asked."""
        asked = self._questions.all()
        if asked:
            return asked[-1]
        now = self._clock()
        nonce = secrets.token_urlsafe(_RANDOM_BYTES)
        return PendingQuestion(DcqlQuery(()), "", "", self.identity.client_id, nonce, nonce, now, now)

    def _keyed(self, body: JsonObject) -> PendingQuestion | None:
        """The question whose key an encrypted answer names."""
        kid = named_key(body)
        return self._questions.find(state=kid) if kid is not None else None

    def _open(self, body: JsonObject, keyed: PendingQuestion | None) -> ReceivedAnswer:
        return open_answer(body, keyed.encryption_key if keyed is not None else None)


def _draft(pending: PendingQuestion) -> QuestionDraft:
    key = pending.encryption_key
    return QuestionDraft(
        query=pending.query,
        purpose=pending.purpose,
        name=pending.name,
        nonce=pending.nonce,
        state=pending.state,
        issued_at=pending.asked_at,
        expires_at=pending.expires_at,
        encryption_key=encryption_jwk(key.public, kid=pending.state) if key is not None else None,
    )


def _check(
    query_id: str,
    text: str,
    expected: PendingQuestion,
    pending: PendingQuestion | None,
    surroundings: Surroundings,
) -> CheckedPresentation:
    def judged(presented: Presented) -> Checked:
        return check_texts((text,), "answer", replace(surroundings, expected=presented))[0]

    checked = judged(Presented(expected.nonce, expected.client_id))
    query = next((item for item in pending.query.credentials if item.id == query_id), None) if pending else None
    code = checked.report.check(CheckName.HOLDER).code
    if code == "nonce-mismatch":
        # Meant for somebody else says more than meant for another question.
        other = judged(Presented(None, expected.client_id))
        checked = other if other.report.check(CheckName.HOLDER).code == "audience-mismatch" else checked
    elif code == "holder-binding-missing" and query is not None and not query.require_binding:
        checked = judged(Presented())
    if code == "holder-binding-missing" and (query is None or query.require_binding):
        # A credential that names nobody can be put in anybody's presentation: that is no proof where one was asked for.
        checked = _with_holder(checked, code)
    if pending is None:
        return CheckedPresentation(query_id, checked)
    return CheckedPresentation(query_id, checked, _lacks(query, checked, surroundings))


def _lacks(query: CredentialQuery | None, checked: Checked, surroundings: Surroundings) -> tuple[str, ...]:
    credential, claims = _inside(checked)
    if query is None or credential is None:
        return ("credential",)
    return satisfies(query, credential, claims, surroundings.trust, surroundings.documents.contexts)


def _inside(checked: Checked) -> tuple[UnverifiedCredential | None, JsonObject]:
    """The credential that is shown; of a presentation the only one in it."""
    if not isinstance(checked.credential, W3cPresentation):
        return checked.credential, checked.report.claims
    if len(checked.credential.credentials) != 1:
        return None, {}
    return checked.credential.credentials[0], checked.report.claims


def _missing(query: DcqlQuery, results: tuple[CheckedPresentation, ...]) -> tuple[str, ...]:
    """What the question needs and no presentation gives (OpenID4VP 1.0 section 6.4.2)."""
    answered = {item.query_id for item in results if not item.lacks}
    every = tuple(item.id for item in query.credentials)
    needed: dict[str, None] = {}
    for options in [item.options for item in query.credential_sets if item.required] or (
        [] if query.credential_sets else [(every,)]
    ):
        # Of several combinations the one that lacks least.
        open_ids = min(([name for name in option if name not in answered] for option in options), key=len)
        needed |= dict.fromkeys(open_ids)
    missing: list[str] = []
    for name in needed:
        given = next((item for item in results if item.query_id == name), None)
        missing += [name] if given is None else [f"{name}: {lack}" for lack in given.lacks]
    several = {item.id for item in query.credentials if item.multiple}
    ids = [item.query_id for item in results]
    missing += (f"{name}: several" for name in dict.fromkeys(ids) if ids.count(name) > 1 and name not in several)
    shown = [(item.query_id, _sealed_by_issuer(item.checked)) for item in results]
    repeated = dict.fromkeys(name for name, sealed in shown if name in several and shown.count((name, sealed)) > 1)
    return (*missing, *(f"{name}: again" for name in repeated))


def _sealed_by_issuer(checked: Checked) -> tuple[object, ...]:
    """What stays the same however often one credential is shown, and whatever is shown of it."""
    credential, claims = _inside(checked)
    if isinstance(credential, SdJwtVc):
        return (checked.text.partition("~")[0],)
    name = claims.get("id")
    return (checked.report.issuer.id, name if isinstance(name, str) else json.dumps(claims, sort_keys=True))


def _holds(report: VerificationReport) -> bool:
    """Whether its holder signed it for this question; clocks that differ change nothing about that."""
    holder = report.check(CheckName.HOLDER)
    return holder.outcome is Outcome.PASSED or holder.code == "clock-differs"


def _tied(item: CheckedPresentation) -> CheckedPresentation:
    """Refuse a copy that nothing ties to the question: no nonce, and no state (OpenID4VP 1.0 section 5.3)."""
    if item.checked.report.check(CheckName.HOLDER).code != "holder-binding-missing":
        return item
    return replace(item, checked=_with_holder(item.checked, "nonce-mismatch"))


def _with_holder(checked: Checked, code: str) -> Checked:
    """Let the holder check fail, unless it failed for a reason of its own."""
    report = checked.report
    holder = report.check(CheckName.HOLDER)
    if holder.outcome is Outcome.FAILED or report.check(CheckName.PROOF).outcome is Outcome.FAILED:
        return checked
    failed = Check(CheckName.HOLDER, Outcome.FAILED, code, _RULE, facts=holder.facts)
    checks = tuple(failed if item.check is CheckName.HOLDER else item for item in report.checks)
    return replace(checked, report=report._replace(checks=checks, verdict=verdict_of(checks), binding=None))


def _parse(text: str) -> UnverifiedCredential | None:
    try:
        return parse_credential(text.encode("utf-8", "replace"))
    except UnreadableError:
        return None


def _nonce_of(credential: UnverifiedCredential | None) -> str | None:
    """The nonce that a presentation repeats; whether it is signed is checked later."""
    found: Json = None
    if isinstance(credential, SdJwtVc) and credential.sd_jwt.key_binding is not None:
        try:
            found = parse_key_binding(credential.sd_jwt.key_binding).nonce
        except UnreadableError:
            return None
    elif isinstance(credential, W3cPresentation):
        found = credential.token_claims.get("nonce") or next(
            (proof["challenge"] for proof in credential.proofs if "challenge" in proof), None
        )
    return found if isinstance(found, str) else None
