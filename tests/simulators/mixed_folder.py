"""A folder as a learner drops it: credentials of every family, some twice, some changed, and what is none.

It reads no clock. Every file states what must become of what is in it.
"""

import io
import json
import random
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from PIL import Image

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.sealing import SampleSeal, european_credential
from tests.simulators.w3c_signer import W3cSigner
from tests.unit.transport.baking import itxt, png, text_chunk
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.model.json import Json, JsonObject

KEPT, DUPLICATE = "kept", "duplicate"
KINDS = 20
"""Files of which each kind stands once in the folder; more of them repeat the kinds."""

_WORDS = ("Aarden", "bread", "welding", "Zoë", "first aid", "statistics", "Dutch", "care")


class MixedFile(NamedTuple):
    """One file.

    Attributes:
        name: Its name.
        data: Its bytes.
        outcomes: Of each thing in it, in order: `kept`, `duplicate`, or the code of the refusal.
    """

    name: str
    data: bytes
    outcomes: tuple[str, ...]


class MixedFolder:
    """Issuers of every family, and the files they and others made.

    Attributes:
        trust_files: Lists and anchors that know the issuers.
    """

    def __init__(self, at: datetime, seed: int = 1) -> None:
        self._at = at
        self._chance = random.Random(seed)
        self._school = SampleIssuer("https://aarden.example", names={"en": "Universiteit Aarden"})
        self._badges = LinkedDataSigner("https://badges.example")
        self._tokens = W3cSigner("https://tokens.example", PrivateKey.generate("P-256"))
        span = {"not_before": at.replace(year=at.year - 1), "not_after": at.replace(year=at.year + 1)}
        authority = SampleAuthority("Seals", **span)
        key = PrivateKey.generate("P-256")
        self._seal = SampleSeal(key, [authority.certify(key.public, organisation="Hogeschool", **span)])
        entries = [
            self._school,
            *(
                {"id": signer.id, "names": {"en": name}, "country": "BE", "keys": [signer.key.public.jwk]}
                for signer, name in ((self._badges, "Badge School"), (self._tokens, "Token School"))
            ),
        ]
        self.trust_files = {"issuers": trust_list("Issuers", entries, as_of=at), "seals": authority.pem}

    def files(self, count: int) -> Iterator[MixedFile]:
        """Make so many files, the kinds in turn."""
        makers = (
            *(self._sd_jwt,) * 4,
            *(self._open_badge,) * 4,
            self._jwt,
            self._baked,
            self._baked,
            self._sealed,
            self._unsigned,
            self._hosted,
            self._signed_badge_2,
            self._archive,
            self._rubbish,
            self._picture,
            self._again,
            self._changed,
        )
        assert len(makers) == KINDS
        self._first: dict[str, MixedFile] = {}
        for number in range(count):
            made = makers[number % KINDS](number)
            self._first[made.name.partition("-")[0]] = made
            yield made

    # --- what is kept -----------------------------------------------------------------------------

    def _sd_jwt(self, number: int) -> MixedFile:
        token = self._school.issue(self._claims(number), issued_at=self._at, selective=selective_paths())
        return MixedFile(f"course-{number}.sdjwt", token.encode(), (KEPT,))

    def _open_badge(self, number: int) -> MixedFile:
        return MixedFile(f"badge-{number}.json", json.dumps(self._badge(number), indent=2).encode(), (KEPT,))

    def _jwt(self, number: int) -> MixedFile:
        badge = self._badges.badge(id=f"urn:uuid:{number}", name=f"Token {number}")
        token = self._tokens.jwt({**badge, "issuer": {"id": self._tokens.id, "type": ["Profile"], "name": "Tokens"}})
        return MixedFile(f"token-{number}.jwt", token.encode(), (KEPT,))

    def _baked(self, number: int) -> MixedFile:
        return MixedFile(
            f"baked-{number}.png", png(itxt(json.dumps(self._badge(number)), b"openbadgecredential")), (KEPT,)
        )

    def _sealed(self, number: int) -> MixedFile:
        payload = json.dumps(self._european(number))
        entry = self._seal.sign(payload, self._seal.header(self._at))
        data = json.dumps({"payload": payload, "signatures": [entry]}).encode()
        return MixedFile(f"sealed-{number}.json", data, (KEPT,))

    def _unsigned(self, number: int) -> MixedFile:
        return MixedFile(f"plain-{number}.jsonld", json.dumps(self._european(number)).encode(), (KEPT,))

    def _hosted(self, number: int) -> MixedFile:
        assertion = self._assertion(number, {"type": "HostedBadge"})
        return MixedFile(f"hosted-{number}.json", json.dumps(assertion).encode(), (KEPT,))

    def _signed_badge_2(self, number: int) -> MixedFile:
        key = "https://old.example/key.json"
        assertion = self._assertion(number, {"type": "SignedBadge", "creator": key})
        payload = json.dumps(assertion).encode()
        token = sign_compact_jws({"alg": "ES256"}, payload, self._tokens.key)
        return MixedFile(f"signed-{number}.png", png(text_chunk(token)), (KEPT,))

    def _archive(self, number: int) -> MixedFile:
        inside = [self._sd_jwt(number), self._open_badge(number), self._changed(number)]
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in inside:
                archive.writestr(f"diplomas/{file.name}", file.data)
            archive.writestr("diplomas/broken.json", b'{"@context": [')
            archive.writestr("READ ME.txt", b"Everything I have learned")
        outcomes = tuple(outcome for file in inside for outcome in file.outcomes)
        return MixedFile(f"archive-{number}.zip", out.getvalue(), (*outcomes, "malformed"))

    # --- what is not ------------------------------------------------------------------------------

    def _rubbish(self, number: int) -> MixedFile:
        if number // KINDS % 2:
            return MixedFile(f"rubbish-{number}.bin", self._chance.randbytes(20_000), ("unsupported-format",))
        text = " ".join(self._chance.choices(_WORDS, k=2_000))
        return MixedFile(f"rubbish-{number}.txt", text.encode(), ("unsupported-format",))

    def _picture(self, number: int) -> MixedFile:
        grain = Image.frombytes("L", (80, 60), self._chance.randbytes(4_800)).resize((1600, 1200))
        out = io.BytesIO()
        grain.save(out, "JPEG")
        return MixedFile(f"picture-{number}.jpg", out.getvalue(), ("no-code-found",))

    def _again(self, number: int) -> MixedFile:
        return MixedFile(f"again-{number}.sdjwt", self._first["course"].data + b"\n", (DUPLICATE,))

    def _changed(self, number: int) -> MixedFile:
        document = self._badge(number)
        document = {**document, "name": f"Better than {document['name']}"}
        return MixedFile(f"changed-{number}.json", json.dumps(document).encode(), ("signature-invalid",))

    # --- what they say ----------------------------------------------------------------------------

    def _claims(self, number: int) -> dict[str, Json]:
        return learning_claims(achievement_title=f"Course {number}", issuing_authority="Universiteit Aarden")

    def _badge(self, number: int) -> JsonObject:
        nonce = self._chance.getrandbits(64)
        return self._badges.sign(self._badges.badge(id=f"urn:uuid:{nonce:032x}", name=f"Badge {number}"))

    def _european(self, number: int) -> JsonObject:
        return european_credential(
            id=f"urn:credential:{number}", displayParameter={"title": {"en": f"Diploma {number}"}}
        )

    def _assertion(self, number: int, verification: JsonObject) -> JsonObject:
        return {
            "@context": "https://w3id.org/openbadges/v2",
            "type": "Assertion",
            "id": f"https://old.example/assertions/{number}",
            "badge": {
                "type": "BadgeClass",
                "id": "https://old.example/badge",
                "name": f"Old badge {number}",
                "description": "Was there",
                "criteria": {"narrative": "Be there."},
                "image": "https://old.example/badge.png",
                "issuer": {"type": "Issuer", "id": "https://old.example/issuer", "name": "Old School"},
            },
            "recipient": {"type": "email", "hashed": False, "identity": "amina@example.com"},
            "verification": verification,
            "issuedOn": "2020-02-03T00:00:00Z",
        }
