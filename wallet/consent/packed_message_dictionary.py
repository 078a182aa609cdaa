"""What the texts of guidance have in common, from which their packing takes pieces.

It is part of the format: a change of a single letter takes a new `VERSION`, and keeping this one for reading.
"""

from typing import Final

VERSION: Final = 1

# Deflate reaches what stands last with the fewest bits.
PRESET_DICTIONARY: Final = b""
