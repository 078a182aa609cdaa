"""One file of every kind that a learner may hold, from made-up schools, and files that hold no good one.

It reads no clock. Every file states what must become of it.
"""

import base64
import gzip
import io
import json
import zipfile
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

import pypdfium2
from PIL import Image, ImageDraw

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from tests.simulators.linked_data import OPEN_BADGE_CONTEXTS, LinkedDataSigner
from tests.simulators.sealing import SampleSeal
from tests.simulators.w3c_signer import W3cSigner
from tests.unit.transport.baking import NEW, element, itxt, png, svg
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.selective import create_base_proof
from wallet.model.json import Json, JsonObject

VOCABULARY: Final = "https://guild.example/vocabulary/v1"
"""Address of a context that the program does not ship."""
HIDDEN: Final = "identityHash"
SECRET: Final = "noor.de-wit@mail.example"
"""Value of a detail of the badge whose holder can choose, hidden unless chosen."""
BADGE_LIST: Final = "https://kitchen.example/status/3"
_CLR_CONTEXT: Final = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
_ELM_CONTEXT: Final = ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"]
_ALWAYS_SHOWN: Final = ("/issuer", "/credentialSubject/achievement/id", "/credentialSubject/achievement/name")


class KindFile(NamedTuple):
    """One file.

    Attributes:
        name: Its name.
        data: Its bytes.
        title: What the credential in it is called; empty where there is none to keep.
        outcome: `genuine`, the code of the check that is not passed, or the code of the refusal.
    """

    name: str
    data: bytes
    title: str
    outcome: str


class EveryKind:
    """Schools of every family, what they gave one learner, and what a wallet may rest on.

    Attributes:
        kept: A file of each kind that a wallet keeps.
        refused: A file of each kind that it refuses.
        archive: A zip archive with some of both.
        trust_files: Lists and anchors that know the schools, by file name.
        status_list: Which badges of one school are withdrawn: none.
        vocabulary: The context at `VOCABULARY`.
    """

    def __init__(self, at: datetime) -> None:
        self._at = at
        span = {"not_before": at - timedelta(days=400), "not_after": at + timedelta(days=400)}
        self._university = SampleIssuer("https://aarden.example", names={"en": "Universiteit Aarden"})
        self._kitchen = LinkedDataSigner("https://kitchen.example")
        self._guild = LinkedDataSigner("https://guild.example", kind="P-256")
        self._tokens = W3cSigner("https://office.example", PrivateKey.generate("P-256"))
        self._rescue = PrivateKey.generate("P-256")
        key = PrivateKey.generate("P-256")
        authority = SampleAuthority("Seals of Zeeland", **span)
        self._seal = SampleSeal(key, [authority.certify(key.public, organisation="Hogeschool Zeeland", **span)])
        self.trust_files = {
            "schools.json": trust_list("Schools of this region", self._known(), as_of=at - timedelta(days=20)),
            "seals.pem": authority.pem,
        }
        self.status_list = json.dumps(self._kitchen.sign(_status_list(at))).encode()
        self.vocabulary = json.dumps({"@context": {"guildRank": f"{VOCABULARY}#rank"}}).encode()
        self.kept = tuple(self._kept())
        self.refused = tuple(self._refused())
        self.archive = _zipped([self.kept[1], self.kept[3], self.refused[0]])

    def named(self, name: str) -> KindFile:
        """Return the file of this name."""
        return next(file for file in (*self.kept, *self.refused) if file.name == name)

    def _known(self) -> list[SampleIssuer | JsonObject]:
        others = (
            (self._kitchen.id, "Leerhuis Linde", self._kitchen.key),
            (self._guild.id, "Lassersgilde", self._guild.key),
            (self._tokens.id, "Office Academy", self._tokens.key),
        )
        return [
            self._university,
            *(
                {"id": id_, "names": {"en": name}, "country": "BE", "keys": [key.public.jwk]}
                for id_, name, key in others
            ),
        ]

    def _kept(self) -> list[KindFile]:
        hosted = _badge_2("First aid", {"type": "HostedBadge"})
        return [
            KindFile("python.sdjwt", self._course().encode(), "Python for data analysis", "genuine"),
            KindFile("food-safety.json", _text(self._food_safety()), "Food safety in the kitchen", "genuine"),
            KindFile("spreadsheets.jwt", self._spreadsheets().encode(), "Spreadsheets, level two", "genuine"),
            KindFile("welding.json", _text(self._welding()), "Welding, basics", "genuine"),
            KindFile("transcript.json", _text(self._transcript()), "Transcript of Noor", "genuine"),
            KindFile("diploma.json", self._diploma(), "Water engineering", "genuine"),
            KindFile("minor.jsonld", _text(_european("Delta works", "minor")), "Delta works", "proof-missing"),
            KindFile("bread.png", self._baked("Bread baking", "openbadgecredential"), "Bread baking", "genuine"),
            KindFile("soup.svg", self._drawn("Soups and sauces"), "Soups and sauces", "genuine"),
            KindFile("letter.pdf", self._letter("Kitchen Dutch"), "Kitchen Dutch", "genuine"),
            KindFile(
                "first-aid.json",
                _text(hosted),
                "First aid",
                "documents-missing",
            ),
            KindFile("rescue.png", self._rescue_badge("Lifeguard"), "Lifeguard", "key-not-found"),
        ]

    def _refused(self) -> list[KindFile]:
        changed = {**self._badge("Sharp knives"), "name": "Sharper knives"}
        other_suite = {**_welding_badge(self._guild.id, "Rivets"), "proof": {
            "type": "DataIntegrityProof",
            "cryptosuite": "bbs-2023",
            "verificationMethod": "did:example:guild#key-1",
            "proofPurpose": "assertionMethod",
            "proofValue": "u2V0C",
        }}  # fmt: skip
        first_edition = {
            "uid": "1",
            "recipient": "noor@mail.example",
            "badge": {"name": "Chess", "description": "x", "image": "https://a.example/b.png", "criteria": "https://a.example/c",
                      "issuer": {"origin": "https://a.example", "name": "Chess club"}},
        }  # fmt: skip
        return [
            KindFile("changed.json", _text(changed), "", "signature-invalid"),
            KindFile("rivets.json", _text(other_suite), "", "unsupported-suite"),
            KindFile("guild.json", _text(self.of_the_guild()), "", "context-not-known"),
            KindFile("chess.json", _text(first_edition), "", "unsupported-format"),
            KindFile("broken.json", b'{"@context": [', "", "malformed"),
            KindFile("shopping.txt", b"Flour, butter, eggs", "", "unsupported-format"),
            KindFile("holiday.jpg", _photo(), "", "no-code-found"),
        ]

    # --- who issues what --------------------------------------------------------------------------

    def _course(self) -> str:
        claims = learning_claims(issuing_authority="Universiteit Aarden", given_name="Noor", family_name="de Wit")
        return self._university.issue(claims, issued_at=self._at - timedelta(days=200), selective=selective_paths())

    def _badge(self, title: str, **members: Json) -> JsonObject:
        return self._kitchen.sign(_kitchen_badge(self._kitchen.id, title, **members))

    def _food_safety(self) -> JsonObject:
        status = {
            "id": f"{BADGE_LIST}#7",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": "7",
            "statusListCredential": BADGE_LIST,
        }
        return self._badge("Food safety in the kitchen", image=_logo("#1E6B45"), credentialStatus=status)

    def _spreadsheets(self) -> str:
        badge = _kitchen_badge(self._tokens.id, "Spreadsheets, level two", credits=2)
        return self._tokens.jwt({**badge, "issuer": _profile(self._tokens.id, "Office Academy")})

    def _welding(self) -> JsonObject:
        document = _welding_badge(self._guild.id, "Welding, basics")
        return create_base_proof(document, self._options(), _ALWAYS_SHOWN, self._guild.key, SHIPPED)

    def of_the_guild(self) -> JsonObject:
        """Return a badge with a word of the guild's own vocabulary."""
        badge = _welding_badge(self._guild.id, "Journeyman")
        contexts: list[Json] = [*OPEN_BADGE_CONTEXTS, VOCABULARY]
        return self._guild.sign(
            {**badge, "@context": contexts, "guildRank": "journeyman"}, contexts=Contexts({VOCABULARY: self.vocabulary})
        )

    def _options(self) -> JsonObject:
        return {
            "created": "2026-03-01T09:00:00Z",
            "verificationMethod": self._guild.method_id,
            "proofPurpose": "assertionMethod",
        }

    def _transcript(self) -> JsonObject:
        subject: JsonObject = {
            "id": "did:example:noor",
            "type": ["ClrSubject"],
            "verifiableCredential": [self._badge("Stocks and broths"), self._badge("Pastry")],
        }
        return self._kitchen.sign(
            {
                "@context": [OPEN_BADGE_CONTEXTS[0], _CLR_CONTEXT, OPEN_BADGE_CONTEXTS[1]],
                "id": "urn:uuid:5b3f4f4e-7a55-4a0e-8df1-0f2f4f0c7a10",
                "type": ["VerifiableCredential", "ClrCredential"],
                "name": "Transcript of Noor",
                "issuer": _profile(self._kitchen.id, "Leerhuis Linde"),
                "validFrom": "2026-06-30T09:00:00Z",
                "credentialSubject": subject,
            }
        )

    def _diploma(self) -> bytes:
        payload = json.dumps(_european("Water engineering", "diploma"))
        entry = self._seal.sign(payload, self._seal.header(self._at - timedelta(days=60)))
        return _text({"payload": payload, "signatures": [entry]})

    def _baked(self, title: str, keyword: str) -> bytes:
        picture = _picture("#8A5200")
        end = picture.index(b"IEND") - 4
        chunk = itxt(json.dumps(self._badge(title)), keyword.encode())
        return picture[:end] + chunk + picture[end:]

    def _drawn(self, title: str) -> bytes:
        drawing = "<circle cx='60' cy='60' r='52' fill='#1F4E8C'/>"
        return svg(element("credential", body=json.dumps(self._badge(title))), NEW, inside=drawing)

    def _letter(self, title: str) -> bytes:
        document = pypdfium2.PdfDocument.new()
        document.new_page(595, 842)
        document.new_attachment("credential.json").set_data(_text(self._badge(title)))
        out = io.BytesIO()
        document.save(out)
        document.close()
        return out.getvalue()

    def _rescue_badge(self, title: str) -> bytes:
        rules = {"type": "SignedBadge", "creator": "https://rescue.example/key.json"}
        token = sign_compact_jws({"alg": "ES256"}, _text(_badge_2(title, rules)), self._rescue)
        return png(itxt(token))


# --- what they say ----------------------------------------------------------------------------------


def _profile(identifier: str, name: str) -> JsonObject:
    return {"id": identifier, "type": ["Profile"], "name": name}


def _kitchen_badge(issuer: str, title: str, credits: float = 3, **members: Json) -> JsonObject:  # noqa: A002 - theirs
    slug = title.lower().replace(" ", "-").replace(",", "")
    return {
        "@context": list(OPEN_BADGE_CONTEXTS),
        "id": f"https://kitchen.example/badges/{slug}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": title,
        "issuer": _profile(issuer, "Leerhuis Linde"),
        "validFrom": "2026-05-04T09:00:00Z",
        "credentialSubject": {
            "id": "did:example:noor",
            "type": ["AchievementSubject"],
            "creditsEarned": credits,
            "achievement": {
                "id": f"https://kitchen.example/achievements/{slug}",
                "type": ["Achievement"],
                "achievementType": "Course",
                "name": title,
                "description": f"A short course: {title.lower()}.",
                "criteria": {"narrative": "Attend six evenings and show it in the kitchen."},
                "inLanguage": "nl",
            },
        },
        **members,
    }


def _welding_badge(issuer: str, title: str) -> dict[str, Any]:
    return {
        "@context": list(OPEN_BADGE_CONTEXTS),
        "id": "urn:uuid:6f3ad1c0-4a52-4c1f-8b6e-1c1ed9a1d0aa",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": title,
        "issuer": _profile(issuer, "Lassersgilde"),
        "validFrom": "2026-03-01T09:00:00Z",
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [
                {"type": "IdentityObject", "hashed": False, HIDDEN: SECRET, "identityType": "emailAddress"},
            ],
            "creditsEarned": 3.5,
            "achievement": {
                "id": "https://guild.example/achievements/welding",
                "type": ["Achievement"],
                "achievementType": "Course",
                "name": title,
                "description": "Joins two sheets of steel, safely.",
                "criteria": {"narrative": "A test piece that holds."},
                "alignment": [
                    {"type": ["Alignment"], "targetName": "Prepare the seam", "targetUrl": "https://guild.example/1"},
                    {"type": ["Alignment"], "targetName": "Weld a fillet", "targetUrl": "https://guild.example/2"},
                ],
            },
            "result": [{"type": ["Result"], "value": "8"}],
        },
    }  # fmt: skip


def _european(title: str, identifier: str) -> dict[str, Any]:
    organisation = {
        "id": "urn:org:zeeland",
        "type": "Organisation",
        "legalName": {"nl": "Hogeschool Zeeland", "en": "Zeeland College"},
        "location": {
            "type": "Location",
            "address": {"countryCode": {"id": "http://publications.europa.eu/resource/authority/country/NLD"}},
        },
    }
    specification = {
        "type": "Qualification",
        "title": {"en": title},
        "volumeOfLearning": "PT60H",
        "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/6"},
    }
    return {
        "@context": _ELM_CONTEXT,
        "id": f"urn:credential:{identifier}",
        "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
        "credentialProfiles": {"id": "http://data.europa.eu/snb/credential/e34929035b"},
        "credentialSchema": {
            "id": "http://data.europa.eu/snb/model/ap/edc-generic-full",
            "type": "ShaclValidator2017",
        },
        "displayParameter": {
            "title": {"en": title, "nl": title},
            "language": {"id": "http://publications.europa.eu/resource/authority/language/NLD"},
            "primaryLanguage": {"id": "http://publications.europa.eu/resource/authority/language/NLD"},
        },
        "credentialSubject": {
            "id": "urn:person:noor",
            "type": "Person",
            "fullName": {"en": "Noor de Wit"},
            "hasClaim": {
                "type": "LearningAchievement",
                "title": {"en": title},
                "awardedBy": {"type": "AwardingProcess", "awardingBody": organisation},
                "specifiedBy": specification,
            },
        },
        "issuer": organisation,
        "issued": "2026-03-01T23:00:00Z",
        "validFrom": "2026-03-01T23:00:00Z",
    }


def _badge_2(title: str, verification: JsonObject) -> JsonObject:
    return {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": f"https://rescue.example/assertions/{title.lower().replace(chr(32), chr(45))}",
        "badge": {
            "type": "BadgeClass",
            "id": "https://rescue.example/badge",
            "name": title,
            "description": "Knows what to do.",
            "criteria": {"narrative": "Pass the test."},
            "image": "https://rescue.example/badge.png",
            "issuer": {"type": "Issuer", "id": "https://rescue.example/issuer", "name": "Hulppost Noord"},
        },
        "recipient": {"type": "email", "hashed": False, "identity": "noor@mail.example"},
        "verification": verification,
        "issuedOn": "2024-02-03T00:00:00Z",
    }


def _status_list(at: datetime) -> JsonObject:
    bits = gzip.compress(bytes(16 * 1024), mtime=0)
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": BADGE_LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": "https://kitchen.example",
        "validFrom": (at - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "credentialSubject": {
            "id": f"{BADGE_LIST}#list",
            "type": "BitstringStatusList",
            "statusPurpose": "revocation",
            "encodedList": f"u{encode_base64url(bits)}",
        },
    }


# --- files ------------------------------------------------------------------------------------------


def _text(document: Json) -> bytes:
    return json.dumps(document, indent=2, ensure_ascii=False).encode()


def _zipped(files: list[KindFile]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(f"certificates/{file.name}", file.data)
    return out.getvalue()


def _picture(colour: str) -> bytes:
    image = Image.new("RGB", (240, 240), "white")
    pen = ImageDraw.Draw(image)
    pen.ellipse((10, 10, 230, 230), fill=colour)
    pen.regular_polygon((120, 120, 70), 5, fill="white")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _logo(colour: str) -> JsonObject:
    data = base64.b64encode(_picture(colour)).decode()
    return {"id": f"data:image/png;base64,{data}", "type": "Image", "caption": "A white pentagon on a disc"}


def _photo() -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((400, 300)).save(out, "JPEG")
    return out.getvalue()
