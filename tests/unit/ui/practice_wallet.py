"""Wallets with the practice samples, at a fixed time."""

from datetime import UTC, datetime

from tests.simulators.issuer import SampleIssuer
from ui.claim_reader import ClaimReader
from wallet.crypto.secret_box import Argon2Parameters
from wallet.examples import (
    example_holder_key,
    example_status_lists,
    example_trust_list,
    examples,
    fill_with_examples,
)
from wallet.formats.recognise import parse_credential
from wallet.holder import Holder
from wallet.vault import Vault

NOW = datetime(2026, 11, 21, 10, 12, tzinfo=UTC)
PASSPHRASE = "four words no one guesses"
PYTHON = "Python for data analysis"


def clock():
    return NOW


def empty_holder(folder):
    """An open wallet with nothing in it."""
    cheap = Argon2Parameters(64 * 1024, 3, 4, b"salt of one test")
    vault, _ = Vault.create(folder / "wallet", PASSPHRASE, now=NOW, argon2=cheap)
    return Holder(vault, clock)


def knowing_holder(folder):
    """An open wallet that knows the made-up issuers and holds the key of the samples, but no credential."""
    holder = empty_holder(folder)
    holder.import_key(example_holder_key())
    holder.add_trust_list(example_trust_list(), "samples")
    for token in example_status_lists().values():
        holder.add_status_list(token)
    return holder


def practice_holder(folder):
    """An open wallet with all samples."""
    holder = empty_holder(folder)
    fill_with_examples(holder)
    return holder


def number_of(holder, title):
    """The number of the credential with this title."""
    return next(item.stored.id for item in holder.page(limit=100).items if item.stored.summary.title == title)


def reader_of(vct):
    """What writes the claims of an SD-JWT of this type."""
    issuer = SampleIssuer("https://issuer.example")
    return ClaimReader(parse_credential(issuer.issue({"vct": vct}, issued_at=NOW).encode()))


def sample(title):
    """The bytes of the sample with this title."""
    return next(example.data for example in examples() if example.title == title)
