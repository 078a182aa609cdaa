"""The page on which the learner writes what nobody gave a paper for."""
