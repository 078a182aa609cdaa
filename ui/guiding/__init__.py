"""The counsellor's screens: learners who share a record, invitations to them, advice for them."""
