"""Locks by itself, and keeps secrets off the clipboard."""
