"""JSON-LD 1.1 expansion by PyLD, made closed and strict.

Closed: contexts come from this device alone, and what was made of them is kept apart from any document, so that no
document changes what the next one means. Strict: whatever expansion would drop in silence is refused, because a proof
over the rest would seem to cover it. What is kept between documents is keyed by shipped files only.

Import this module inside functions: PyLD takes a while to load.
"""

import uuid
import warnings
from collections.abc import Iterator, Mapping
from threading import RLock
from typing import Any, Final

from frozendict import frozendict
from pyld.jsonld import JsonLdError, JsonLdProcessor

from wallet.data_integrity.allowance import STEPS_OF_A_DEFINITION, spend, steps_left
from wallet.data_integrity.contexts import Contexts, shipped_copies
from wallet.data_integrity.known_terms import REARRANGING, is_misnamed, names_of_meanings
from wallet.errors import MalformedError, PropertyNotDefinedError, TooLargeError, WalletError
from wallet.model.json import Json, JsonObject

# About a second; an Open Badge takes about 2,000 the first time and next to none after that.
_MAX_DEFINITIONS: Final = 60_000
_MAX_NESTED_CONTEXTS: Final = 16
_MAX_KEPT: Final = 512
# So many terms copied into the context of a node cost about as much as one defined.
_CHEAP: Final = 32

_MAX_TOLD: Final = 80

_Context = Any  # an active context of PyLD, which has no types


class _Kept:
    """Processed contexts that follow from shipped files alone."""

    def __init__(self) -> None:
        self.initial: _Context = frozendict(
            {"_uuid": str(uuid.uuid4()), "processingMode": "json-ld-1.1", "mappings": {}}
        )
        self.processed: dict[tuple[object, ...], _Context] = {}
        self.active: set[str] = {self.initial["_uuid"]}
        self.scoped: set[int] = set()
        self._documents: dict[str, JsonObject] = {}

    def load(self, address: str, contexts: Contexts) -> JsonObject:
        document = self._documents.get(address)
        if document is None:
            # The document is kept as well, so that the identity of what stands in it stays its own.
            document = self._documents[address] = contexts.load(address)
            self.scoped.update(id(item) for item in _context_objects(document))
        return document


_KEPT: Final[dict[frozenset[tuple[str, int]], _Kept]] = {}
_LOCK: Final = RLock()


def expand(document: JsonObject, contexts: Contexts) -> list[Any]:
    """Expand a document (JSON-LD 1.1 Processing Algorithms section 5.1) without a base address.

    Args:
        document: Plain dicts and lists, bounded by the caller; not changed.
        contexts: The contexts this device holds.

    Raises:
        ContextNotKnownError: This device does not hold a context that the document names.
        PropertyNotDefinedError: Something would be dropped.
        TooLargeError: Contexts that cost too much to process.
        MalformedError: Anything else that JSON-LD forbids.
    """
    with _LOCK:
        kept = _KEPT.get(contexts.edition)
        if kept is None or len(kept.processed) > _MAX_KEPT:
            kept = _KEPT[contexts.edition] = _Kept()
        processor = _Processor(contexts, kept)
        try:
            # PyLD warns whoever watches it of terms that JSON-LD ignores; used anywhere, they are refused here.
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", SyntaxWarning)
                expanded = processor.run(document)
        except JsonLdError as error:
            raise _reason(error) from None
        except RecursionError:
            raise TooLargeError("JSON-LD that is nested too deep") from None
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            # PyLD does not look at the type of everything it takes in.
            raise MalformedError("JSON-LD") from None
        finally:
            spend(STEPS_OF_A_DEFINITION * processor.defined)
    return expanded


def _reason(error: BaseException) -> WalletError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, WalletError):
            return cause
        last, cause = cause, cause.__cause__
    return MalformedError(f"JSON-LD: {getattr(last, 'code', None) or 'syntax'}")


def _context_objects(value: Json) -> Iterator[Mapping[str, Json]]:
    """Every object that stands as a context inside a context document."""
    if isinstance(value, list):
        for item in value:
            yield from _context_objects(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "@context":
                yield from (one for one in (item if isinstance(item, list) else [item]) if isinstance(one, dict))
            yield from _context_objects(item)


class _Resolved:
    """A context object as PyLD asks for it; what is made of it is kept by the processor instead."""

    __slots__ = ("document",)

    def __init__(self, document: object) -> None:
        self.document = document

    def get_processed(self, active_ctx: _Context) -> None:
        del active_ctx

    def set_processed(self, active_ctx: _Context, processed_ctx: _Context) -> None:
        del active_ctx, processed_ctx


class _Forgiving(dict[str, Any]):
    """An active context in which what is not there can be unset, as `"@vocab": null` may."""

    def __delitem__(self, key: str) -> None:
        self.pop(key, None)


class _Processor(JsonLdProcessor):  # type: ignore[misc] # PyLD has no types
    def __init__(self, contexts: Contexts, kept: _Kept) -> None:
        super().__init__(on_property_dropped=_refuse_property)
        self._contexts = contexts
        self._kept = kept
        self._processed: dict[tuple[object, ...], _Context] = {}
        # Merged contexts must live as long as their identity is a key.
        self._merged: dict[int, tuple[object, JsonObject]] = {}
        self._allowed = self._left = steps_left(_MAX_DEFINITIONS * STEPS_OF_A_DEFINITION) // STEPS_OF_A_DEFINITION
        self._names = names_of_meanings()

    def run(self, document: JsonObject) -> list[Any]:
        options = {
            "base": None,
            "contextResolver": self,
            "isFrame": False,
            "keepFreeFloatingNodes": False,
            "processingMode": "json-ld-1.1",
        }
        expanded = self._expand(self._kept.initial, None, document, options, inside_list=False)
        if isinstance(expanded, dict):
            return expanded["@graph"] if expanded.keys() == {"@graph"} else [expanded]
        return list(expanded)

    # --- what PyLD asks of a context resolver -----------------------------------------------------

    def resolve(self, active_ctx: _Context, context: Any, base: object, cycles: object = None) -> list[_Resolved]:  # noqa: ANN401 - as PyLD hands it over
        """Return the context objects that a context stands for, in order."""
        del active_ctx, base, cycles
        return [_Resolved(item) for item in self._objects(context, 0)]

    def _objects(self, context: Any, depth: int) -> Iterator[object]:  # noqa: ANN401 - checked here
        if depth > _MAX_NESTED_CONTEXTS:
            raise TooLargeError("contexts that name one another without end")
        if isinstance(context, list):
            for item in context:
                yield from self._objects(item, depth + 1)
        elif isinstance(context, str):
            yield from self._objects(self._load(context).get("@context"), depth + 1)
        elif context is None or context is False:
            yield False
        elif isinstance(context, dict):
            yield self._with_import(context)
        else:
            raise MalformedError("a context that is none")

    def _load(self, address: str) -> JsonObject:
        if address in shipped_copies():
            return self._kept.load(address, self._contexts)
        return self._contexts.load(address)

    def _with_import(self, context: JsonObject) -> JsonObject:
        """Merge what `@import` names (JSON-LD 1.1 API section 4.1.2 step 5.6), leaving both originals as they are."""
        if "@import" not in context:
            return context
        merged = self._merged.get(id(context))
        if merged is None:
            address = context["@import"]
            imported = self._load(address).get("@context") if isinstance(address, str) else None
            if not isinstance(imported, dict) or "@import" in imported:
                raise MalformedError("JSON-LD: invalid @import value")
            together = {**imported, **context}
            del together["@import"]
            merged = self._merged[id(context)] = (context, together)
        return merged[1]

    # --- what PyLD does itself, bounded and kept --------------------------------------------------

    @property
    def defined(self) -> int:
        """How many definitions were made so far."""
        return self._allowed - max(self._left, 0)

    def _get_initial_context(self, options: object) -> _Context:
        del options
        return self._kept.initial

    def _process_context(
        self,
        active_ctx: _Context,
        local_ctx: Any,  # noqa: ANN401 - as the document has it
        options: dict[str, Any],
        override_protected: bool = False,  # noqa: FBT002 - PyLD's own signature
        propagate: bool = True,  # noqa: FBT002 - PyLD's own signature
        validate_scoped: bool = True,  # noqa: FBT002 - PyLD's own signature
        cycles: set[str] | None = None,
    ) -> _Context:
        del validate_scoped
        if cycles is not None:
            # PyLD tries each scoped context before anything uses it, and forgets what it made of it.
            return active_ctx
        if isinstance(local_ctx, list) and len(local_ctx) > 1 and not any(map(_says_propagate, local_ctx)):
            # One by one: shipped contexts in front of one that stands in the document are processed once for all.
            for item in local_ctx:
                active_ctx = self._process_context(active_ctx, item, options, override_protected, propagate)
                propagate = True
            return active_ctx
        if isinstance(local_ctx, list) and len(local_ctx) == 1:
            local_ctx = local_ctx[0]
        active_id = active_ctx.get("_uuid")
        if active_id is None or not isinstance(local_ctx, str | dict):
            return super()._process_context(active_ctx, local_ctx, options, override_protected, propagate)
        key = (active_id, local_ctx if isinstance(local_ctx, str) else id(local_ctx), override_protected, propagate)
        shipped = local_ctx in shipped_copies() if isinstance(local_ctx, str) else id(local_ctx) in self._kept.scoped
        keep = shipped and active_id in self._kept.active
        store = self._kept.processed if keep else self._processed
        processed = store.get(key)
        if processed is None:
            processed = super()._process_context(active_ctx, local_ctx, options, override_protected, propagate)
            store[key] = processed
            if keep and "_uuid" in processed:
                self._kept.active.add(processed["_uuid"])
        return processed

    def _clone_active_context(self, active_ctx: _Context) -> _Context:
        self._spend(len(active_ctx["mappings"]) // _CHEAP)
        clone = _Forgiving(super()._clone_active_context(active_ctx))
        if "@direction" in active_ctx:
            clone["@direction"] = active_ctx["@direction"]
        return clone

    def _create_term_definition(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - handed on
        self._spend(1)
        super()._create_term_definition(*args, **kwargs)

    def _spend(self, definitions: int) -> None:
        self._left -= definitions
        if self._left < 0:
            raise TooLargeError("contexts that cost too much to process")

    def _expand_iri(
        self,
        active_ctx: _Context,
        value: Any,  # noqa: ANN401 - as the document has it
        base: str | None = None,
        vocab: bool = False,  # noqa: FBT002 - PyLD's own signature
        local_ctx: Any = None,  # noqa: ANN401 - as the context has it
        defined: dict[str, bool] | None = None,
    ) -> Any:  # noqa: ANN401 - an address, a keyword or None
        meaning = super()._expand_iri(active_ctx, value, base, vocab, local_ctx, defined)
        if vocab and local_ctx is None and isinstance(meaning, str):
            names = self._names.get(meaning)
            hidden = meaning in REARRANGING or (names is not None and value not in names)
            if hidden or is_misnamed(str(value), meaning):
                raise PropertyNotDefinedError(str(value)[:_MAX_TOLD])
        return meaning

    def _expand(
        self,
        active_ctx: _Context,
        active_property: str | None,
        element: Any,  # noqa: ANN401 - as the document has it
        options: dict[str, Any],
        **place: Any,  # noqa: ANN401 - handed on
    ) -> Any:  # noqa: ANN401 - expanded JSON-LD
        expanded = super()._expand(active_ctx, active_property, element, options, **place)
        if expanded is None and element is not None:
            raise PropertyNotDefinedError(active_property or "a value that nothing refers to")
        return expanded


def _says_propagate(context: object) -> bool:
    return isinstance(context, dict) and "@propagate" in context


def _refuse_property(name: str | None) -> None:
    raise PropertyNotDefinedError(name[:_MAX_TOLD] if name else "a term without a meaning")
