"""What a form of the page says: the fields of a request as an input of the conversation."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.dialogue.messages import Command, Input, Location, Place, Tap, Text, Unreadable
from bot.dialogue.position import LANGS

MOST_BYTES = 8192
MOST_FIELDS = 10


async def fields(request: Request) -> dict[str, str]:
    """The fields of an urlencoded form. Raises HTTPException: 413 when it is too large, 400 if unreadable."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise HTTPException(413)
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        raise HTTPException(400) from None


def read(form: Mapping[str, str]) -> Input:
    """A tapped token, a location, an Ortsteil, a /command or a text."""
    if "token" in form:
        return Tap(form["token"])
    if "lat" in form:
        return _location(form)
    if "place" in form:
        return Place(form["place"], form.get("at", ""))
    text = form.get("text", "").strip()
    if text.startswith("/"):
        name, _, rest = text[1:].partition(" ")
        return Tap(rest.strip(), link=True) if name == "start" and rest else Command(name.lower())
    return Text(text) if text else Unreadable()


def language(form: Mapping[str, str], accepted: str) -> str:
    """The language of a form, else the first of an Accept-Language header that we speak, else German."""
    wanted = [form.get("lang", ""), *(part.split(";")[0].strip()[:2].lower() for part in accepted.split(","))]
    return next((lang for lang in wanted if lang in LANGS), "de")


def _location(form: Mapping[str, str]) -> Input:
    try:
        lat, lon = float(form["lat"]), float(form["lon"])
    except (KeyError, ValueError):
        return Unreadable()
    return Location(lat, lon, form.get("at", "")) if abs(lat) <= 90 and abs(lon) <= 180 else Unreadable()
