"""Words of a child that is missing, poisoned, neglected or wants to die in German."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.de.words import AT, KID, OF_KID, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "kindernot",
        (
            (
                "~kindesmissbrauch* ~kindesmisshandl* ~kindesmishandl* ~kindeswohlgefährd* kinderschutzhotline "
                "~kindernotdienst* kindernot* kinderschutz_hotline kindeswohl_gefährdet jugendnotdienst "
                "mädchennotdienst"
            ),
        ),
        2,
        vetoes="praktikum job vorwurf unbegründet",
        excuses=ABOUT,
    ),
    Rule(
        "kindernot",
        (
            KID,
            "ist sind is bleibt gilt wird wurde",
            (
                "verschwunden weggelaufen ausgerissen entführt vermisst verschleppt nicht_nach_hause nicht_auffindbar "
                "unauffindbar spurlos nicht_heimgekommen fortgelaufen nicht_heim abgängig weg_gelaufen "
                "verlorengegangen"
            ),
        ),
        9,
        vetoes="vater mann ex papa erzeuger enkelkind kuscheltier* schlüssel brille jacke antrag bescheid katze hund "
        "fahrrad akte geburtsurkunde ausweis seinen ihren enkel* ziehen",
        excuses=ABOUT + " enkelkind",
    ),
    Rule(
        "kindernot",
        (SELF + " wir", "finde finden", OF_KID, "nicht nich nirgends nirgendwo"),
        6,
        ordered=True,
        vetoes="kita platz kein keine zu_ hobby gut schön in_ordnung anstrengend krank schlimm",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "verschluckt ~vergiftet vergiftung giftnotruf giftig* tabletten putzmittel waschmittel reiniger "
                "medikamente batterie"
            ),
            "geschluckt verschluckt gegessen getrunken genommen ~vergiftet vergiftung giftnotruf gefressen",
        ),
        10,
        vetoes="nicht_genommen verweigert keine vater brav adhs",
        excuses="beim_lachen vor_lachen",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "~bewusstlos atmet_nicht nicht_atmet atmet_nich keine_luft reagiert_nicht_mehr ohnmächtig "
                "krampfanfall krampft wacht_nicht_auf leblos nicht_ansprechbar ertrunken erstickt blau_angelaufen "
                "läuft_blau atmet_kaum atmet_nicht_mehr bekommt_keine_luft nicht_wach kriegt_keine_luft "
                "reagiert_nich_mehr nicht_mehr_wach"
            ),
        ),
        7,
        vetoes="früher diagnos* epilepsie_kurs name* asthma_kur hamster* hund hase vogel wecker schule lassen_mir",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "~vernachlässigt ~verwahrlost verwahrlos* nichts_zu_essen_bekomm* hungern_lassen tagelang_allein "
                "nächtelang_allein allein_eingesperrt ständig_allein_gelassen"
            ),
        ),
        8,
        vetoes="ich_mich haushalt mich fühl* sport",
    ),
    Rule(
        "kindernot",
        (
            "nachbar nachbarn nachbarin nachbarskind* nebenan nachbarwohnung",
            "kind kinder baby nachbarskind*",
            "schreit schreien weint brüllt",
            "schlag* geschlagen schläge immer_wieder jede_nacht jeden_tag hilfe stunden* angst",
        ),
        16,
        vetoes="mein_kind mein_baby meine_kinder beschwer* lärm ruhestör* unser*",
    ),
    Rule(
        "kindernot",
        (
            KID,
            "will wil wolle möchte sagt wollte wünscht mag",
            (
                "sterben nicht_mehr_leben umbringen tot_sein nich_mehr_leben nicht_mehr_da_sein sich_töten lieber_tot "
                "tot_wäre nicht_leben nicht_mehr_aufwachen das_leben_nehmen"
            ),
        ),
        9,
        ordered=True,
        vetoes=(
            "ich_will ich_möchte ich_mag ich_kann ich_wollte will_ich ich_nicht ich_nich ich_sterbe katze hamster "
            "opa oma papa_will "
        )
        + AT,
    ),
    Rule(
        "kindernot",
        (
            "kind sohn tochter mein_kleiner mädchen junge jährige jährigen teenager meine_große",
            (
                "ritzt geritzt ritzen ~selbstmord* ~suizid* ~selbstverletz* selbst_verletzt verletzt_sich "
                "schneidet_sich schneidet_in selbst_weh sich_was_antun sich_etwas_antun sich_was_antut sich_umbringen "
                "suizidgedanken"
            ),
        ),
        9,
        vetoes="anlage steuererklärung raten finger küche basteln schere papa vater_hat vater_des exmann "
        "selbstmord_des ich_habe ich_will",
    ),
)
