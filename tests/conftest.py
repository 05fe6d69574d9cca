"""Settings for all tests."""

from __future__ import annotations

from hypothesis import settings

# Properties are about results; how long one call takes depends on what else the machine does. Hangs end by the timeout.
settings.register_profile("wegweiser", deadline=None)
settings.load_profile("wegweiser")
