"""Consent for a counsellor: invitations, consent records, sealed records, notices and advice."""
