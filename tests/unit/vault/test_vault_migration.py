"""A vault of an older version opens, and nothing is lost."""

from tests.unit.vault.version_1 import MANY, PASSPHRASE, make_version_1, original_of, require_nothing_lost
from wallet.model.filters import CredentialFilter
from wallet.model.stored import DocumentKind
from wallet.vault import Vault


def test_a_vault_of_version_1_opens_and_keeps_everything(folder, now):
    make_version_1(folder, now)

    for _ in range(2):
        with Vault.open(folder, PASSPHRASE) as vault:
            require_nothing_lost(vault)


def test_the_skills_of_a_migrated_vault_are_still_to_be_read_and_its_bytes_stay(folder, now):
    make_version_1(folder, now)

    with Vault.open(folder, PASSPHRASE) as vault:
        numbers, waiting = vault.skills.unread(("en",), 2)
        assert (numbers, waiting) == ((1, 2), MANY)
        vault.skills.put(numbers[0], ["Welding", "welding ", ""])
        found = vault.choices.choices("", CredentialFilter(skill="WELDING"), limit=9)
        assert [(item.value, item.count) for item in found.skills.items] == [("Welding", 1)]
        assert vault.skills.unread(("en",), 9)[1] == MANY - 1
        require_nothing_lost(vault)


def test_a_migrated_vault_works(folder, now, summary):
    make_version_1(folder, now)

    with Vault.open(folder, PASSPHRASE) as vault:
        for number in (1, 2):
            assert vault.credentials.add(original_of(number), summary(), now).id == number
        added = vault.credentials.add(b"new", summary("New"), now, carrier_file=b"picture", carrier_name="png")
        vault.documents.put("did:web:a", DocumentKind.ISSUER, b"{}", now)
        vault.rekey(PASSPHRASE)
        assert vault.credentials.exported(added.id) == (b"picture", "png")
        assert vault.credentials.original(added.id) == b"new"
        assert vault.documents.get("did:web:a").data == b"{}"
        assert vault.info.credential_count == MANY
        vault.check_integrity()
