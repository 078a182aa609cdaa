"""A dossier: originals byte for byte, chosen details and no others, credits added within one framework only."""

import io
import json
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.dialogue import START, Dialogue
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.sealing import SampleSeal, sealed_credential
from wallet.checking import check_input
from wallet.crypto.keys import PrivateKey
from wallet.dossier import COVER, CoverPage, DossierItem, dossier_files, note_dossier, overview, pack_dossier
from wallet.errors import WholeOnlyError
from wallet.model.report import Verdict
from wallet.transport.presentation_page import PageNote, PageRow

SECRET = "1994-04-03"


def sealed(title: str, partial: bool | None) -> bytes:
    span = {"not_before": START - timedelta(days=900), "not_after": START + timedelta(days=900)}
    key = PrivateKey.generate("P-256")
    authority = SampleAuthority("Seals", **span)
    seal = SampleSeal(key, [authority.certify(key.public, organisation="School", **span)])
    return sealed_credential(seal, title, START - timedelta(days=100), partial=partial)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Dialogue]:
    dialogue = Dialogue.open(tmp_path / "vault")
    yield dialogue
    dialogue.holder.vault.close()


def cover(files) -> CoverPage:
    return CoverPage(
        language="nl",
        title="Dossier voor een vrijstelling",
        note=PageNote("neutral", "De commissie beslist.", "Elk bestand is los te controleren."),
        rows_title="Over dit dossier",
        row_titles=("Wat", "Inhoud"),
        rows=(PageRow("Voor", "Examencommissie <b>Zuid</b>", ""),),
        files_title="Bestanden",
        file_titles=("Bestand", "Inhoud"),
        files=tuple(PageRow(file.name, f"{file.title}\n{file.sha256}", "") for file in files),
        footer="",
    )


def unpack(data: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_originals_go_along_byte_for_byte_and_hidden_details_do_not(learner: Dialogue):
    course = learner.receive()
    signer = LinkedDataSigner()
    badge_file = json.dumps(signer.sign(signer.badge()), indent=3).encode()
    badge = learner.keep(badge_file)
    diploma_file = sealed("Databases", True)
    diploma = learner.keep(diploma_file)
    chosen = (("achievement_title",), ("credits",), ("learning_outcomes",))
    files = dossier_files(
        learner.holder,
        [DossierItem(diploma), DossierItem(badge), DossierItem(course, chosen)],
        recipient="Examencommissie Zuid",
    )
    assert [file.data for file in files[:2]] == [diploma_file, badge_file]
    packed = pack_dossier(files, cover(files))
    members = unpack(packed)
    assert next(iter(members)) == COVER and len(members) == 4
    assert all(SECRET.encode() not in data for data in (packed, *members.values()))
    assert b"<b>" not in members[COVER] and all(file.sha256.encode() in members[COVER] for file in files)

    results = check_input(packed, learner.surroundings())
    assert len(results) == 3, "the cover is no credential and is passed over"
    assert {item.report.verdict for item in results} <= {Verdict.GENUINE, Verdict.GENUINE_UNDETERMINED}
    shown = next(item for item in results if item.report.format == "dc+sd-jwt")
    assert shown.report.verdict is Verdict.GENUINE
    assert "birthdate" not in shown.report.claims and shown.report.claims["achievement_title"]


def test_credits_are_added_within_one_framework_only(learner: Dialogue):
    numbers = [
        learner.receive(achievement_title="One"),
        learner.receive(achievement_title="Two", credits={"framework": "ECTS", "value": 2.5}),
        learner.receive(achievement_title="Three", credits={"framework": "ECVET", "value": 9}),
        learner.receive(achievement_title="Four", credits=None),
    ]
    found = overview(learner.holder, map(DossierItem, numbers))
    assert {total.framework: (total.value, total.count) for total in found.totals} == {
        "ECTS": (Decimal("6.5"), 2),
        "ECVET": (Decimal(9), 1),
    }
    assert found.uncounted == ("Four",)


@pytest.mark.parametrize("stated", [True, False, None])
def test_a_part_is_called_a_part_only_where_the_issuer_says_so(learner: Dialogue, stated: bool | None):
    (line,) = overview(learner.holder, [DossierItem(learner.keep(sealed("Databases", stated)))]).lines
    assert line.partial is stated


def test_what_one_seal_covers_is_never_cut(learner: Dialogue):
    number = learner.keep(sealed("Databases", None))
    with pytest.raises(WholeOnlyError):
        dossier_files(learner.holder, [DossierItem(number, (("issuer",),))], recipient="x")


def test_a_hidden_title_stands_neither_on_the_cover_nor_in_a_file_name(learner: Dialogue):
    number = learner.receive(achievement_title="Recovery coach", also_hides=("achievement_title",))
    items = [DossierItem(number, (("learning_outcomes",),))]
    (file,) = dossier_files(learner.holder, items, recipient="Board")
    together = overview(learner.holder, items)
    assert "recovery" not in repr((file.name, file.title, together.lines[0].title, together.uncounted)).lower()
    assert (together.totals, together.lines[0].credits) == ((), ()), "credits were hidden"
    (whole,) = overview(learner.holder, [DossierItem(number)]).lines
    assert whole.title == "Recovery coach" and whole.credits


def test_files_of_one_title_get_different_names(learner: Dialogue):
    numbers = [learner.receive(achievement_title="../Ünï <code>", level_of_learning_experience=n) for n in (3, 4, 5)]
    files = dossier_files(learner.holder, [DossierItem(number) for number in numbers], recipient="")
    assert [file.name for file in files] == ["uni-code.sdjwt", "uni-code-2.sdjwt", "uni-code-3.sdjwt"]


@pytest.mark.parametrize("title", ["Con", "nul", "LPT1"])
def test_no_file_is_named_like_a_device(learner: Dialogue, title: str):
    number = learner.receive(achievement_title=title)
    (file,) = dossier_files(learner.holder, [DossierItem(number)], recipient="")
    assert file.name == f"credential-{title.lower()}.sdjwt"


def test_the_history_names_the_dossier_and_no_value(learner: Dialogue):
    files = dossier_files(learner.holder, [DossierItem(learner.receive())], recipient="Board")
    note_dossier(learner.holder, files, recipient="Board")
    (entry,) = learner.holder.history().items
    assert (entry.action, entry.counterparty, entry.subjects) == (
        "dossier-made",
        "Board",
        ("Python for data analysis",),
    )
    assert SECRET not in repr(entry)
