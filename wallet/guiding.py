"""The counsellor's side of guidance: invitations, records kept until their end, advice and notices."""
