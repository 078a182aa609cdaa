"""What is inside a credential: those it was put together from, and endorsements."""
