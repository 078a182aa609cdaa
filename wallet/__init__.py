"""The core of the wallet: headless, synchronous, offline."""
