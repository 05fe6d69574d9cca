"""The screens of the guide, one function each, from a scene to a reply."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.dialogue import card
from bot.dialogue.messages import Action, Choice, Paragraph, Reply, Tone
from bot.dialogue.position import LANGS, Via, View
from bot.dialogue.ranking import serves
from bot.dialogue.scene import Scene
from bot.knowledge.anchors import CONTACT, ORIENTATION, POLICE, RESCUE
from bot.knowledge.model import Knowledge, Screen

Rows = list[tuple[Choice, ...]]

PAGE = 3
NATIVE = {
    "de": "Deutsch", "en": "English", "tr": "Türkçe", "ru": "Русский",
    "uk": "Українська", "ar": "العربية", "vi": "Tiếng Việt", "pl": "Polski",
}  # fmt: skip


def start(scene: Scene, *lines: str) -> Reply:
    """The five topics, below the given lines or the greeting."""
    words = scene.words
    said = lines or (words("start.hello"), words("start.how"), words("start.privacy"))
    rows = topic_rows(scene)
    rows.append(
        (
            scene.go(words("nav.language"), View.LANGUAGE),
            scene.go(words("nav.about"), View.ABOUT),
        )
    )
    return scene.reply(*map(Paragraph, said), rows=rows)


def topic_rows(scene: Scene) -> Rows:
    return [(scene.go(scene.words.topic(topic), View.TREE, subject=topic.id),) for topic in scene.knowledge.topics]


def tree(scene: Scene) -> Reply:
    """A question of a decision tree and its options."""
    topic, screen = current_screen(scene.knowledge, scene.position.subject)
    words = scene.words
    rows: Rows = []
    for at, option in enumerate(screen.options):
        age: dict[str, Any] = {"child_age": option.child_age} if option.child_age else {}
        came: dict[str, Any] = {"screen": scene.position.subject}
        label = words.option(topic, screen, at, option)
        if option.need:
            rows.append((_to_need(scene, label, option.need, **came, **age),))
        else:
            rows.append((scene.go(label, View.TREE, subject=f"{topic}/{option.to}", **age),))
    return scene.reply(Paragraph(words.question(topic, screen)), rows=rows)


def current_screen(knowledge: Knowledge, subject: str) -> tuple[str, Screen]:
    """The topic and the screen that "topic" or "topic/screen" names."""
    topic, slash, _ = subject.partition("/")
    return topic, knowledge.screens[subject] if slash else knowledge.tree[topic].screens[0]


def need(scene: Scene) -> Reply:
    """How to go about a need and who helps, but for what did not help; further pages only list more entries."""
    words, here, known = scene.words, scene.position, scene.knowledge
    failed = here.subject if here.view is View.NOT_HELPED else ""
    wanted = known.needs[here.need if failed else here.subject]
    ranked = [item for item in scene.ranking.rank(wanted.id, here, scene.now) if item.entry.id != failed]
    shown = ranked[here.page * PAGE : here.page * PAGE + PAGE]
    paragraphs = [Paragraph(f"**{words.need(wanted)}**")]
    if here.page == 0:
        if here.via is Via.TEXT:
            understood = words("need.understood", need=words.need(wanted))
            paragraphs = [Paragraph(understood.replace("?**.", "?**"))]
        steps = words.steps(wanted)
        paragraphs.append(Paragraph(words.intro(wanted)))
        paragraphs.append(Paragraph("\n".join(f"{at}. {step}" for at, step in enumerate(steps, 1))))
    near = any(serves(item.entry, here, known) for item in ranked)
    heading = words("need.here" if near else "need.none_near" if ranked else "need.none")
    lines = [card.line(item.entry, item.why, words, known, scene.now) for item in shown]
    if here.region in known.region:
        lines.insert(0, words("need.region", region=words.region(known.region[here.region])))
    paragraphs.append(Paragraph("\n".join([heading, *lines])))
    person = known.entry.get(CONTACT) if not any(item.entry.phones for item in shown) else None
    if person and person.phones:
        paragraphs.append(Paragraph(words("need.person", name=person.name, phone=person.phones[0])))
    rows: Rows = [
        (scene.go(card.label(item.entry.name), View.ENTRY, subject=item.entry.id, need=wanted.id, others=here.others),)
        for item in shown
    ]
    if person:
        rows.append((scene.go(words("nav.human"), View.HUMAN),))
    rows.append(_need_tools(scene, wanted.id, more=len(ranked) > (here.page + 1) * PAGE))
    return scene.reply(*paragraphs, rows=[row for row in rows if row])


def _need_tools(scene: Scene, wanted: str, *, more: bool) -> tuple[Choice, ...]:
    words, here = scene.words, scene.position
    tools = []
    if more:
        page = here.page + 1
        tools.append(
            scene.go(
                words("nav.more"),
                here.view,
                subject=here.subject,
                need=here.need,
                page=page,
                via=Via.BACK,
                others=here.others,
            )
        )
    tools.append(scene.go(words("nav.near"), View.REGION, need=wanted, others=here.others))
    if here.via is Via.TEXT:
        tools.append(scene.go(words("nav.wrong"), View.CHOICES, need=here.subject, others=here.others, via=Via.TEXT))
    return tuple(tools)


def entry(scene: Scene, *lines: str) -> Reply:
    """The card of one entry."""
    words, here, known = scene.words, scene.position, scene.knowledge
    item = known.entry[here.subject]
    place: dict[str, Any] = {"subject": item.id, "need": here.need, "others": here.others}
    maps = [scene.go(words("card.map"), View.MAP, **place)] if card.venue(item) else card.map_link(item, words)
    links = (*maps, *card.web_link(item, words))
    rows: Rows = [*card.phone_rows(item, words), *([links] if links else [])]
    if here.need and here.view is not View.HELPED and item.id not in (POLICE, RESCUE):
        rows.append(
            (
                scene.go(words("card.helped"), View.HELPED, **place),
                scene.go(words("card.not_helped"), View.NOT_HELPED, **place),
            )
        )
    return scene.reply(*map(Paragraph, lines), *card.card(item, words, known, scene.now), rows=rows)


def map_view(scene: Scene) -> Reply:
    """Where an entry is, as a place on a map and as an address."""
    item = scene.knowledge.entry[scene.position.subject]
    said = Paragraph(f"**{item.name}**\n{item.address or item.area}")
    links = tuple(card.map_link(item, scene.words))
    return scene.reply(said, rows=[links] if links else [], venue=card.venue(item))


def human(scene: Scene) -> Reply:
    """The first point of contact, whoever asks; without it those for people who do not know where to begin."""
    known, here = scene.knowledge, scene.position
    wanted = ORIENTATION if ORIENTATION in known.needs else ""
    if CONTACT in known.entry:
        shown = entry(replace(scene, position=replace(here, view=View.ENTRY, subject=CONTACT, need=wanted)))
        return replace(shown, rows=(*shown.rows[:-1], scene.navigation()))
    if wanted:
        return need(replace(scene, position=replace(here, view=View.NEED, subject=wanted, via=Via.BACK)))
    return narrow(scene, scene.words("choices.narrow"))


def choices(scene: Scene, line: str, needs: tuple[str, ...]) -> Reply:
    """A few needs to choose from, something else, or a person."""
    words = scene.words
    rows: Rows = [
        (_to_need(scene, words.need(scene.knowledge.needs[name]), name, via=Via.CHOICE,
                  others=tuple(other for other in needs if other != name)),)
        for name in needs
    ]  # fmt: skip
    rows.append((scene.go(words("nav.other"), View.CHOICES), scene.go(words("nav.human"), View.HUMAN)))
    return scene.reply(Paragraph(line), rows=rows)


def narrow(scene: Scene, *lines: str) -> Reply:
    """One narrowing question: which topic."""
    rows = topic_rows(scene)
    rows.append((scene.go(scene.words("nav.human"), View.HUMAN), scene.go(scene.words("nav.start"), View.START)))
    return scene.reply(*map(Paragraph, lines), rows=rows)


def places(scene: Scene, entries: tuple[str, ...]) -> Reply:
    """Entries whose names were written."""
    rows: Rows = [
        (scene.go(card.label(item.name), View.ENTRY, subject=item.id, need=item.needs[0]),)
        for item in (scene.knowledge.entry[name] for name in entries)
    ]
    rows.append((scene.go(scene.words("nav.other"), View.CHOICES),))
    return scene.reply(Paragraph(scene.words("choices.place")), rows=rows)


def region(scene: Scene, *lines: str) -> Reply:
    """Which part of the district the person lives in, below the given lines."""
    words, here = scene.words, scene.position
    back: dict[str, Any] = {"subject": here.need, "via": Via.BACK, "others": here.others}
    rows: Rows = [
        (scene.go(words.region(item), View.NEED, region=item.id, **(back | {"via": Via.PLACE})),)
        for item in scene.knowledge.regions
    ]
    rows.append(
        (
            scene.go(words("region.any"), View.NEED, region="", **back),
            Choice(words("region.share"), scene.codec.encode(here), Action.SHARE_LOCATION),
        )
    )
    return scene.reply(*map(Paragraph, (*lines, words("region.ask"))), rows=rows)


def language(scene: Scene) -> Reply:
    """Every language by its own name."""
    known = [lang for lang in LANGS if lang in scene.knowledge.texts]
    names = [scene.go(NATIVE[lang], View.START, lang=lang) for lang in known]
    rows: Rows = [tuple(names[at : at + 2]) for at in range(0, len(names), 2)]
    return scene.reply(Paragraph(scene.words("language.ask")), rows=rows)


def about(scene: Scene) -> Reply:
    words = scene.words
    said = [Paragraph(words(key)) for key in ("about.title", "about.text", "about.limits")]
    rows: Rows = [(scene.go(words("about.privacy"), View.PRIVACY), scene.go(words("nav.human"), View.HUMAN))]
    return scene.reply(*said, rows=rows)


def privacy(scene: Scene) -> Reply:
    """What is kept, and where: each channel says its own truth."""
    words = scene.words
    said = [Paragraph(words(f"privacy.{key}")) for key in ("title", "nothing", "counts")]
    said += [Paragraph(words(f"privacy.{name}"), only=name) for name in ("telegram", "web")]
    said.append(Paragraph(words("privacy.contact")))
    return scene.reply(*said, rows=[(scene.go(scene.words("nav.start"), View.START),)])


def _to_need(scene: Scene, label: str, name: str, **change: Any) -> Choice:
    """Urgent needs show numbers first."""
    urgent = scene.knowledge.needs[name].urgent
    view = View.SITUATION if urgent else View.NEED
    return scene.go(label, view, Tone.DANGER if urgent else Tone.PLAIN, subject=name, **change)
