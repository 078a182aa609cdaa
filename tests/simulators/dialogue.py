"""A learner with a wallet and an asker without one, for questions and answers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from wallet.answering import Answering, chosen_by_default
from wallet.asking import Asked, Asking
from wallet.checking import Surroundings
from wallet.crypto.keys import PublicKey
from wallet.crypto.secret_box import Argon2Parameters
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.holder import Holder
from wallet.model.json import JsonObject
from wallet.model.question import Given, Question
from wallet.questions.answer import Answer
from wallet.questions.dcql import parse_query
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import parse_trust
from wallet.vault import Vault

START = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
THEN = START - timedelta(days=30)
PASSPHRASE = "stapel kersen 4 fietsen"
CHEAP = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))
PURPOSE = "To see whether you may drive the forklift"
NAME = "Bakker Logistics"


@dataclass
class Clock:
    """A clock that both look at."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)


def learning_query(*paths: str, query_id: str = "course", **members) -> JsonObject:
    """Ask for a learning credential and the claims of these names, all of them needed."""
    return {
        "id": query_id,
        "format": "dc+sd-jwt",
        "meta": {"vct_values": [LEARNING_CREDENTIAL]},
        "claims": [{"path": [path]} for path in paths],
        **members,
    }


class Dialogue:
    """An issuer that both know, a learner with an empty wallet and a key, an asker.

    Attributes:
        clock: What both go by.
        issuer: Known to both.
        holder: The learner's wallet.
        answering: The learner's side.
        asking: The asker's side.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self.clock = clock
        self.issuer = SampleIssuer()
        self.list = trust_list("Schools", [self.issuer], as_of=THEN)
        self.holder = Holder(vault, clock)
        self.holder.add_trust_list(self.list, "schools.json")
        self.key = PublicKey.from_jwk(self.holder.new_key().jwk)
        self.answering = Answering(self.holder)
        self.asking = Asking(clock)

    @classmethod
    def open(cls, folder: Path) -> "Dialogue":
        """Begin with a new vault; close `holder.vault` in the end."""
        vault, _ = Vault.create(folder, PASSPHRASE, now=START, argon2=CHEAP)
        return cls(vault, Clock())

    def surroundings(self) -> Surroundings:
        """What the asker checks with."""
        return Surroundings(parse_trust(self.list, "schools"), StatusCache(), self.clock())

    def receive(
        self, *, key: PublicKey | None = None, bound: bool = True, also_hides: tuple[str, ...] = (), **claims: object
    ) -> int:
        """Put a learning credential in the wallet, whose issuer lets these be hidden too; returns its number."""
        text = self.issuer.issue(
            learning_claims(**claims),
            issued_at=THEN,
            selective=(*selective_paths(), *((name,) for name in also_hides)),
            holder=(key or self.key) if bound else None,
        )
        return self.keep(text.encode())

    def keep(self, data: bytes) -> int:
        """Put a credential in the wallet; returns its number."""
        stored = self.holder.add(data).stored
        assert stored is not None
        return stored.id

    def ask(self, *queries: JsonObject, encrypted: bool = False, **members) -> Asked:
        """Ask for these credentials."""
        query = parse_query({"credentials": list(queries), **members})
        return self.asking.ask(query, PURPOSE, NAME, encrypted=encrypted)

    def answer(self, asked: Asked | str, choose: Callable[[Given], Given] = lambda given: given) -> Answer:
        """Answer with the first candidate of each query that one fits, showing the least."""
        question = self.read(asked)
        return self.answering.draft(question, [choose(item) for item in self.least(question)])

    def read(self, asked: Asked | str) -> Question:
        """Read a question as it came over the wire."""
        return self.answering.read(asked if isinstance(asked, str) else asked.packed)

    def least(self, question: Question) -> list[Given]:
        """Choose the least for each query of the first options that can be answered."""
        matches = self.answering.matches(question)
        names = [name for part in matches.parts if part.required for name in part.options[0]]
        return [chosen_by_default(matches.wanted[name].candidates[0], name) for name in dict.fromkeys(names)]


def with_paths(given: Given, *paths: str) -> Given:
    """Choose these details instead."""
    return replace(given, paths=tuple((path,) for path in paths))
