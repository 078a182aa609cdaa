"""What is done to a picture before another look for codes."""

import random
import threading
import time

import pytest
from PIL import Image, ImageFilter

from wallet.transport import pictures


@pytest.mark.parametrize("size", [(1600, 1200), (37, 91), (2400, 7), (1, 1), (3, 5000)])
def test_strips_make_the_same_picture_as_the_whole(size):
    image = Image.frombytes("L", size, random.Random(1).randbytes(size[0] * size[1]))
    assert pictures._without_specks(image).tobytes() == image.filter(ImageFilter.MedianFilter(3)).tobytes()


def test_no_other_thread_waits_for_the_whole_picture():
    image = Image.frombytes("L", (2400, 2400), random.Random(1).randbytes(2400 * 2400))
    turns = []
    worker = threading.Thread(target=pictures._without_specks, args=(image,))
    worker.start()
    while worker.is_alive():
        turns.append(time.perf_counter())
        time.sleep(0.001)
    assert len(turns) > 5
