"""Codes on this screen for somebody else's camera: one that stands still, or one that moves."""
