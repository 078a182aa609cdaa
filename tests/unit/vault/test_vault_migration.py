"""A vault of an older version opens, and nothing is lost."""

from tests.unit.vault.version_1 import MANY, PASSPHRASE, make_version_1, original_of, require_nothing_lost
from wallet.model.stored import DocumentKind
from wallet.vault import Vault


def test_a_vault_of_version_1_opens_and_keeps_everything(folder, now):
    make_version_1(folder, now)

    for _ in range(2):
        with Vault.open(folder, PASSPHRASE) as vault:
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
