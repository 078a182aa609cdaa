"""Credentials side by side on the sixteen European standard elements: never ranked, never scored."""
