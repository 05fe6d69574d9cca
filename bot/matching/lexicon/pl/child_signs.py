"""Words of further signs of a child in danger in Polish."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.pl.words import KID

RULES = (
    Rule(
        "kindernot",
        ("mam", "9 10 11 12 13 14 15", "bije bił zamyka tata mama ojczym ojciec głodna bita bity pasem dotyka boję"),
        12,
        vetoes="córka syn euro dziecko godzin zł kwietnia sierpnia kiedyś",
        excuses=ABOUT,
    ),
    Rule(
        "kindernot",
        (KID + " 7letnia siostrzenicę", "dotyka dotykał macał rozbierać wykorzystuje sekret"),
        8,
        vetoes="gniazdk* kuchenk* temat zabawk*",
    ),
    Rule(
        "kindernot",
        (
            KID,
            "siniaki siniakami oparzenia ślady_po pręgi rany_na",
            "ojca od_ojca wrócił* przedszkol* były męża niania ojczym plecach",
        ),
        10,
        vetoes="upad* alerg*",
    ),
    Rule(
        "kindernot",
        (
            "dziecko dzieci chłopczyk dziewczynka niemowlę maluch",
            "samo same sam sama bez_opieki",
            "nocy noc ulicy klatce aucie samochodzie oknie piżamie balkonie dobę",
        ),
        8,
        vetoes="wychowuję sama_wychow* jestem_sama samotn*",
    ),
    Rule(
        "kindernot",
        (
            "boję boje mam_ochotę mam_ochote zaraz trzymajcie nie_panuję nie_panuje",
            "rzucić rzucic uderzę uderzyć zrobię krzywdę zrobie udusić panuję panuje",
            "go ją dzieckiem dziecko dziecku syna niemowlę niemowlęciu mu jej niemowleciu",
        ),
        10,
        vetoes="mąż ojciec były on_uderzy",
    ),
    Rule(
        "kindernot",
        ("potrząsnęłam potrząsnąłem potrząsałam trząsł rzucił", "nim nią dzieckiem niemowlę niemowlęciem"),
        5,
    ),
    Rule(
        "kindernot",
        (
            "pijany pijana narkotyk* naćpan* pije bierze butelką",
            "ojciec mama matka tata były siostra ojczym",
            "dzieck* dzieci syn* córk* wnuk* wnuczk* małym",
        ),
        11,
        vetoes="kiedyś leczy mleko",
    ),
    Rule(
        "kindernot",
        (
            KID + " trzynastolatka",
            "nie_wróciła nie_wrócił nie_przyszła nie_przyszedł nie_przyszla nie_wrocila",
            "szkoły domu szkoly godzin* lodowiska wieczor* jest",
        ),
        7,
        vetoes="ojciec mąż",
    ),
    Rule("kindernot", ("zamyka_mnie bije_mnie katuje", "mama ojczym tata macocha", "11 12 13 14 10 9 lat"), 12),
)
