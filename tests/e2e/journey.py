"""What people do at the window, step by step, and an issuer who knows them."""

import json
import re

from PySide6.QtTest import QTest

from tests.e2e.window import BOX, CHIP, FIELD, name_of
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from ui.codes.qr_view import QrView
from wallet.crypto.encoding import decode_base64url
from wallet.crypto.keys import PublicKey

PASSPHRASE = "tulp fiets wolk lamp 47"
TITLE = "Bread baking, level one"
LIST_URI = "https://bakery.example/status/1"
CODE = "QR code with what you share"
_ALL_CODES = re.compile(r"keep reading all (\d+) codes")


class Bakery(SampleIssuer):
    """An issuer, with its lists as files.

    Attributes:
        trust_file: Its list of issuers.
        status_file: Its list of withdrawn credentials.
    """

    def __init__(self, folder, clock, name="Bakery school"):
        super().__init__("https://bakery.example", names={"en": name})
        self._folder, self._clock = folder, clock
        self.trust_file = folder / "bakery-issuers.json"
        self.status_file = folder / "bakery-withdrawn.jwt"
        self.trust_file.write_bytes(trust_list("Bakery issuers", [self], as_of=clock()))
        self.status_file.write_bytes(self.status_list(LIST_URI, issued_at=clock()))

    def credential(self, jwk, name="bread.sd-jwt", **changes):
        """Issue a credential to whoever has this key; returns its file."""
        claims = {"achievement_title": TITLE, "issuing_authority": self.names["en"]}
        text = self.issue(
            learning_claims(**(claims | changes)),
            issued_at=self._clock(),
            selective=selective_paths(),
            holder=PublicKey.from_jwk(jwk),
            status=(LIST_URI, 5),
        )
        file = self._folder / name
        file.write_text(text, encoding="ascii")
        return file


# --- the learner ---------------------------------------------------------------------------------------


def make_a_wallet(person, passphrase=PASSPHRASE, *, button="Keep my credentials", until="Your wallet is empty"):
    """From the first start to an open wallet and the page it begins with; returns the recovery code."""
    person.press(button)
    person.press("Choose a passphrase", FIELD)
    person.paste(passphrase)
    person.reads(re.compile(r"^(Very good|Good)\.$"))
    person.press("Make my wallet")
    code = name_of(person.find(re.compile(r"^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$"), None))
    assert set(code.split("-")) <= set(person.texts())
    assert not person.find("Go on").isEnabled()
    person.press("I wrote it down or saved it", BOX)
    person.press("Go on")
    person.reads(until)
    return code


def hand_out_key(person):
    """Give an issuer the key; returns it as the issuer gets it."""
    person.go("My credentials")
    person.press("Add credential")
    person.press("Give an issuer my key")
    person.press("JWK", CHIP)
    person.press("Copy")
    jwk = json.loads(person.clipboard())
    assert "d" not in jwk
    person.press("Add credentials")
    return jwk


def add_lists(person, *files):
    """Add lists of issuers and of withdrawn credentials."""
    person.go("Settings")
    for file in files:
        person.dialogs.choose(file)
        person.press("Add a list from a file")
        person.reads(re.compile("^Added"))
        person.press("Close this message")


def own_wallet(person, bakery, **changes):
    """Make a wallet that knows the bakery and holds a credential of it; its page of all credentials shows."""
    make_a_wallet(person)
    jwk = hand_out_key(person)
    add_lists(person, bakery.trust_file, bakery.status_file)
    person.go("My credentials")
    person.press("Add credential")
    person.dialogs.choose(bakery.credential(jwk, **changes))
    person.press("Choose files")
    person.press("Show my credentials")


def open_credential(person, title=TITLE):
    """Open a credential from the list."""
    person.go("My credentials")
    person.press(re.compile(f"^{re.escape(title)}, "))
    person.reads("Can it be trusted?")


def begin_sharing(person, whom, title=TITLE):
    """Go to the choice of details and say for whom."""
    open_credential(person, title)
    person.press("Share")
    person.reads("What will they see?")
    person.press("For whom?", FIELD)
    person.keys("Ctrl+A", "Del")
    if whom:
        person.type(whom)
    person.reads(f"{whom or 'Whoever scans it'} will see")


def show_code(person, folder, name="shown", *, button="Make QR code"):
    """Make the code; returns pictures of what is painted, several where the code moves."""
    person.press(button)
    view = person.find(CODE, None)
    assert isinstance(view, QrView)
    person.wait(lambda: view.module)
    moving = next((found for text in person.texts() if (found := _ALL_CODES.search(text))), None)
    # Not every part is seen at its first turn; those that follow mix several, and stand for any that is missing.
    pictures, taken = [], None
    while len(pictures) < (4 * int(moving[1]) + 2 if moving else 1):
        person.wait(lambda taken=taken: view.code is not taken)
        taken = view.code
        pictures.append(folder / f"{name}-{len(pictures)}.png")
        assert view.grab().save(str(pictures[-1]))
        QTest.qWait(1)
    return pictures


# --- who checks ------------------------------------------------------------------------------------------


def verdict(person):
    """Return headline and sentence of the verdict, as a screen reader says them."""
    person.wait(lambda: person.shows("Next"), lambda: f"no verdict: {person.texts()}")
    card = person.find("Next").parentWidget()
    while not card.accessibleName():
        card = card.parentWidget()
    headline, _, sentence = card.accessibleName().partition(". ")
    assert {headline, sentence} <= set(person.texts())
    return headline, sentence


def check(person, *files):
    """Drop files on the page that checks; returns the headline."""
    person.go("Check")
    if person.shows("Next"):
        person.press("Next")
        person.reads("Nothing checked yet")
    person.drop(*files)
    return verdict(person)[0]


# --- what is on the wire ---------------------------------------------------------------------------------


def disclosed(presentation):
    """Return what the disclosures of a presentation are about: names of claims, and elements of lists."""
    shown = []
    for text in presentation.split("~")[1:-1]:
        parts = json.loads(decode_base64url(text))
        shown.append(parts[-2] if len(parts) == 3 else parts[-1])
    return sorted(shown)


def with_one_byte_changed(presentation):
    """Yield it with one letter changed: in the issuer's signature, in a detail, in the holder's signature."""
    token, first, *_ = presentation.split("~")
    for place in (len(token) - 20, len(token) + 1 + len(first) - 8, len(presentation) - 20):
        letter = "A" if presentation[place] != "A" else "B"
        yield presentation[:place] + letter + presentation[place + 1 :]
