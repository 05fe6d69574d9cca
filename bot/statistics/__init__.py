"""Counts what is asked, without anybody in it."""
