"""Where opened files lead, and that what is handed over is taken once."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from ui.handed import HandedOver
from ui.opened_files import place_of_files

FILE, BACKUP = Path("course.sdjwt"), Path("wallet.lwbackup")


def session(*, is_open=False, exists=True, practising=False):
    return SimpleNamespace(is_open=is_open, exists=exists, practising=practising)


@pytest.mark.parametrize(
    ("state", "paths", "screen"),
    [
        ({"is_open": True}, [FILE], "add"),
        ({"is_open": True, "practising": True}, [FILE], "check"),
        ({"exists": False}, [FILE], "check"),
        ({"exists": False}, [BACKUP], "restore"),
        ({"exists": False}, [FILE, BACKUP], "restore"),
        ({"exists": False}, [Path("WALLET.LWBACKUP")], "restore"),
        ({"exists": False}, [Path("lwbackup")], "check"),
    ],
)
def test_files_are_taken_in_where_they_can_be(state, paths, screen):
    place = place_of_files(paths, session(**state))
    assert place.screen == screen
    assert place.what["handed"].take() == (tuple(paths), ())


def test_files_wait_until_the_wallet_is_open():
    place = place_of_files([FILE], session())
    assert (place.screen, place.what["then"].screen) == ("unlock", "add")
    assert place.what["then"].what["handed"].take() == ((FILE,), ())


def test_what_was_taken_is_not_there_a_second_time():
    received = (object(),)
    handed = HandedOver((FILE,), received)
    assert handed.take() == ((FILE,), received)
    assert handed.take() == ((), ())
