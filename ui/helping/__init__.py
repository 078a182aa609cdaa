"""Somebody sits next to the learner: letting them in, and what changed meanwhile."""
