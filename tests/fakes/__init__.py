"""Peers the bot talks to in tests: small, strict, on loopback."""
