"""Handing out the wallet's public key."""

import json

import pytest

from tests.unit.ui.practice_wallet import empty_holder
from tests.unit.ui.presenter_doubles import InlineRunner, Recorder
from ui.add.key_presenter import KeyForm, KeyPresenter
from wallet.crypto.did import key_of_did
from wallet.crypto.keys import PublicKey


@pytest.fixture
def holder(tmp_path):
    holder = empty_holder(tmp_path)
    yield holder
    holder.vault.close()


def presenter_of(holder, **answers):
    view, shell = Recorder(**answers), Recorder()
    return KeyPresenter(view, InlineRunner(), lambda: holder, shell), view


def test_the_first_key_is_made_when_it_is_asked_for_and_then_stays(holder):
    presenter, view = presenter_of(holder)
    presenter.open()
    presenter.open()
    first, second = (call[1] for call in view.calls)
    assert first == second and first.count == len(holder.keys()) == 1
    assert holder.keys()[0].kind == "P-256"


def test_every_form_is_the_same_public_key(holder):
    presenter, view = presenter_of(holder)
    presenter.open()
    presenter.choose_form(KeyForm.DID_KEY)
    presenter.choose_form(KeyForm.JWK)
    did_jwk, did_key, jwk = (call[1].text for call in view.calls)
    thumbprint = holder.keys()[0].thumbprint
    assert key_of_did(did_jwk).thumbprint == key_of_did(did_key).thumbprint == thumbprint
    assert PublicKey.from_jwk(json.loads(jwk)).thumbprint == thumbprint
    assert "d" not in json.loads(jwk)


def test_a_new_key_takes_the_place_on_the_page_and_the_old_one_is_kept(holder):
    presenter, view = presenter_of(holder)
    presenter.open()
    presenter.make_new()
    first, second = (call[1] for call in view.calls)
    assert first.text != second.text and second.count == 2


def test_it_is_saved_as_a_file(holder, tmp_path):
    target = tmp_path / "public-key.txt"
    presenter, view = presenter_of(holder, ask_save_path=str(target))
    presenter.save()
    assert not target.exists()
    presenter.open()
    presenter.save()
    assert target.read_text() == view.calls[0][1].text + "\n"
    assert view.calls[-2:] == [("ask_save_path", "public-key.txt"), ("show_saved", str(target))]
