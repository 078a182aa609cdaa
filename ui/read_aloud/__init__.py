"""Reading a page aloud, on computers that have a voice."""
