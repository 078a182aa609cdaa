"""What a credential is called where only a part of it is shown."""

import pytest

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.unit.ui.practice_wallet import NOW, empty_holder
from wallet.disclosure.shown_names import shown_names

CLAIMS = {"achievement_title": "Baking", "issuing_authority": "Bakery school", "credits": 3}


@pytest.fixture
def holder(tmp_path):
    holder = empty_holder(tmp_path)
    yield holder
    holder.vault.close()


@pytest.mark.parametrize(
    ("listed", "shown", "named"),
    [
        (False, ("achievement_title", "issuing_authority"), {"Baking", "Bakery school"}),
        (False, ("credits",), set()),
        (True, ("credits",), {"School of bakers"}),
    ],
)
def test_only_what_is_shown_or_known_to_all_names_it(holder, listed, shown, named):
    by = SampleIssuer("https://issuer.example", names={"en": "School of bakers"})
    if listed:
        holder.add_trust_list(trust_list("List", [by], as_of=NOW), "list.json")
    number = holder.add(by.issue(CLAIMS, selective=[(name,) for name in CLAIMS]).encode()).stored.id
    copy = holder.draft(number, [(name,) for name in shown], audience=None)
    names = shown_names(holder.open(number), copy, ("en",))
    assert {"Baking", "Bakery school", "School of bakers"} & set(names) == named
