"""The screens for danger: fixed texts, numbers first, never more than three at once."""

from __future__ import annotations

from bot.dialogue import card
from bot.dialogue.messages import Action, Choice, Paragraph, Reply, Tone
from bot.dialogue.position import Via, View
from bot.dialogue.scene import Scene
from bot.knowledge.anchors import POLICE, RESCUE
from bot.knowledge.model import Entry


def help_now(scene: Scene) -> Reply:
    """Police, rescue and the three situations."""
    words, known = scene.words, scene.knowledge
    first = [known.entry[name] for name in (POLICE, RESCUE) if name in known.entry]
    phones = [phone for entry in first for phone in entry.phones[:1]]
    rows: list[tuple[Choice, ...]] = [tuple(Choice(phone, phone, Action.COPY, Tone.DANGER) for phone in phones)]
    rows += [
        (scene.go(words.situation(item), View.SITUATION, Tone.DANGER, subject=item.need, screen=""),)
        for item in known.situations
    ]
    return scene.reply(
        Paragraph(words("help.title")),
        Paragraph("\n".join((words("help.police"), words("help.rescue")))),
        Paragraph(words("help.nobody")),
        rows=[row for row in rows if row],
    )


def situation(scene: Scene) -> Reply:
    """One kind of danger: a word of comfort, up to three numbers, and the way to more help."""
    words, here = scene.words, scene.position
    item = scene.knowledge.situation[here.subject]
    lines = [entry for name in item.hotlines if (entry := scene.knowledge.entry.get(name)) and entry.sure]
    said = [Paragraph(line) for line in words.situation_text(item)]
    said.append(Paragraph("\n".join(_number(scene, entry) for entry in lines)))
    said.append(Paragraph(words("help.nobody")))
    rows: list[tuple[Choice, ...]] = [
        (Choice(words("card.copy_phone", phone=entry.phones[0]), entry.phones[0], Action.COPY, Tone.DANGER),)
        for entry in lines
    ]
    rows.append((scene.go(words("nav.all_clear"), View.NEED, subject=item.need, via=Via.BACK, others=here.others),))
    return scene.reply(*said, rows=rows)


def _number(scene: Scene, entry: Entry) -> str:
    """A number that nobody answers now says when somebody will."""
    words = scene.words
    hours = card.opening(entry, words, scene.knowledge, scene.now, card.SHORT)
    key = "help.hotline_hours" if hours else "help.hotline"
    return words(key, phone=entry.phones[0], name=entry.name, hours=hours)
