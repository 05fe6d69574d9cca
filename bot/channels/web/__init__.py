"""The chat as web pages."""
