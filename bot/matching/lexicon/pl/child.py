"""Words of a child in danger in Polish."""

from __future__ import annotations

from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.pl.words import HIT, KID, KID_OBJ, MAN, NOT_HIT

RULES = (
    Rule(
        "kindernot",
        (
            MAN + " nauczyciel* przedszkolank* babcia dziadek opiekunk* wychowawc*",
            HIT + " trzęsie potrząsa zamyka głodzi",
            KID_OBJ,
        ),
        6,
        ordered=True,
        vetoes=NOT_HIT + " inne innych szkole mnie_przy koleg*",
        reach=2,
    ),
    Rule(
        "kindernot",
        (
            KID_OBJ + " syn córka",
            (
                "bity bita bite bici ~wykorzystywan* ~molestowan* ~maltretowan* zaniedban* bije biją pobił molestuje "
                "~molestuje krzywdzi dotykał porwał porwan* głodzon* wykorzystuje_seks*"
            ),
        ),
        5,
        vetoes=NOT_HIT + " koleg* inne innych szkole mnie dzieci_biją mieszkanie syn_bije córka_bije przedszkol*",
    ),
    Rule(
        "kindernot",
        (
            KID_OBJ,
            (
                "uderzę uderzyłam biję zbiłam zbiję potrząsam potrząsnęłam potrząsnę pobiję uderzyć skrzywdzę "
                "skrzywdzić zrobię_krzywdę zrobić_krzywdę coś_zrobię udusić zabić zabiję uderzyłem zrobię_coś krzywdę "
                "szarpię wyładowuję"
            ),
        ),
        7,
        vetoes="przedszkol* syn on mąż ojciec były szczepi* nigdy szkole się_zabić siebie koleg*",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "zaginął zaginęła ~zaginęło zniknął zniknęła zniknęło uciekł_z_domu uciekła_z_domu uciekło porwany "
                "porwane zgubił_się zgubiła_się nie_wrócił_do_domu nie_wróciła_do_domu nie_wróciło_do_domu przepadł* "
                "uciekł uciekła"
            ),
        ),
        4,
        vetoes="ojciec mąż tata były apetyt miejsce zabawk* kurtk* pieniądze przed_wojną dokument* autobus kot pies "
        "wniosek od_męża przed siostra matka zostawił*",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "nie_oddycha nieprzytomn* straciło_przytomność stracił_przytomność straciła_przytomność zatruł* "
                "zatruci* nie_reaguje drgawki siny sine zsiniał* dusi_się połknął połknęła połknęło zakrztusi* "
                "nie_budzi_się wypił_płyn wypiło_płyn zjadł_tabletki zjadło_tabletki zjadła_tabletki "
                "nie_może_oddychać"
            ),
        ),
        6,
        vetoes="uwagi imię imie szczepi* katar nos nosem chomik* budzik* urząd",
    ),
    Rule(
        "kindernot",
        (
            "syn córka dziecko nastolat* syna córki córkę",
            (
                "chce_umrzeć nie_chce_żyć tnie_się ~samobójcz* ~samobójstw* samookalecza* okalecza_się chce_się_zabić "
                "się_tnie robi_sobie_krzywdę zabić_się się_zabić się_okalecza żyć_nie_chce rani_się pociął_się "
                "pocięła_się się_pocięła"
            ),
        ),
        7,
        vetoes="ja_chcę    ojciec_dziecka dziadek chomik mnie",
    ),
    Rule(
        "kindernot",
        (
            (
                "przemoc_wobec_dzieci przemoc_wobec_dziecka przemocy_wobec_dzieci molestowanie_dziec* "
                "znęcanie_się_nad_dzie* pedofil* krzywdzenie_dzieci wykorzystywanie_seksualne_dzie* "
                "zaniedbywanie_dziecka"
            ),
        ),
        5,
        vetoes="kurs film artykuł",
    ),
    Rule(
        "kindernot",
        ("sąsiad* sąsiedzi sąsiadka sąsiadów", "dziecko dzieci dziecka", "biją bije krzyczy płacze bicie bite katują"),
        8,
        vetoes="moje mój moja hałas* skarż*",
    ),
    Rule("kindernot", (MAN, "znęca_się_nad znęca", "dzieckiem dziećmi synem córką dziecku synkiem"), 6),
)
