"""What is near a location that a person shared: for the need they came from, or of any kind."""

from __future__ import annotations

from bot.dialogue import card, screens
from bot.dialogue.messages import Paragraph, Reply
from bot.dialogue.position import Via, View
from bot.dialogue.scene import Scene
from bot.dialogue.wording import Words
from bot.knowledge.model import Geo

MOST = 4  # places on one screen; a second one would have to keep the location
POINTED = ("en", "ar")  # languages that write a point before the tenths


def for_need(scene: Scene, here: Geo, remark: str) -> Reply:
    """Places for the need of the position, with the distance or the Ortsteil, a remark, and the way to all others."""
    words, known, at = scene.words, scene.knowledge, scene.position
    wanted = known.needs[at.need]
    found = scene.ranking.around(wanted.id, here, at, scene.now)
    lines = [
        card.line(item.entry, item.why, words, known, scene.now, _distance(km, words)) for item, km in found[:MOST]
    ]
    said = [f"**{words.need(wanted)}**", "\n".join([words("near.title"), *lines]), remark]
    rows: screens.Rows = [
        (scene.go(card.label(item.entry.name), View.ENTRY, subject=item.entry.id, need=wanted.id, others=at.others),)
        for item, _ in found[:MOST]
    ]
    if len(found) > MOST:
        more = scene.go(words("nav.more"), View.NEED, subject=wanted.id, via=Via.BACK, others=at.others)
        rows.append((more,))
    return scene.reply(*map(Paragraph, said), rows=rows)


def any_place(scene: Scene, here: Geo) -> Reply:
    """The nearest places, whatever they are for."""
    words = scene.words
    found = scene.ranking.nearest(here, MOST)
    if not found:
        return screens.narrow(scene, words("near.none"))
    lines = [f"**{item.name}** · {item.area} · {_distance(km, words)}" for item, km in found]
    rows = [(scene.go(card.label(item.name), View.ENTRY, subject=item.id, need=item.needs[0]),) for item, _ in found]
    return scene.reply(*map(Paragraph, (words("near.title"), *lines, words("near.forgotten"))), rows=rows)


def _distance(km: float | None, words: Words) -> str:
    """ "1,2 km"; empty when it is not known."""
    if km is None:
        return ""
    number = f"{km:.1f}"
    return words("near.distance", km=number if words.lang in POINTED else number.replace(".", ","))
