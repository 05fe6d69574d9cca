"""Ids that the conversation itself names, and the texts that promise what they stand for."""

from __future__ import annotations

CONTACT = "anlaufstelle-alleinerziehende-lichtenberg"  # a person to talk to
ORIENTATION = "orientierung"  # the need for which that person is shown
POLICE, RESCUE = "notruf-polizei-110", "notruf-feuerwehr-112"
AUTHORITIES = "behoerdennummer-115"
PROMISED = {
    "nav.human": CONTACT,
    "help.police": POLICE,
    "help.rescue": RESCUE,
    "choices.out_of_scope": AUTHORITIES,
}
"""Key of a text to the entry with a phone that it promises."""
