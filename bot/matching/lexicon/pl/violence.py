"""Words of violence and coercion in Polish."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.pl.words import FIG, HIT, KID, KID_SUBJECT, MAN, ME, NOT_HE, NOT_HIT, OFFICE

RULES = (
    Rule("gewalt", (MAN, HIT, ME), 7, vetoes=NOT_HIT + " " + KID_SUBJECT),
    Rule(
        "gewalt",
        (NOT_HE, "bije pobił podnosi_rękę podniósł_rękę przemocowy przemoc znęca_się"),
        4,
        ordered=True,
        vetoes=NOT_HIT + " nie " + KID,
    ),
    Rule(
        "gewalt",
        (
            "jestem byłam zostałam zostałem byłem",
            (
                "bita bity ~zgwałcona ~zgwałcony pobita pobity prześladowana maltretowana szantażowana zastraszana "
                "molestowana ofiarą_przemocy śledzona nękana nękany bita_przez"
            ),
        ),
        5,
        vetoes="w_dzieciństwie kiedyś " + OFFICE,
    ),
    Rule(
        "gewalt",
        (
            MAN,
            "grozi groził* ~szantażuje groźby grożą zastrasza ~odgraża grozić",
            ME + " śmiercią zabije zabiciem nożem",
        ),
        7,
        vetoes=OFFICE + " utrata bezdomność",
        reach=6,
    ),
    Rule(
        "gewalt",
        (MAN, "zabije zabić zadźga zamorduje udusi zastrzeli zamordować udusić", "mnie nas"),
        8,
        vetoes=FIG + " siebie się syn mama",
    ),
    Rule(
        "gewalt",
        (
            MAN,
            "~prześladuje śledzi ~śledził* nęka nękał* stalkuje wystaje podgląda szpieguje prześladował*",
            ME + " mój moim",
        ),
        7,
        vetoes="instagram* lekarz myśl " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (
            (
                "stalking* stalker* stalkuje gwałt gwałtu ~zgwałcił* przemoc_domowa przemocy_domowej przemocą_domową "
                "przemoc_w_rodzinie przemocy_w_rodzinie przemoc_w_domu przemocy_w_domu dom_dla_kobiet "
                "schronisko_dla_kobiet dom_samotnej_matki_przemoc schronienie_dla_kobiet ośrodek_dla_ofiar "
                "przymusow*_małżeństw* zmuszają_do_ślubu zakaz_zbliżania azyl_dla_kobiet ofiara_przemocy "
                "ofiar_przemocy ochrona_przed_przemocą ochrony_przed_przemocą dom_kobiet schroniska_dla_kobiet "
                "domu_dla_kobiet"
            ),
        ),
        5,
        vetoes="wolontari* film darowizn* praca_w praktyk* gra",
        excuses=ABOUT,
    ),
    Rule(
        "gewalt",
        (
            MAN,
            "nie_wypuszcza nie_pozwala zamyka zamknął zabrania nie_puszcza więzi",
            "mnie mi nas z_domu wychodzić wyjść",
        ),
        7,
        vetoes="klucz przedszkol* umowa widzieć dziecka " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (MAN, "zabrał odebrał schował zabiera", "paszport* telefon* dokument* dowód"),
        7,
        vetoes=KID_SUBJECT + " małej małego dziecka",
    ),
    Rule(
        "gewalt",
        (MAN + " rodzina", "zmusza zmuszają zmusił przymusza", "seksu seks ślubu małżeństwa współżycia łóżka"),
        7,
    ),
    Rule("gewalt", (MAN, "kontroluje", "każdy_krok telefon mnie wszystko"), 7, vetoes="urząd"),
    Rule(
        "gewalt",
        ("boję boje boimy", "się", "męża byłego jego ojca ojczyma partnera chłopaka brata teścia konkubenta go"),
        4,
        vetoes=OFFICE + " stracić zranić reakcji dziecka",
        excuses="mój_syn psa",
    ),
    Rule(
        "gewalt",
        (
            "uciec uciekłam ukrywam schować uciekam ochrony chowam uciekła ukryć",
            "przed od",
            "mężem byłym nim męża byłego ojcem partnerem niego partnera chłopakiem bratem ojczymem konkubentem",
        ),
        6,
        vetoes=OFFICE + " wojn*",
    ),
    Rule("gewalt", (MAN, "nóż nożem siekier* pistolet* broń", "mnie mi nas grozi rzuca"), 8, vetoes="kuchn*"),
    Rule(
        "gewalt",
        (
            NOT_HE,
            "tyran sadysta agresywny_wobec siniaki siniaków zrobi_mi_krzywdę zrobi_krzywdę krzywdzi",
            "mnie mi ja nas od",
        ),
        8,
    ),
)
