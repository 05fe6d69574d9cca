"""The numbers that are shown when nothing else works. They equal those in knowledge/; a test compares them."""

from __future__ import annotations

from bot.dialogue.messages import Action, Choice, Paragraph, Reply, Tone

NUMBERS = {
    "notruf-polizei-110": "110",
    "notruf-feuerwehr-112": "112",
    "hilfetelefon-gewalt-gegen-frauen": "116 016",
    "telefonseelsorge": "0800 1110111",
    "hotline-kinderschutz": "030 61 00 66",
}
SIGNS = {
    "notruf-polizei-110": "Polizei · police · polis · полиция · поліція · الشرطة · cảnh sát · policja",
    "notruf-feuerwehr-112": "Rettung · rescue · ambulans · скорая · швидка · الإسعاف · cấp cứu · pogotowie",
    "hilfetelefon-gewalt-gegen-frauen": "Gewalt · violence",
    "telefonseelsorge": "Krise · crisis",
    "hotline-kinderschutz": "Kinder in Not · children",
}


def reply(lang: str) -> Reply:
    """Numbers with one word in each language; needs no file, no database and no model."""
    lines = "\n".join(f"**{NUMBERS[name]}** {sign}" for name, sign in SIGNS.items())
    copies = [(Choice(NUMBERS[name], NUMBERS[name], Action.COPY, Tone.DANGER),) for name in SIGNS]
    return Reply((Paragraph(lines),), tuple(copies), lang)
