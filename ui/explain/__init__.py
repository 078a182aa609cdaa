"""What the words of the program mean, each with its source."""
