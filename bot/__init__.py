"""Wegweiser: guides single parents in Berlin-Lichtenberg to help nearby."""
