"""Peers run only when asked for: they come from a registry of packages, over a network."""

import os
from pathlib import Path

import pytest

from tests.peers.node import CONTEXTS, KEPT_IN, NoPeersError, Peer, install_peers


def pytest_collection_modifyitems(config, items):
    if "peers" not in config.option.markexpr:
        left_out = [item for item in items if item.get_closest_marker("peers")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def peers_folder(tmp_path_factory):
    """The folder with the packages installed."""
    kept = os.environ.get(KEPT_IN)
    try:
        return install_peers(Path(kept) if kept else tmp_path_factory.mktemp("peers"))
    except NoPeersError as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def digital_bazaar(peers_folder):
    """The Data Integrity stack of Digital Bazaar."""
    with Peer(peers_folder, "digital_bazaar.mjs", str(CONTEXTS)) as peer:
        yield peer


@pytest.fixture(scope="session")
def sd_jwt(peers_folder):
    """The SD-JWT VC package of the OpenWallet Foundation."""
    with Peer(peers_folder, "sd_jwt.mjs") as peer:
        yield peer


@pytest.fixture(scope="session")
def openid4vp(peers_folder):
    """The OpenID4VP package of the OpenWallet Foundation, with every way to a network throwing."""
    with Peer(peers_folder, "openid4vp.mjs") as peer:
        yield peer


@pytest.fixture(scope="session")
def vc_jwt(peers_folder):
    """The VC-JWT package of the Decentralized Identity Foundation."""
    with Peer(peers_folder, "vc_jwt.mjs") as peer:
        yield peer
