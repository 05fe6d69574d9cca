"""Decides how to answer: with numbers, a place, one need, a few needs, small talk, or a question."""

from __future__ import annotations

from dataclasses import replace

from bot.matching.result import Match, Plan

DIRECT = 0.55  # share of the best need from which it is answered at once
LEAD = 2.0  # how many times likelier than the second it must be
IN_SCOPE = 0.3  # confidence below which the text is probably about something else
TALK = 0.6  # share of small talk from which it is answered as such


def decide(found: Match, talk: float, *, cry: bool, place: bool) -> Match:
    """The match with its plan; talk is how likely it is small talk, 0 to 1.

    cry and place say that the text is nothing but a cry for help or the name of a place in the district.
    """
    if cry:
        return replace(found, plan=Plan.HELP)
    if place and not found.urgent and not found.entries:
        return replace(found, plan=Plan.WHERE)
    return replace(found, plan=_plan(found, talk))


def _plan(found: Match, talk: float) -> Plan:
    if found.urgent:
        return Plan.URGENT
    if found.entries:
        return Plan.PLACE
    if found.small_talk and talk >= TALK:
        return Plan.SMALL_TALK
    if not found.needs:
        return Plan.NARROW
    best = found.needs[0].score
    second = found.needs[1].score if len(found.needs) > 1 else 0.0
    if found.confidence < IN_SCOPE:
        return Plan.OUT_OF_SCOPE
    if best >= DIRECT and best >= LEAD * second:
        return Plan.DIRECT
    return Plan.CHOOSE
