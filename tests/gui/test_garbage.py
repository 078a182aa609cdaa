import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from ui.garbage import GuiThreadGarbage


class InCycle:
    """Stands for a widget that refers to itself; notes where it ends."""

    def __init__(self, ended):
        self.itself = self
        self._ended = ended

    def __del__(self):
        self._ended.append(threading.current_thread())


@pytest.fixture
def garbage(qapp):
    gc.collect()
    collector = GuiThreadGarbage()
    yield collector
    collector.stop()


def allocate_much():
    return [[number] for number in range(50_000)]


def test_cycles_end_on_the_gui_thread_however_much_others_allocate(qtbot, garbage):
    ended = []
    InCycle(ended)
    with ThreadPoolExecutor(1) as pool:
        kept = pool.submit(allocate_much).result()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    assert kept and ended == [threading.main_thread()]


def test_the_last_one_gives_the_collector_back(garbage):
    was_enabled = []
    another = GuiThreadGarbage()
    another.stop()
    another.stop()
    was_enabled.append(gc.isenabled())
    garbage.stop()
    was_enabled.append(gc.isenabled())
    assert was_enabled == [False, GuiThreadGarbage._working == 0]


def test_looking_through_everything_waits_for_a_pause(qapp, monkeypatch):
    busy, collected = [True], []
    collector = GuiThreadGarbage(busy=lambda: busy[0])
    monkeypatch.setattr(gc, "collect", lambda generation=2: collected.append(generation))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts, working, generation in (
        ((0, 0, 200), True, None),
        ((0, 11, 200), True, 1),
        ((0, 0, 201), True, 2),  # but not for ever
        ((0, 11, 200), False, 2),
    ):
        busy[0] = working
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collected.clear()
        collector.collect_due()
        assert collected == ([] if generation is None else [generation])
    collector.stop()


def test_nothing_is_collected_before_it_is_due(garbage, monkeypatch):
    collected = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: collected.append(generation))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts, generation in (((700, 0, 0), None), ((701, 3, 0), 0), ((701, 11, 0), 1), ((0, 11, 11), 2)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collected.clear()
        garbage.collect_due()
        assert collected == ([] if generation is None else [generation])
