"""Words of violence and coercion in German."""

from __future__ import annotations

from bot.matching.lexicon.de.words import ANYONE, BOY, FIGURATIVE, HIT, ME, MY, NOT_HIT, OFFICE, PARTNER, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule("gewalt", (ANYONE, HIT, ME), 7, vetoes=NOT_HIT + " " + BOY, reach=3),
    Rule(
        "gewalt",
        (MY, PARTNER, "schlägt schlägt_zu zugeschlagen gewalttätig gewaltätig handgreiflich ~verprügel*"),
        5,
        ordered=True,
        vetoes=NOT_HIT + " nicht kein",
    ),
    Rule(
        "gewalt",
        (
            SELF,
            "werde wurde werd bin wurd wird",
            (
                "geschlagen ~bedroht gestalkt verfolgt ~vergewaltig* ~misshandelt geprügelt ~verprügelt gewürgt "
                "genötigt gedemütigt erpresst gehauen unterdrückt eingesperrt"
            ),
        ),
        9,
        vetoes=OFFICE + " nie früher fußball gefühl fühle pech gedanken versehen " + BOY,
    ),
    Rule(
        "gewalt",
        (ANYONE, "~bedroht droht drohte gedroht drohen ~erpresst ~bedrohen", ME),
        7,
        vetoes=OFFICE + " abzubrechen rauszuwerfen sohn_droht baby vertrag",
        reach=6,
    ),
    Rule(
        "gewalt",
        (
            PARTNER + " er",
            (
                "umbringen umbringt umzubringen töten tötet ermorden abstechen abknallen erschießen erstechen "
                "totschlagen kaltmachen kalt_machen totmachen tot_machen tot_schlagen bringt_uns_um "
                "fertig_machen_messer ~erwürgen abzustechen zu_töten umgebracht"
            ),
            ME,
        ),
        10,
        vetoes="nerv* sich das_bringt um_den " + FIGURATIVE,
    ),
    Rule(
        "gewalt",
        ("stalker* stalcker* stallker* stalkt gestalkt ~stalking nachstellung* stolkt stalkin",),
        1,
        excuses="insta instagram",
    ),
    Rule(
        "gewalt",
        (
            ANYONE,
            (
                "verfolgt verfolgte auflauer* aufgelauert lauert überwacht nachstell* ausspioniert beobachtet ortet "
                "geortet schleicht"
            ),
            ME + " mein_handy meinem_haus meine_wohnung meiner_tür",
        ),
        7,
        vetoes=OFFICE + " gedanke* insta traum das_gefühl " + BOY,
    ),
    Rule(
        "gewalt",
        (PARTNER + " er", "airtag tracker spyware spionage* spionier* ortung peilsender wanze", ME + " mein"),
        9,
    ),
    Rule(
        "gewalt",
        (
            PARTNER,
            "lässt lasst läßt",
            ME,
            "nicht nich kein nie",
            "raus rausgehen weg aus_dem aus_der telefonieren verlassen arbeiten treffen gehen",
        ),
        11,
        vetoes=BOY + " chef kita",
    ),
    Rule(
        "gewalt",
        (ANYONE, "eingesperrt sperrt_mich einsperrt sperrt_uns eingeschlossen schließt_mich einschließt", ME),
        7,
        vetoes="versehen schlüssel aus_versehen gefühl fühl* konto karte " + BOY,
    ),
)
