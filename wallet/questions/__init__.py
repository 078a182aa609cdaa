"""Questions and answers: OpenID4VP 1.0 requests by value, DCQL, and the answers to them, with no network."""
