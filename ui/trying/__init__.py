"""Learning by doing with the examples: three steps for a learner, three credentials to check for an employer."""
