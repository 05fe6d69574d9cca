"""Measures honestly how well texts are understood, on sentences that were never learnt from."""
