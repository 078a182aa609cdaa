"""The asker's side: questions that were asked, and the answers to them; no vault needed."""
