"""The conversation: pure functions from a position and an input to replies."""
