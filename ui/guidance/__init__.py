"""The learner's side of guidance: who sees what until when, how to stop it, and advice."""
