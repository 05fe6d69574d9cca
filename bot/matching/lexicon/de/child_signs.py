"""Words of further signs of a child in danger in German."""

from __future__ import annotations

from bot.matching.lexicon.de.words import KID, PARTNER, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "kindernot",
        (
            "ich_bin bin",
            "7 8 9 10 11 12 13 14 15 16",
            (
                "schlägt haut würgt prügelt eingesperrt sperrt_mich geschlagen fasst_mich angefasst hunger vater "
                "stiefvater mama papa stiefmutter opa onkel"
            ),
            "schlägt haut geschlagen sperrt prügelt fasst angst hunger betrunken besoffen weg gürtel würgt",
        ),
        14,
        vetoes="schwanger nachhilfe jugendamt_antrag taschengeld unterhalt weiter",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "blaue_flecken blauen_flecken striemen brandwunde* verbrennungen blutergüsse flecken_am brandmale "
                "würgemale hämatome"
            ),
            "vater papa ex kita zurück opa freund stiefvater mutter gesagt mann erzieher* woher",
        ),
        12,
        vetoes="allergi* ausschlag gestolpert",
    ),
    Rule(
        "kindernot",
        (
            PARTNER,
            (
                "betrunken besoffen zugekifft drogen nimmt_drogen high voll crystal heroin spritze vollgedröhnt "
                "alkoholisiert"
            ),
            KID,
        ),
        9,
        vetoes="früher trocken therapie suchtberatung vollzeit voll_berufst* arbeitet",
    ),
    Rule(
        "kindernot",
        (
            KID + " säugling kleinkind",
            "allein alleine",
            (
                "nachts straße balkon auto_hitze im_auto barfuß treppenhaus über_nacht stunden tagelang wochenende "
                "mitternacht haltestelle spielplatz_nachts schreit weint niemand"
            ),
        ),
        9,
        vetoes="alleinerziehend* ich_bin bin_allein mit ich_allein erzieh* schulweg betreuung platz arbeite schicht* "
        "gross meinem_kind_allein allein_mit ferien ab_wann darf spielen",
    ),
    Rule(
        "kindernot",
        (
            "fasst fass_an anfasst angefasst anfasste berührt anfassen begrapscht",
            KID + " sie ihn mich_mein",
            (
                "onkel opa trainer freund stiefvater bruder lehrer vater nachbar unten untenrum komisch intim "
                "geheimnis cousin"
            ),
        ),
        12,
        vetoes="herd steckdose schlange nicht_anfassen hund fieber heiß",
    ),
    Rule(
        "kindernot",
        (
            SELF,
            "hab habe hatte",
            "ihm ihn sie ihr kind baby sohn tochter",
            (
                "eine_geknallt eine_gescheuert geschüttelt verprügelt geschlagen verhauen gewürgt eine_gelangt "
                "eine_gewischt zu_fest am_arm_gezerrt"
            ),
        ),
        8,
        vetoes="er_hat film nie vater mann ex lehrer vorgeschlagen",
    ),
    Rule(
        "kindernot",
        (
            "hand_ausgerutscht ausgerutscht_die_hand hand_rutscht rutscht_die_hand",
            "mir kind sohn tochter ihm ihr baby ich",
        ),
        9,
        vetoes="er mann ex",
    ),
    Rule(
        "kindernot",
        (
            SELF,
            "will könnte impuls drang",
            KID + " ihn es sie",
            "gegen_die_wand an_die_wand aus_dem_fenster vom_balkon schütteln würgen",
        ),
        12,
    ),
    Rule(
        "kindernot",
        (
            KID + " sie er",
            "beschnitten beschneid* beschneiden genitalverstümmel* fgm",
            "tochter mädchen soll oma heimat sommer ausland",
        ),
        10,
        vetoes="haare nägel junge_beschn* finger",
    ),
    Rule(
        "kindernot",
        (
            "fremder unbekannter fremde erwachsener mann",
            KID,
            (
                "abgeholt mitgenommen nacktbilder nackt angesprochen bilder_von ins_auto gezerrt gelockt schreibt_ihr "
                "fotografiert"
            ),
        ),
        9,
        vetoes="kita_foto mein_mann einverständnis vollmacht",
    ),
    Rule(
        "kindernot",
        (
            PARTNER,
            KID,
            (
                "ins_ausland entführt verschleppt gibt_sie_nicht nicht_zurückgebracht nicht_zurückgegeben "
                "nicht_lebend nicht_zurück rückt_nicht_raus"
            ),
        ),
        13,
        vetoes="reisepass reisevollmacht urlaub darf unterhalt_nicht geld folge serie film",
        excuses="folge film serie",
    ),
    Rule(
        "kindernot",
        (
            "verdacht meldung melden meldet",
            (
                "vernachlässigung kindesmisshandlung missbrauch misshandlung kindeswohl kindswohl kindergefährdung "
                "kind_gefährdung"
            ),
        ),
        6,
    ),
    Rule(
        "kindernot",
        (
            (
                "vermisst vermist vermisse vermissen kind_weg sohn_weg tochter_weg kind_ist_weg sohn_ist_weg "
                "tochter_ist_weg"
            ),
            KID,
            "polizei spielplatz* jacke seit_stunden seit_gestern jahre jare stunden",
        ),
        10,
        vetoes="vater mama papa ex kitaplatz platz kita hausarzt arzt verein",
    ),
)
