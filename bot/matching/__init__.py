"""Understands what a person wrote: language, urgency, names of places, needs."""
