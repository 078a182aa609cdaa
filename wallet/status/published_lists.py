"""Status lists among documents that were published at an address."""

from collections.abc import Mapping

from wallet.errors import StatusListError, TooLargeError
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.status.document import parse_status_document


def statuses_of_published(hosted: Mapping[str, bytes]) -> StatusCache:
    """Make a cache of the documents that are status lists; others are passed over.

    Args:
        hosted: Documents as they came, by the address they were published at.
    """
    lists = {}
    for address, data in hosted.items():
        try:
            parse_status_document(data)
        except (StatusListError, TooLargeError):
            continue
        lists[address] = CachedStatusList(data, published=True)
    return StatusCache(lists)
