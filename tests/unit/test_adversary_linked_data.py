"""Attacks on JSON-LD with an intact signature: the same statements, told as something else."""

import json

import pytest

from tests.simulators.linked_data import LinkedDataSigner
from tests.unit.adversary_material import changed, checked, good, known, refused, told
from wallet.crypto.algorithms import Algorithm
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.selective import create_base_proof, derive
from wallet.data_integrity.selective_statements import relabelled_lines
from wallet.data_integrity.selective_values import DerivedValue, parse_value, write_derived_value
from wallet.errors import WalletError
from wallet.model.report import CheckName
from wallet.trust.local_documents import LocalDocuments
from wallet.verification import OwnKeys

XSD = "http://www.w3.org/2001/XMLSchema#"
CREDENTIALS = "https://www.w3.org/2018/credentials#"
STATUS = {
    "id": "https://school.example/status/1#7",
    "type": "BitstringStatusListEntry",
    "statusPurpose": "revocation",
    "statusListIndex": "7",
    "statusListCredential": "https://school.example/status/1",
}


def rich(signer):
    """A badge with every member that decides about validity."""
    badge = signer.badge(credentialStatus=STATUS, validUntil="2027-01-01T00:00:00Z")
    badge["credentialSubject"]["achievement"]["criteria"] = {"id": "https://school.example/criteria"}
    badge["credentialSubject"].pop("result")
    return badge


def inline(definitions):
    return lambda document: document["@context"].append(definitions)


def moved(name, to, value=None, definition=None):
    def attack(document):
        document[to] = document.pop(name) if value is None else value(document.pop(name))
        if definition is not None:
            document["@context"].append({to: definition})

    return attack


def together(*attacks):
    def attack(document):
        for one in attacks:
            one(document)

    return attack


def in_subject(attack):
    return lambda document: attack(document["credentialSubject"])


def own_contexts(document):
    """Leave the shipped contexts out for one that says the same."""
    document["@context"] = {"id": "@id", "type": "@type", "@vocab": CREDENTIALS}


def split_subject(document):
    document["credentialSubject"] = [document["credentialSubject"], {"id": document["credentialSubject"]["id"]}]


def twice(document):
    subject = document["credentialSubject"]
    subject["achievement"] = [subject["achievement"], subject["achievement"]]


def split_achievement(document):
    whole = document["credentialSubject"]["achievement"]
    part = {"id": whole["id"], "description": whole.pop("description")}
    document["credentialSubject"]["achievement"] = [whole, part]


def status_under_subject(document):
    document["credentialSubject"]["credentialStatus"] = document.pop("credentialStatus")


def root_under_subject(document):
    """The document described again further down, with what should not be seen."""
    hidden = {"id": document["id"], "credentialStatus": document.pop("credentialStatus")}
    document["credentialSubject"]["achievement"]["related"] = hidden


def types_in_two_places(document):
    document["@type"] = [document["type"].pop()]


ATTACKS = {
    "a claim changed": lambda document: document.update(name="Welding, advanced"),
    "a claim added": lambda document: document.update(description="Passed with honours"),
    "a claim added that no context defines": lambda document: document.update(grade="A"),
    "a claim added under a vocabulary for anything": together(
        inline({"@vocab": "https://anything.example/"}), lambda document: document.update(grade="A")
    ),
    "a claim added that means nothing": together(inline({"grade": None}), lambda document: document.update(grade="A")),
    "a claim added as JSON": together(
        inline({"grade": {"@id": "https://x.example/g", "@type": "@json"}}),
        lambda document: document.update(grade={"A": 1}),
    ),
    "a claim added as index": together(inline({"grade": "@index"}), lambda document: document.update(grade="A")),
    "a claim added under a null context": lambda document: document["credentialSubject"].update(
        {"@context": None, "grade": "A"}
    ),
    "a claim taken out": lambda document: document.pop("name"),
    "the status taken out": lambda document: document.pop("credentialStatus"),
    "the end taken out": lambda document: document.pop("validUntil"),
    "the end under its address": moved(
        "validUntil", f"{CREDENTIALS}validUntil", lambda end: {"@value": end, "@type": f"{XSD}dateTime"}
    ),
    "the end under another name": moved(
        "validUntil", "until", definition={"@id": f"{CREDENTIALS}validUntil", "@type": f"{XSD}dateTime"}
    ),
    "the end under a prefix": together(
        inline({"c": CREDENTIALS}),
        moved("validUntil", "c:validUntil", lambda end: {"@value": end, "@type": f"{XSD}dateTime"}),
    ),
    "the status under another name": moved(
        "credentialStatus", "standing", definition={"@id": f"{CREDENTIALS}credentialStatus", "@type": "@id"}
    ),
    "the status with the subject": status_under_subject,
    "the status where the document is described again": root_under_subject,
    "the status nested": together(
        inline({"more": "@nest"}), moved("credentialStatus", "more", lambda status: {"credentialStatus": status})
    ),
    "the status in another graph": moved("credentialStatus", "@graph", lambda status: [{"credentialStatus": status}]),
    "the status included": moved("credentialStatus", "@included", lambda status: [{"credentialStatus": status}]),
    "everything in a graph": lambda document: document.update(
        {"@graph": [{name: document.pop(name) for name in list(document) if name not in ("@context", "proof")}]}
    ),
    "the status in reverse": lambda document: document.update(
        {"@reverse": {f"{CREDENTIALS}credentialStatus": document.pop("credentialStatus")}}
    ),
    "the subject's identifier under a second name": together(inline({"uid": "@id"}), in_subject(moved("id", "uid"))),
    "the subject's identifier under a name of one's own": together(
        inline({"self": "@id"}), in_subject(moved("id", "self"))
    ),
    "the type under a name of one's own": together(inline({"kind": "@type"}), in_subject(moved("type", "kind"))),
    "types in two places": types_in_two_places,
    "the subject split in two": split_subject,
    "an achievement twice": twice,
    "an achievement split in two": split_achievement,
    "contexts of one's own": own_contexts,
    "a protected term defined anew": inline({"name": "https://schema.org/description"}),
    "a protected term undone": inline({"validUntil": None}),
    "contexts forgotten": lambda document: document["@context"].insert(2, None),
    "a language for all texts": inline({"@language": "en"}),
    "a base for all addresses": inline({"@base": "https://evil.example/"}),
    "a blank node named": lambda document: document.update(id="_:b0"),
    "a number as text": lambda document: document["credentialSubject"].update(creditsEarned="3.5"),
    "letters put together otherwise": lambda document: document.update(name="Welding, ba\u0073\u0301ics"),
    "another issuer's name": lambda document: document["issuer"].update(name="University"),
    "another issuer": lambda document: document["issuer"].update(id="did:web:university.example"),
    "a second issuer": lambda document: document.update(issuer=[document["issuer"], "did:web:university.example"]),
    "a proof inside the subject": lambda document: document["credentialSubject"].update(proof=document["proof"]),
    "a proof with more to say": lambda document: document["proof"].update(grade="A"),
    "a proof with a domain": lambda document: document["proof"].update(domain="checker.example"),
    "a proof made at another time": lambda document: document["proof"].update(created="2026-01-01T00:00:00Z"),
    "a proof by another method": lambda document: document["proof"].update(
        verificationMethod="did:web:university.example#key-1"
    ),
    "a proof that names another suite": lambda document: document["proof"].update(cryptosuite="eddsa-jcs-2022"),
    "a proof of the older kind": lambda document: document["proof"].update(type="Ed25519Signature2020"),
    "a proof without its value": lambda document: document["proof"].pop("proofValue"),
    "a proof's value in base64": lambda document: document["proof"].update(
        proofValue="u" + document["proof"]["proofValue"][1:]
    ),
    "a proof's value with more": lambda document: document["proof"].update(
        proofValue=document["proof"]["proofValue"] + "1"
    ),
    "a proof's value with zeros before it": lambda document: document["proof"].update(
        proofValue="z1" + document["proof"]["proofValue"][1:]
    ),
    "a proof that follows itself": lambda document: document["proof"].update(
        id="urn:proof:1", previousProof="urn:proof:1"
    ),
    "a proof that follows one that is not there": lambda document: document["proof"].update(
        previousProof="urn:proof:0"
    ),
    "a second proof of nobody": lambda document: document.update(
        proof=[document["proof"], {**document["proof"], "proofValue": document["proof"]["proofValue"][::-1]}]
    ),
    "no proof at all": lambda document: document.update(proof=[]),
}


# These change nothing of what is read: the name of a term or an address that stands whole keeps its meaning.
HARMLESS = ("a protected term undone", "a base for all addresses")
# Over JSON, contexts after those of the proof are nobody's word and have no effect (JCS suites, section 3.3.2).
HARMLESS_IN_JSON = (
    *HARMLESS,
    "a protected term defined anew",
    "contexts forgotten",
    "a language for all texts",
)


def contents(document):
    return {name: value for name, value in document.items() if name not in ("@context", "proof")}


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "eddsa-jcs-2022"])
@pytest.mark.parametrize("name", ATTACKS)
def test_what_was_signed_told_as_something_else(name, suite) -> None:
    signer = LinkedDataSigner()
    document = signer.sign(rich(signer), suite)
    trust = known(signer.id, signer.key)
    assert good(checked(document, trust))
    if name == "a proof that names another suite" and suite == "eddsa-jcs-2022":
        pytest.skip("it names that one")
    report = checked(changed(document, ATTACKS[name]), trust)
    if name in (HARMLESS if suite == "eddsa-rdfc-2022" else HARMLESS_IN_JSON):
        assert contents(report.claims) == contents(document)
    elif name == "a proof by another method":
        assert told(report, CheckName.PROOF) == ("undetermined", "key-not-found")
    else:
        assert refused(report), report.checks
        assert not good(report)


def test_the_end_of_a_proof_under_the_name_of_former_days() -> None:
    signer = LinkedDataSigner()
    document = signer.sign(rich(signer), expires="2026-04-01T00:00:00Z")
    trust = known(signer.id, signer.key)
    assert told(checked(document, trust), CheckName.VALIDITY) == ("failed", "expired")

    def attack(copy):
        copy["@context"].append(
            {"expiration": {"@id": "https://w3id.org/security#expiration", "@type": f"{XSD}dateTime"}}
        )
        copy["proof"]["expiration"] = copy["proof"].pop("expires")

    assert refused(checked(changed(document, attack), trust))


def test_a_proof_made_to_show_oneself_used_to_state_something() -> None:
    signer = LinkedDataSigner()
    document = signer.sign(rich(signer), proofPurpose="authentication")
    security = "https://w3id.org/security#"
    own = {
        "id": "@id",
        "type": "@type",
        "DataIntegrityProof": f"{security}DataIntegrityProof",
        "proofPurpose": {"@id": f"{security}proofPurpose", "@type": "@vocab"},
        "assertionMethod": {"@id": f"{security}authentication", "@type": "@id"},
        "verificationMethod": {"@id": f"{security}verificationMethod", "@type": "@id"},
        "cryptosuite": {"@id": f"{security}cryptosuite", "@type": f"{security}cryptosuiteString"},
        "created": {"@id": "http://purl.org/dc/terms/created", "@type": f"{XSD}dateTime"},
    }

    def attack(copy):
        copy["proof"]["proofPurpose"] = "assertionMethod"
        copy["proof"]["@context"] = own

    for purpose in ("assertionMethod", f"{security}authentication"):
        copy = changed(document, attack)
        copy["proof"]["proofPurpose"] = purpose
        assert refused(checked(copy, known(signer.id, signer.key)))


PEOPLE = {"givenName": "https://schema.org/givenName", "familyName": "https://schema.org/familyName"}


@pytest.mark.parametrize(
    ("definitions", "names"),
    [
        ({"givenName": PEOPLE["familyName"], "familyName": PEOPLE["givenName"]}, ("familyName", "givenName")),
        ({"givenName": PEOPLE["familyName"], "forename": PEOPLE["givenName"]}, ("forename", "givenName")),
        ({"description": PEOPLE["givenName"], "familyName": PEOPLE["familyName"]}, ("description", "familyName")),
    ],
)
def test_claims_that_change_places_under_contexts_of_ones_own(definitions, names) -> None:
    signer = LinkedDataSigner()
    contexts = ["https://www.w3.org/ns/credentials/v2", PEOPLE]
    subject = {"id": "did:example:learner", "givenName": "Ada", "familyName": "Byron"}
    credential = {"@context": contexts, "type": ["VerifiableCredential"], "issuer": signer.id}
    document = signer.sign({**credential, "credentialSubject": subject})
    trust = known(signer.id, signer.key)
    assert good(checked(document, trust))

    def attack(copy):
        copy["@context"][1] = definitions
        copy["credentialSubject"] = {"id": "did:example:learner", names[0]: "Ada", names[1]: "Byron"}

    assert refused(checked(changed(document, attack), trust))


def test_an_issuer_may_define_a_known_name_in_its_own_vocabulary() -> None:
    signer = LinkedDataSigner()
    contexts = ["https://www.w3.org/ns/credentials/v2", {"givenName": "https://school.example/vocabulary#givenName"}]
    subject = {"id": "did:example:learner", "givenName": "Ada"}
    credential = {"@context": contexts, "type": ["VerifiableCredential"], "issuer": signer.id}
    assert good(checked(signer.sign({**credential, "credentialSubject": subject}), known(signer.id, signer.key)))


@pytest.mark.parametrize("address", ["https://www.w3.org/ns/credentials/v2", "https://school.example/terms"])
def test_an_added_context_changes_no_shipped_term(address) -> None:
    """What a person added may name more, and never something else."""
    signer = LinkedDataSigner()
    poison = json.dumps({"@context": {"validUntil": "https://x.example/v", "name": "https://x.example/n"}}).encode()
    documents = LocalDocuments(contexts=Contexts({address: poison}))
    document, trust = signer.sign(rich(signer)), known(signer.id, signer.key)
    assert good(checked(document, trust, documents=documents))

    def attack(copy):
        copy["@context"].append(address)
        copy["name"] = "Welding, advanced"

    assert refused(checked(changed(document, attack), trust, documents=documents))
    # Nor does it stay behind for the next credential.
    assert good(checked(document, trust))


@pytest.mark.parametrize("number", ["1e400", "9007199254740993", "-0.0", "1E0", "1.0", "01"])
def test_numbers_under_canonical_json(number) -> None:
    """Numbers that a canonical form makes alike are told alike; others break the seal or cannot be read."""
    signer = LinkedDataSigner()
    badge = rich(signer)
    badge["credentialSubject"]["creditsEarned"] = 1
    text = json.dumps(signer.sign(badge, "eddsa-jcs-2022")).replace(
        '"creditsEarned": 1,', f'"creditsEarned": {number},'
    )
    report = checked(text, known(signer.id, signer.key))
    assert refused(report) or report.claims["credentialSubject"]["creditsEarned"] == 1


@pytest.mark.parametrize(
    "stated",
    [
        lambda contexts: [*contexts, "https://www.w3.org/ns/credentials/examples/v2"],
        lambda contexts: contexts[::-1],
        lambda contexts: contexts[:1],
        lambda contexts: [*contexts, contexts[0]],
    ],
)
def test_contexts_of_a_proof_over_json(stated) -> None:
    """The contexts of the proof begin those of the document, and are what was signed."""
    signer = LinkedDataSigner()
    document, trust = signer.sign(rich(signer), "eddsa-jcs-2022"), known(signer.id, signer.key)

    def attack(copy):
        copy["proof"]["@context"] = stated(copy["@context"])

    assert refused(checked(changed(document, attack), trust))


def test_a_member_stated_twice() -> None:
    signer = LinkedDataSigner()
    text = json.dumps(signer.sign(rich(signer), "eddsa-jcs-2022"))
    report = checked(
        text.replace('"name": "Welding', '"name": "Cutting", "name": "Welding', 1), known(signer.id, signer.key)
    )
    assert refused(report)


def test_a_proof_of_another_document() -> None:
    signer = LinkedDataSigner()
    one, two = signer.sign(rich(signer)), signer.sign({**rich(signer), "name": "Cutting"})
    assert refused(checked({**one, "proof": two["proof"]}, known(signer.id, signer.key)))
    assert refused(checked({**one, "proof": [one["proof"], two["proof"]]}, known(signer.id, signer.key)))


def test_a_good_proof_beside_one_of_the_attacker() -> None:
    """Whoever adds a proof of their own takes away the known issuer, and gains nothing."""
    signer, attacker = LinkedDataSigner(), LinkedDataSigner()
    document = attacker.sign(signer.sign(rich(signer)))
    report = checked(document, known(signer.id, signer.key))
    assert told(report, CheckName.ISSUER) == ("undetermined", "key-not-bound-to-issuer")


def test_proofs_that_follow_each_other_in_a_circle() -> None:
    signer = LinkedDataSigner()
    first = signer.sign(rich(signer), id="urn:proof:1")
    chain = signer.sign(first, id="urn:proof:2", previousProof="urn:proof:1")
    trust = known(signer.id, signer.key)
    assert good(checked(chain, trust))

    def circle(copy):
        copy["proof"][0]["previousProof"] = "urn:proof:2"

    def doubled(copy):
        copy["proof"].append(copy["proof"][0])

    def without_first(copy):
        del copy["proof"][0]

    for attack in (circle, doubled, without_first):
        assert refused(checked(changed(chain, attack), trust))


EARLY, LATE = "2026-04-01T00:00:00Z", "2030-01-01T00:00:00Z"


@pytest.mark.parametrize("ends", [(EARLY, LATE), (LATE, EARLY)])
def test_of_several_proofs_the_first_end_counts(ends) -> None:
    signer = LinkedDataSigner()
    document = rich(signer)
    for end in ends:
        document = signer.sign(document, expires=end)
    assert told(checked(document, known(signer.id, signer.key)), CheckName.VALIDITY) == ("failed", "expired")


def test_a_key_of_a_list_without_a_name_is_not_what_anothers_method_means() -> None:
    """A bad signature decides only under a key that the proof means: here it names somebody else's."""
    signer, stranger = LinkedDataSigner("did:web:school.example"), LinkedDataSigner()
    document = signer.sign(rich(signer), verificationMethod="did:web:other.example#key-1")
    trust = known(signer.id, stranger.key)
    assert told(checked(document, trust), CheckName.PROOF) == ("undetermined", "key-not-found")
    # A key that has just that name is meant.
    named = known(signer.id, {**stranger.key.public.jwk, "kid": "did:web:other.example#key-1"})
    assert told(checked(document, named), CheckName.PROOF) == ("failed", "signature-invalid")


def test_a_base_proof_is_for_its_holder_alone() -> None:
    """Whoever gets one could show any part of it; under another header it is no proof at all."""
    signer = LinkedDataSigner(kind="P-256")
    options = {"verificationMethod": signer.method_id, "proofPurpose": "assertionMethod"}
    document = create_base_proof(signer.badge(), options, ("/issuer",), signer.key, SHIPPED)
    trust = known(signer.id, signer.key)
    assert good(checked(document, trust, expected=OwnKeys()))
    assert told(checked(document, trust), CheckName.PROOF) == ("failed", "base-proof")
    shown = derive(document, [("name",), ("credentialSubject",)], SHIPPED)
    assert good(checked(shown, trust))

    def as_derived(copy):
        data = decode_base64url(copy["proof"]["proofValue"][1:])
        copy["proof"]["proofValue"] = "u" + encode_base64url(b"\xd9\x5d\x01" + data[3:])

    def as_base(copy):
        data = decode_base64url(copy["proof"]["proofValue"][1:])
        copy["proof"]["proofValue"] = "u" + encode_base64url(b"\xd9\x5d\x00" + data[3:])

    assert refused(checked(changed(document, as_derived), trust))
    assert refused(checked(changed(shown, as_base), trust))
    assert not good(checked(changed(shown, as_base), trust, expected=OwnKeys()))
    with pytest.raises(WalletError):
        derive(shown, [("name",)], SHIPPED)


def test_statements_signed_anew_under_a_key_of_the_attacker() -> None:
    """The issuer's seal covers the key that signs the statements: with another one anything could be stated."""
    signer, evil = LinkedDataSigner(kind="P-256"), PrivateKey.generate("P-256")
    options = {"verificationMethod": signer.method_id, "proofPurpose": "assertionMethod"}
    document = create_base_proof(signer.badge(), options, ("/issuer",), signer.key, SHIPPED)
    shown = derive(document, [("name",), ("credentialSubject",)], SHIPPED)
    forged = changed(shown, lambda copy: copy.update(name="Surgery"))
    value = parse_value(shown["proof"]["proofValue"])
    assert isinstance(value, DerivedValue)
    lines = relabelled_lines({name: forged[name] for name in forged if name != "proof"}, value.labels, SHIPPED)
    own = [line for place, line in enumerate(lines) if place not in value.mandatory]
    anew = tuple(evil.sign(line.encode(), Algorithm.ES256) for line in own)
    forged["proof"]["proofValue"] = write_derived_value(value._replace(proof_key=evil.public, signatures=anew))
    assert refused(checked(forged, known(signer.id, signer.key)))
    # Nor are statements mandatory because the attacker says so, or free because they are hard to change.
    for mandatory in ((), tuple(range(len(lines))), value.mandatory[1:], (*value.mandatory, len(lines))):
        forged["proof"]["proofValue"] = write_derived_value(value._replace(mandatory=mandatory))
        assert refused(checked(forged, known(signer.id, signer.key)))


def test_words_beside_a_value_that_no_statement_repeats() -> None:
    """A map by index puts words into the document that the seal does not cover."""
    signer = LinkedDataSigner()
    term = "https://school.example/vocabulary#remark"
    contexts = ["https://www.w3.org/ns/credentials/v2", {"remark": term}]
    credential = {"@context": contexts, "type": ["VerifiableCredential"], "issuer": signer.id}
    document = signer.sign({**credential, "credentialSubject": {"id": "did:example:learner", "remark": "passed"}})
    trust = known(signer.id, signer.key)
    assert good(checked(document, trust))

    def attack(copy):
        copy["@context"][1] = {"remark": {"@id": term, "@container": "@index"}}
        copy["credentialSubject"]["remark"] = {"with the highest honours": "passed"}

    assert refused(checked(changed(document, attack), trust))
