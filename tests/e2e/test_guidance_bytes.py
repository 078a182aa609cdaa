"""Byte search: what was not chosen leaves the learner in no file and no code, and what was erased is gone.

The sealed record is opened for the search, since what is encrypted proves nothing; the counsellor's database is
decrypted page by page, since what was erased would lie in pages that no table knows of.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.simulators.counsellor import TERMS
from tests.simulators.dialogue import CHEAP, PASSPHRASE, START, Clock, Dialogue
from tests.simulators.readable_bytes import decrypted_pages, finds
from wallet.cli.guidance_messages import MessageOutputs
from wallet.consent.packed_message import unpack_message
from wallet.consent.sealed_record import open_record
from wallet.consenting import Consenting
from wallet.crypto.jwe_wrapped import decrypt_wrapped_jwe
from wallet.crypto.keys import PrivateKey
from wallet.guiding import Guiding, Invited
from wallet.holder import Holder
from wallet.model.guidance import Choice, SealedFile
from wallet.model.stored import CredentialId, SlotKind
from wallet.transport.guidance_texts import RECORD_TYPE
from wallet.transport.joining import join_all_codes
from wallet.transport.reading import texts_in_codes
from wallet.vault import Vault

SHOWN = {"given_name": "Quirinezia", "credits": {"framework": "Zilverpunten", "value": 7}}
HIDDEN = {
    "family_name": "Vandenplanterweck",
    "birthdate": "1955-12-09",
    "learner_identification": "55.12.09-817.36",
    "assessment_grade": "17,25/20",
    "learning_outcomes": ["Netten boeten bij nachtelijk tij"],
}
HIDDEN_TEXTS = ("Vandenplanterweck", "1955-12-09", "55.12.09-817.36", "17,25/20", "Netten boeten bij nachtelijk tij")
NOTE = "Mijn broer mag dit niet weten, kwartelvanger"
OTHER_TITLE = "Kantklossen voor gevorderden"
LABEL = "Quirinezia van dinsdag, lastig geval"
ATTACHED = "Een kwispelende aanbevelingsbrief"
LEARNER = "Quirinezia V."


@pytest.fixture
def dialogue(tmp_path: Path) -> Iterator[Dialogue]:
    dialogue = Dialogue.open(tmp_path / "learner")
    with dialogue.holder.vault:
        yield dialogue


class Desk:
    """A counsellor's wallet, whose database can be read whole."""

    def __init__(self, folder: Path, clock: Clock, trusted: bytes) -> None:
        self._folder, self._clock = folder, clock
        vault, _ = Vault.create(folder, PASSPHRASE, now=START, argon2=CHEAP)
        with vault:
            Holder(vault, clock).add_trust_list(trusted, "schools.json")

    def open(self) -> Vault:
        return Vault.open(self._folder, PASSPHRASE)

    def guiding(self, vault: Vault) -> Guiding:
        return Guiding(Holder(vault, self._clock))

    def dump(self) -> bytes:
        """Decrypt every page, with the key that the passphrase unwraps; the database is closed first."""
        with self.open() as vault, vault._unwrapped(SlotKind.PASSPHRASE, PASSPHRASE) as key:
            raw = bytes(key)
        return b"".join(decrypted_pages(path, raw) for path in sorted(self._folder.glob("*.db")))


@pytest.fixture
def desk(tmp_path: Path, dialogue: Dialogue) -> Desk:
    return Desk(tmp_path / "counsellor", dialogue.clock, dialogue.list)


def written(folder: Path, text: str, packed: bytes | None) -> list[bytes]:
    """Write a message in every way there is, and return all that then lies there and what its codes say."""
    folder.mkdir()
    MessageOutputs(str(folder / "file"), folder / "code.png", folder / "frames").write(text, packed)
    pictures = [path.read_bytes() for path in (folder / "frames").iterdir()]
    codes = [code for picture in pictures for code in texts_in_codes(picture)]
    (received,) = join_all_codes(codes)
    assert isinstance(received.content, bytes) and unpack_message(received.content) == text
    data = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return [*data, *(code.encode() for code in codes), received.content, text.encode()]


def test_what_was_not_chosen_leaves_in_no_file_and_no_code(dialogue: Dialogue, desk: Desk, tmp_path: Path):
    consenting = Consenting(dialogue.holder)
    number = dialogue.receive(**SHOWN, **HIDDEN)
    other = dialogue.receive(achievement_title=OTHER_TITLE)
    for credential in (number, other):
        dialogue.holder.vault.private_notes.put(CredentialId(credential), NOTE, dialogue.clock())
    with desk.open() as vault:
        invited = desk.guiding(vault).invite(TERMS, label=LABEL)
        kid, key = key_of(vault, invited)
    sealed = give(consenting, invited, number, dialogue)
    assert kid and sealed.packed is not None
    left = written(tmp_path / "record", sealed.text, sealed.packed)
    notice = consenting.withdraw(sealed.consent.id)
    left += [notice.encode(), consenting.receipt(sealed.consent.id).text.encode()]

    inside = decrypt_wrapped_jwe(sealed.text, key, typ=RECORD_TYPE)
    record = open_record(sealed.text, key)
    opened = [record.consent.encode(), *(part.text.encode() for part in record.parts), *(f.data for f in record.files)]
    for text in ("Quirinezia", "Zilverpunten", ATTACHED):  # the search finds what is there
        assert any(finds(data, text) for data in opened)
    for text in (*HIDDEN_TEXTS, NOTE, OTHER_TITLE):
        assert not any(finds(data, text) for data in (*left, inside, *opened)), text
    # Not even what was chosen stands in what is not encrypted; the receipt names details and says no value of them.
    for text in ("Zilverpunten", ATTACHED):
        assert not any(finds(data, text) for data in left), text
    invitation = [
        invited.text.encode(),
        invited.packed,
        *written(tmp_path / "invitation", invited.text, invited.packed),
    ]
    assert not any(finds(data, LABEL) for data in invitation)


@pytest.mark.parametrize("how", ["withdrawn", "ended", "erased"])
def test_what_was_erased_is_in_no_page_of_the_counsellors_database(dialogue: Dialogue, desk: Desk, how: str):
    consenting = Consenting(dialogue.holder)
    number = dialogue.receive(**SHOWN, **HIDDEN)
    with desk.open() as vault:
        guiding = desk.guiding(vault)
        invited = guiding.invite(TERMS, label=LABEL)
        _, private = key_of(vault, invited)
        sealed = give(consenting, invited, number, dialogue)
        consent_id = guiding.receive(sealed.text).consent_id
        opened = guiding.open(consent_id)
        assert opened.items[0].checked.report.claims["given_name"] == "Quirinezia"
        (row,) = vault._database.rows("SELECT key, sealed FROM guided_keys JOIN guided_records USING (consent_id)")
        record_key, ciphertext = row
    before = desk.dump()
    # The dump shows what it should: names in the trace, the key, and the record only under that key.
    assert all(part in before for part in (LEARNER.encode(), record_key, ciphertext[100:160]))
    secrets = ("Zilverpunten", ATTACHED, *HIDDEN_TEXTS)
    assert not any(finds(before, text) for text in secrets)

    with desk.open() as vault:
        guiding = desk.guiding(vault)
        if how == "withdrawn":
            guiding.receive_notice(consenting.withdraw(consent_id))
        elif how == "ended":
            dialogue.clock.wait(days=31)
            assert [learner.consent_id for learner in guiding.enforce()] == [consent_id]
        else:
            guiding.erase(consent_id)
        trace = vault.guidance.records.get(consent_id)
    after = desk.dump()
    assert trace.erased_at is not None and consent_id.encode() in after
    assert record_key not in after and private.to_pkcs8() not in after
    pieces = [ciphertext[start : start + 16] for start in range(0, len(ciphertext) - 16, 16)]
    assert not any(piece in after for piece in pieces)
    assert not any(finds(after, text) for text in (*secrets, "Python for data analysis", LABEL))


def give(consenting: Consenting, invited: Invited, number: int, dialogue: Dialogue):
    invitation = consenting.read(invited.packed)
    choice = Choice(CredentialId(number), tuple((name,) for name in SHOWN))
    draft = consenting.draft(
        invitation,
        purpose=TERMS.purposes[0],
        learner_name=LEARNER,
        choices=[choice],
        files=[SealedFile("brief.txt", "text/plain", ATTACHED.encode())],
        until=dialogue.clock() + timedelta(days=30),
    )
    return consenting.give(draft)


def key_of(vault: Vault, invited: Invited) -> tuple[str, PrivateKey]:
    ((kid, private),) = vault._database.rows(
        "SELECT kid, private_pkcs8 FROM invitations WHERE id = ?", (invited.invitation.id,)
    )
    return kid, PrivateKey.from_pkcs8(private)
