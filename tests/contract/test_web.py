"""The web channel over real HTTP: it keeps nothing, trusts nothing, and hands out sheets, dates and contacts."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest
from icalendar import Calendar

from bot.channels.flood import CAPACITY
from bot.dialogue.engine import Engine
from bot.dialogue.position import Position, Via, View
from bot.matching.result import Plan
from bot.service import Service
from bot.statistics.tally import CHANNELS
from tests.contract.page import Page, site
from tests.contract.running import NOW, service
from tests.unit.samples import FixedMatcher, entry, found, knowledge

GIVEN = "https://www.example.org"
PATHS = ("/chat", "/static/chat.css", "/static/chat.js", "/nowhere", "/")


@contextlib.asynccontextmanager
async def client(given: Service, hosts: tuple[str, ...] = ()) -> AsyncIterator[httpx.AsyncClient]:
    async with site(given, hosts) as address, httpx.AsyncClient(base_url=address) as web:
        yield web


@pytest.fixture
def engine() -> Engine:
    """A few entries; whatever is written is about a kindergarten."""
    known = knowledge(
        entry("kita-eins", "kita", area="Malchow", opening_hours="Mo-Fr 09:00-17:00", email="kita@example.org"),
        replace(entry("kita-zwei", "kita", phones=("030 12345", "030 678")), name="Müllers, Kita; <Zwei>"),
        entry("notruf", "gewalt", opening_hours="Mo-Fr 09:00-17:00"),
    )
    known = replace(known, texts={**known.texts, "de": {"web.sheet_date": "Stand: {date}"}})
    return Engine(known, FixedMatcher(found(Plan.DIRECT, "kita")))


def token(engine: Engine, view: View, **fields: object) -> str:
    return engine.codec.encode(Position(view, **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize("path", PATHS)
async def test_no_response_is_kept_or_sets_anything(engine: Engine, path: str) -> None:
    async with client(service(engine)) as web:
        headers = (await web.get(path)).headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert not {"set-cookie", "etag", "last-modified", "server"} & set(headers)


async def test_only_listed_hosts_may_embed_the_chat(engine: Engine) -> None:
    async with client(service(engine)) as web:
        assert "frame-ancestors 'none'" in (await web.get("/chat")).headers["content-security-policy"]
    async with client(service(engine), (GIVEN,)) as web:
        policy = (await web.get("/chat")).headers["content-security-policy"]
    assert policy.endswith(f"frame-ancestors {GIVEN}")


async def test_nothing_on_a_page_comes_from_elsewhere(engine: Engine) -> None:
    async with client(service(engine)) as web:
        page = (await web.get("/chat")).text
    loaded = re.findall(r'(?:src|href|action|hx-post)="([^"]*)"', page)
    assert len(loaded) > 5
    assert {address for address in loaded if not address.startswith(("/", "#"))} == {"https://www.dwd.de/"}


async def test_a_script_gets_only_the_screen(engine: Engine) -> None:
    async with client(service(engine)) as web:
        answer = await web.post("/chat", data={"text": "kita"}, headers={"HX-Request": "true"})
    assert answer.text.lstrip().startswith('<div id="screen"')


async def test_the_answer_speaks_the_language_of_the_form_else_of_the_browser(engine: Engine) -> None:
    async with client(service(engine)) as web:
        accepted = await web.get("/chat", headers={"accept-language": "xx, vi-VN;q=0.9, de;q=0.5"})
        chosen = await web.post("/chat", data={"text": "/start", "lang": "vi"})
        unknown = await web.post("/chat", data={"text": "/start", "lang": "<b>"})
    assert "Xin chào" in accepted.text
    assert "Xin chào" in chosen.text
    assert '<html lang="de"' in unknown.text


@pytest.mark.parametrize(
    "form",
    [
        {"token": "forged"},
        {"token": ""},
        {"text": ""},
        {"lat": "x", "lon": "1"},
        {"lat": "nan", "lon": "1"},
        {"lat": "91", "lon": "1"},
        {"place": "", "at": "forged"},
        {},
    ],
)
async def test_whatever_a_form_says_a_screen_comes_back(engine: Engine, form: dict[str, str]) -> None:
    async with client(service(engine)) as web:
        answer = await web.post("/chat", data=form)
    assert answer.status_code == 200
    assert Page.read(answer.text).tokens


async def test_a_form_larger_than_any_of_ours_is_refused(engine: Engine) -> None:
    async with client(service(engine)) as web:
        assert (await web.post("/chat", data={"text": "x" * 9000})).status_code == 413
        assert (await web.post("/chat", content=b"text=%ff&" * 20)).status_code == 400


async def test_a_postal_code_leads_back_to_the_need_for_that_part(engine: Engine) -> None:
    at = token(engine, View.REGION, need="kita")
    async with client(service(engine)) as web:
        near = await web.post("/chat", data={"place": "13051", "at": at})
        nowhere = await web.post("/chat", data={"place": "99999", "at": at})
    reached = engine.codec.decode(Page.read(near.text).hidden["at"])
    assert reached is not None
    assert (reached.view, reached.subject, reached.region) == (View.NEED, "kita", "nord")
    assert "Nord" in Page.read(nowhere.text).labels


async def test_too_many_requests_of_one_address_get_a_calm_word(engine: Engine) -> None:
    async with client(service(engine)) as web:
        answers = [await web.get("/chat") for _ in range(int(CAPACITY) + 20)]
    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429


async def test_without_knowledge_the_numbers_are_shown() -> None:
    async with client(service(None)) as web:
        page = await web.post("/chat", data={"text": "kita"})
    assert 'href="tel:112"' in page.text
    assert "✕" in page.text


async def test_what_is_counted_says_web(engine: Engine) -> None:
    seen: list[tuple[str, str]] = []

    class Listening:
        def record(self, _event: object, channel: str, chat: str, _now: object) -> None:
            seen.append((channel, chat))

    async with client(Service(engine, Listening(), lambda: NOW)) as web:
        page = Page.read((await web.post("/chat", data={"text": "kita"})).text)
        await web.post("/chat/sheet", data=page.hidden)
    assert seen == [("web", "127.0.0.1")]
    assert seen[0][0] in CHANNELS


async def test_the_sheet_holds_what_the_screen_says(engine: Engine) -> None:
    at = token(engine, View.NEED, subject="kita", via=Via.TEXT)
    async with client(service(engine)) as web:
        sheet = (await web.post("/chat/sheet", data={"at": at})).text
    assert "24.11.2026" in sheet
    assert "Ruf an." in sheet


async def test_the_calendar_gets_the_next_opening(engine: Engine) -> None:
    async with client(service(engine)) as web:
        file = await web.post("/chat/calendar", data={"at": token(engine, View.ENTRY, subject="kita-eins")})
    assert file.headers["content-type"].startswith("text/calendar")
    (event,) = Calendar.from_ical(file.content).walk("VEVENT")
    assert f"{event['dtstart'].dt:%Y-%m-%d %H:%M %Z}" == "2026-11-25 08:00 UTC"


async def test_the_contact_is_a_vcard_whose_values_are_quoted(engine: Engine) -> None:
    async with client(service(engine)) as web:
        file = await web.post("/chat/contact", data={"at": token(engine, View.ENTRY, subject="kita-zwei")})
    lines = file.content.decode().split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:4.0"]
    assert r"FN:Müllers\, Kita\; <Zwei>" in lines
    assert "TEL;VALUE=uri;TYPE=voice:tel:03012345" in lines
    assert max(len(line.encode()) for line in lines) <= 75


async def test_help_in_danger_leaves_nothing_on_the_device(engine: Engine) -> None:
    at = token(engine, View.ENTRY, subject="notruf")
    async with client(service(engine)) as web:
        page = (await web.post("/chat", data={"token": at})).text
        refused = await web.post("/chat/contact", data={"at": at})
    assert "/chat/sheet" in page
    assert "/chat/contact" not in page
    assert refused.status_code == 303


async def test_names_are_escaped(engine: Engine) -> None:
    async with client(service(engine)) as web:
        page = (await web.post("/chat", data={"token": token(engine, View.ENTRY, subject="kita-zwei")})).text
    assert "&lt;Zwei&gt;" in page
    assert "<Zwei>" not in page


async def test_a_flyers_link_keeps_its_source(engine: Engine) -> None:
    link = engine.codec.encode(replace(Position(View.NEED), subject="kita", source="flyer"))
    async with client(service(engine)) as web:
        page = Page.read((await web.get("/chat", params={"start": link})).text)
    at = engine.codec.decode(page.hidden["at"])
    assert at is not None
    assert at.source == "flyer"
    assert at.via is Via.LINK


async def test_a_new_edition_of_the_knowledge_is_shown_at_once(engine: Engine) -> None:
    given = service(engine)
    at = token(engine, View.ENTRY, subject="kita-eins")
    async with client(given) as web:
        before = [(await web.post("/chat", data={"token": at})).text for _ in range(2)]
        moved = replace(engine.knowledge.entry["kita-eins"], phones=("030 999",))
        given.engine = Engine(replace(engine.knowledge, entries=(moved,)), engine.matcher)
        after = (await web.post("/chat", data={"token": at})).text
    assert before[0] == before[1]
    assert "tel:030999" not in before[0]
    assert "tel:030999" in after
