"""The screen on which somebody checks what another person shows."""
