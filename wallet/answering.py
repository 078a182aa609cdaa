"""The learner's side of a question: what in the wallet answers it, and the answer."""
