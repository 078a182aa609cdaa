"""What the core speaks of: frozen data, no input or output."""
