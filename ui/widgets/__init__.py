"""The kit every page is built from."""
