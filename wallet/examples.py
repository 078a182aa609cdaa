"""The practice samples that ship with the program: made-up issuers, a made-up learner, real signatures.

Everything is read as shipped, nothing is made at run time; `packaging/make-samples` signed it. The types of these
credentials have no place for a text in several languages, so that there is one edition for each.
"""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final

from resources import resource
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.holder import Added, Holder
from wallet.model.json import Json, JsonObject
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache, cache_of_tokens
from wallet.trust.trust_store import TrustStore, parse_trust

_FOLDER: Final = "samples"
_FALLBACK: Final = "en"
SOURCE: Final = "practice examples"


@dataclass(frozen=True, slots=True)
class Example:
    """One practice credential.

    Attributes:
        name: Name of its file, without folder.
        title: What it is about.
        issuer_name: Its made-up issuer.
        verdict: What a wallet filled with the examples says of it.
        code: The check code behind a verdict other than genuine, else None.
        data: The credential.
    """

    name: str
    title: str
    issuer_name: str
    verdict: Verdict
    code: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class AddedExample:
    """One practice credential and what became of it."""

    example: Example
    added: Added


def examples(language: str = _FALLBACK) -> tuple[Example, ...]:
    """Return the practice credentials, in the order in which a person should meet them.

    Args:
        language: ISO 639-1 code of the language a person wants to read them in.
    """
    return tuple(_example(entry) for entry in _entries(_edition(language)["credentials"]))


def examples_usable_from() -> datetime:
    """Return the moment from which on each practice credential has its verdict; before, some are not valid yet."""
    return datetime.fromisoformat(_text(_index(), "usable_from"))


def example_trust_list(language: str = _FALLBACK) -> bytes:
    """Return the list of the made-up issuers of the examples in this language; it calls itself an example."""
    return _read(_text(_edition(language), "trust_list"))


def example_status_lists(language: str = _FALLBACK) -> Mapping[str, bytes]:
    """Return the status lists of the made-up issuers of the examples in this language, by file name."""
    return {file.rpartition("/")[2]: _read(file) for file in _texts(_edition(language)["status_lists"])}


def example_trust(language: str = _FALLBACK) -> TrustStore:
    """Return what the lists of all made-up issuers know; the list in this language speaks first."""
    lists = (parse_trust(example_trust_list(code), SOURCE) for code in dict.fromkeys((language, *_editions())))
    return sum(lists, TrustStore())


def example_statuses() -> StatusCache:
    """Return the status lists of all made-up issuers as a checker uses them."""
    tokens: dict[str, bytes] = {}
    for language in _editions():
        tokens |= example_status_lists(language)
    return cache_of_tokens(tokens.values())


def example_holder_key() -> PrivateKey:
    """Return the key the practice credentials are bound to; everybody has it."""
    document = parse_json_object(_read(_text(_index(), "holder_key")))
    return PrivateKey.from_pkcs8(base64.b64decode(_text(document, "private_pkcs8"), validate=True))


def fill_with_examples(holder: Holder, language: str = _FALLBACK) -> tuple[AddedExample, ...]:
    """Put everything into a wallet: key, trust list, status lists, credentials; all of it or nothing.

    Args:
        holder: The wallet.
        language: ISO 639-1 code of the language a person wants to read them in.

    Raises:
        VaultError: The vault could not keep it.
    """
    try:
        with holder.vault.transaction():
            holder.import_key(example_holder_key())
            holder.add_trust_list(example_trust_list(language), SOURCE)
            for token in example_status_lists(language).values():
                holder.add_status_list(token)
            return tuple(AddedExample(example, holder.add(example.data)) for example in examples(language))
    except BaseException:
        holder.forget_read()
        raise


@cache
def _index() -> JsonObject:
    return parse_json_object(_read("samples.json"))


def _editions() -> JsonObject:
    """Return the examples by language."""
    return _object(_index(), "editions")


def _edition(language: str) -> JsonObject:
    """Return the examples in a language, else in English."""
    return _object(_editions(), language if language in _editions() else _FALLBACK)


def _example(entry: JsonObject) -> Example:
    file, code = _text(entry, "file"), entry["code"]
    return Example(
        file.rpartition("/")[2],
        _text(entry, "title"),
        _text(entry, "issuer"),
        Verdict(_text(entry, "verdict")),
        None if code is None else str(code),
        _read(file),
    )


def _read(file: str) -> bytes:
    return resource(f"{_FOLDER}/{file}").read_bytes()


def _text(entry: JsonObject, name: str) -> str:
    value = entry[name]
    if not isinstance(value, str):
        raise TypeError(name)  # shipped data is ours: a fault in it is a fault of the program
    return value


def _object(entry: JsonObject, name: str) -> JsonObject:
    value = entry[name]
    if not isinstance(value, Mapping):
        raise TypeError(name)  # as above
    return value


def _texts(value: Json) -> Iterator[str]:
    return (str(item) for item in value) if isinstance(value, list) else iter(())


def _entries(value: Json) -> Iterator[JsonObject]:
    return (item for item in value if isinstance(item, Mapping)) if isinstance(value, list) else iter(())
