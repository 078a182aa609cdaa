"""Data Integrity (W3C): JSON-LD without a network, canonical forms, cryptosuites. Pure functions."""
