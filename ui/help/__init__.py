"""Help: keys, ways to get help, where the data is, what the words mean, and about the program."""
