"""The screen on which somebody who checks asks for what they need, and shows the question as a code."""
