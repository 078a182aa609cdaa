"""Bytewords, minimal style (BCR-2020-012): each byte as the first and last letter of a four-letter word."""

import struct
import zlib
from typing import Final

from wallet.errors import MalformedError

_WORDS: Final = (
    "ableacidalsoapexaquaarchatomauntawayaxisbackbaldbarnbeltbetabiasbluebodybragbrewbulbbuzzcalmcash"
    "catschefcityclawcodecolacookcostcruxcurlcuspcyandarkdatadaysdelidicedietdoordowndrawdropdrumdull"
    "dutyeacheasyechoedgeepicevenexamexiteyesfactfairfernfigsfilmfishfizzflapflewfluxfoxyfreefrogfuel"
    "fundgalagamegeargemsgiftgirlglowgoodgraygrimgurugushgyrohalfhanghardhawkheathelphighhillholyhope"
    "hornhutsicedideaidleinchinkyintoirisironitemjadejazzjoinjoltjowljudojugsjumpjunkjurykeepkenokept"
    "keyskickkilnkingkitekiwiknoblamblavalazyleaflegsliarlimplionlistlogoloudloveluaulucklungmainmany"
    "mathmazememomenumeowmildmintmissmonknailnavyneednewsnextnoonnotenumbobeyoboeomitonyxopenovalowls"
    "paidpartpeckplaypluspoempoolposepuffpumapurrquadquizraceramprealredorichroadrockroofrubyruinruns"
    "rustsafesagascarsetssilkskewslotsoapsolosongstubsurfswantacotasktaxitenttiedtimetinytoiltombtoys"
    "triptunatwinuglyundouniturgeuservastveryvetovialvibeviewvisavoidvowswallwandwarmwaspwavewaxywebs"
    "whatwhenwhizwolfworkyankyawnyellyogayurtzapszerozestzinczonezoom"
)
_PAIR_OF_BYTE: Final = tuple(_WORDS[at] + _WORDS[at + 3] for at in range(0, len(_WORDS), 4))
_BYTE_OF_PAIR: Final = {pair: byte for byte, pair in enumerate(_PAIR_OF_BYTE)}
_CHECKSUM_BYTES: Final = 4


def encode_bytewords(data: bytes) -> str:
    """Encode bytes and their CRC-32 in lower-case letters."""
    return "".join([_PAIR_OF_BYTE[byte] for byte in data + struct.pack(">I", zlib.crc32(data))])


def decode_bytewords(text: str) -> bytes:
    """Decode letters of either case.

    Raises:
        MalformedError: Letters that stand for no byte, or a CRC-32 that does not fit.
    """
    letters = text.lower()
    try:
        data = bytes([_BYTE_OF_PAIR[letters[at : at + 2]] for at in range(0, len(letters), 2)])
    except KeyError:
        raise MalformedError("not bytewords") from None
    body, checksum = data[:-_CHECKSUM_BYTES], data[-_CHECKSUM_BYTES:]
    if checksum != struct.pack(">I", zlib.crc32(body)):
        raise MalformedError("checksum of the bytewords")
    return body
