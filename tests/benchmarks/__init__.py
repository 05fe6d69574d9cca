"""Measurements, printed as ratios in one run; timing never fails a test."""
