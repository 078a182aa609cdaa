"""The learner's side of guidance: an invitation that came, what is given for it, and how it is taken back."""
