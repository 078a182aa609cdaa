"""A consent record as a JSON-LD document: written in one way only, and read back without loss.

The words are those of `consent_context`; which fields there must be says `field_table`. A document that the writer
would not have written is refused, so that what a person was shown is all that was signed.
"""

from typing import Final

from wallet.consent.consent_context import CONSENT_CONTEXT, RECORD_PROFILE, SCHEMA_VERSION
from wallet.consent.document_parts import DocumentNode, data_node, file_node, moment_text, read_file, read_item
from wallet.consent.invitation_payload import read_terms
from wallet.errors import ConsentError, UnreadableError
from wallet.model.guidance import (
    AttachedFile,
    Basis,
    Consent,
    ConsentState,
    InvitationTerms,
    ScopeItem,
)
from wallet.model.json import Json, JsonObject

LONGEST_NAME: Final = 200
MOST_ITEMS: Final = 50
MOST_FILES: Final = 20

_CREDENTIAL: Final = "lw:credential"
_FILE: Final = "lw:file"
_KINDS: Final = (_CREDENTIAL, _FILE)
# What the recipient bases their own work on, by the letters of GDPR Article 6(1).
_BASES: Final = {
    Basis.CONSENT: "eu-gdpr:A6-1-a",
    Basis.CONTRACT: "eu-gdpr:A6-1-b",
    Basis.PUBLIC_TASK: "eu-gdpr:A6-1-e",
    Basis.LEGITIMATE_INTEREST: "eu-gdpr:A6-1-f",
    Basis.NOT_STATED: "lw:not-stated",
}
_STATES: Final = {ConsentState.GIVEN: "dpv:ConsentGiven", ConsentState.REFUSED: "dpv:ConsentRefused"}
# To take it back, to be told, to see, correct, erase, restrict and move the data, and to complain.
_RIGHTS: Final = tuple(f"eu-gdpr:{article}" for article in ("A7-3", "A13", "A15", "A16", "A17", "A18", "A20", "A77"))
_PROCESSING: Final = ("dpv:Collect", "dpv:Consult", "dpv:Erase", "dpv:Store", "dpv:Use")
# Yes and No are buttons with nothing else on them, and what was said is signed.
_CONSENT_TYPE: Final = "dpv:ExplicitlyExpressedConsent"
_OWN_HAND: Final = "lw:signed-in-own-wallet"
_HELPED: Final = "lw:signed-with-a-helper"
_CONTROLLER: Final = "#controller"


def document_of(consent: Consent) -> JsonObject:
    """Write a consent as JSON-LD; `read_document` gives it back."""
    terms = consent.terms
    return {
        "@context": CONSENT_CONTEXT,
        "@id": consent.id,
        "@type": "dpv:ConsentRecord",
        "dct:identifier": consent.id,
        "dct:conformsTo": RECORD_PROFILE,
        "dct:hasVersion": SCHEMA_VERSION,
        "dct:created": moment_text(consent.given_at),
        "lw:invitation": consent.invitation_id,
        "dpv:hasDataSubject": {
            "@id": consent.learner_id,
            "@type": "dpv:DataSubject",
            "dpv:hasName": consent.learner_name,
        },
        "dpv:hasDataController": _controller(consent),
        "dpv:hasNotice": {
            "@type": "dpv:PrivacyNotice",
            "dct:description": terms.notice,
            "dct:language": terms.language,
        },
        "dpv:hasAuthority": {"@type": "dpv:DataProtectionAuthority", "dpv:hasName": terms.authority},
        "dpv:hasConsentControl": {"@type": "dpv:WithdrawConsent", "dpv:hasContact": terms.recipient.contact},
        "dpv:hasProcess": _process(consent),
        **({} if consent.reply_key is None else {"lw:replyKey": dict(consent.reply_key)}),
    }


def read_document(document: JsonObject) -> Consent:
    """Read a consent out of its document; its `text` is left empty.

    Raises:
        ConsentError: A member is missing, out of bounds, or one that the writer never writes.
    """
    try:
        consent = _consent(DocumentNode(document))
    except ConsentError:
        raise
    except UnreadableError as error:
        raise ConsentError(error.detail) from None
    written = document_of(consent)
    for name in written.keys() | document.keys():
        if name not in document or document[name] != written.get(name):
            raise ConsentError("a member that is not written so")
    return consent


def _controller(consent: Consent) -> JsonObject:
    recipient = consent.terms.recipient
    return {
        "@id": consent.id + _CONTROLLER,
        "@type": "dpv:DataController",
        "dct:identifier": consent.recipient_id,
        "dpv:hasName": recipient.name,
        "lw:organisation": recipient.organisation,
        "dpv:hasAddress": recipient.address,
        "dpv:hasContact": recipient.contact,
    }


def _process(consent: Consent) -> JsonObject:
    terms = consent.terms
    return {
        "@type": "dpv:Process",
        "dpv:hasPurpose": {"@type": "dpv:Purpose", "dct:description": consent.purpose},
        "lw:offeredPurpose": list(terms.purposes),
        "dpv:hasLegalBasis": _BASES[terms.basis],
        "dpv:hasProcessing": list(_PROCESSING),
        "dpv:hasDataSource": "dpv:DataSubjectDataSource",
        "dpv:hasPersonalData": _personal_data(consent),
        "dpv:hasLocation": terms.storage,
        "dpv:hasStorageCondition": {
            "@type": "dpv:StorageCondition",
            "dpv:hasLocation": terms.storage,
            "dpv:hasDuration": f"P{terms.days}D",
            "dct:valid": moment_text(consent.until),
        },
        "dpv:hasJurisdiction": terms.jurisdiction,
        "dpv:hasRecipient": consent.id + _CONTROLLER,
        "dpv:hasThirdParty": [{"@type": "dpv:ThirdParty", "dpv:hasName": name} for name in terms.third_parties],
        "dpv:hasRight": list(_RIGHTS),
        "lw:asksExport": terms.wants_export,
        "lw:mayExport": consent.may_export,
        # A process without others inside it has one state: its own.
        "dpv:hasConsentStatus": _event(consent),
    }


def _personal_data(consent: Consent) -> list[Json]:
    optional: JsonObject = {"dpv:hasNecessity": "dpv:Optional"}
    items = [{**data_node(item), **optional} for item in consent.items]
    files = [{**file_node(file), **optional} for file in consent.attachments]
    # Who refuses names nothing: this is what was asked.
    asked = {"@type": "dpv:PersonalData", "dct:type": _CREDENTIAL, **optional}
    return [*items, *files] if consent.state is ConsentState.GIVEN else [asked]


def _event(consent: Consent) -> JsonObject:
    seconds = int((consent.until - consent.given_at).total_seconds())
    return {
        "@type": [_STATES[consent.state], _CONSENT_TYPE],
        "dpv:isIndicatedAtTime": moment_text(consent.given_at),
        "dpv:isIndicatedBy": consent.learner_id,
        "dpv:hasIndicationMethod": _HELPED if consent.with_helper else _OWN_HAND,
        "dpv:hasDuration": f"PT{seconds}S",
    }


def _consent(node: DocumentNode) -> Consent:
    process, learner = node.node("dpv:hasProcess"), node.node("dpv:hasDataSubject")
    event = process.node("dpv:hasConsentStatus")
    state = next((state for state, name in _STATES.items() if [name, _CONSENT_TYPE] == event.value("@type")), None)
    if state is None:
        raise ConsentError("state")
    data = process.nodes("dpv:hasPersonalData", MOST_ITEMS + MOST_FILES)
    given = data if state is ConsentState.GIVEN else ()
    return Consent(
        id=node.text("@id", LONGEST_NAME),
        invitation_id=node.text("lw:invitation", LONGEST_NAME),
        state=state,
        learner_id=learner.text("@id", LONGEST_NAME * 4),
        learner_name=learner.text("dpv:hasName", LONGEST_NAME, may_be_empty=True),
        recipient_id=node.node("dpv:hasDataController").text("dct:identifier", LONGEST_NAME * 4),
        terms=_terms(node, process),
        purpose=process.node("dpv:hasPurpose").text("dct:description", LONGEST_NAME * 2),
        items=_items(given),
        attachments=_files(given),
        may_export=process.flag("lw:mayExport"),
        given_at=node.moment("dct:created"),
        until=process.node("dpv:hasStorageCondition").moment("dct:valid"),
        reply_key=node.node("lw:replyKey").members if "lw:replyKey" in node.members else None,
        with_helper=event.value("dpv:hasIndicationMethod") == _HELPED,
        document=node.members,
    )


def _items(data: tuple[DocumentNode, ...]) -> tuple[ScopeItem, ...]:
    items = tuple(read_item(node) for node in data if node.value("dct:type") == _CREDENTIAL)
    if len({item.id for item in items}) != len(items) or len(items) > MOST_ITEMS:
        raise ConsentError("dpv:hasPersonalData")
    return items


def _files(data: tuple[DocumentNode, ...]) -> tuple[AttachedFile, ...]:
    files = tuple(read_file(node) for node in data if node.value("dct:type") == _FILE)
    if len({file.name for file in files}) != len(files) or len(files) > MOST_FILES:
        raise ConsentError("dpv:hasPersonalData")
    return files


def _terms(node: DocumentNode, process: DocumentNode) -> InvitationTerms:
    """Read the terms within the bounds that an invitation keeps to."""
    controller, notice = node.node("dpv:hasDataController"), node.node("dpv:hasNotice")
    stated: JsonObject = {
        "recipient": {
            "name": controller.value("dpv:hasName"),
            "organisation": controller.value("lw:organisation"),
            "address": controller.value("dpv:hasAddress"),
            "contact": controller.value("dpv:hasContact"),
        },
        "purposes": process.value("lw:offeredPurpose"),
        "days": process.node("dpv:hasStorageCondition").days("dpv:hasDuration"),
        "notice": notice.value("dct:description"),
        "basis": next(
            (basis.value for basis, name in _BASES.items() if name == process.value("dpv:hasLegalBasis")), None
        ),
        "storage": process.value("dpv:hasLocation"),
        "jurisdiction": process.value("dpv:hasJurisdiction"),
        "third_parties": [party.value("dpv:hasName") for party in process.nodes("dpv:hasThirdParty", MOST_ITEMS)],
        "authority": node.node("dpv:hasAuthority").value("dpv:hasName"),
        "language": notice.value("dct:language"),
        "export": process.value("lw:asksExport"),
    }
    return read_terms(stated)
