"""Words of a wish to die and of self-harm in German."""

from __future__ import annotations

from bot.matching.lexicon.about import FICTION
from bot.matching.lexicon.de.words import ALIVE, AT, FIGURATIVE, NO_MORE, OTHER, SELF, SELF_KILL, WANT
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule("krise", (SELF, WANT, NO_MORE, ALIVE), 9, vetoes=AT),
    Rule(
        "krise",
        (
            SELF,
            "will wil möchte mag wollte würde wünschte möcht wollt",
            (
                "sterben tot_sein tod_sein verrecken krepieren tot_wäre lieber_tot tot_wär einschlafen_und_nicht "
                "einfach_weg_sein nicht_mehr_da"
            ),
        ),
        7,
        vetoes=FIGURATIVE + " nicht_sterben " + OTHER,
    ),
    Rule(
        "krise",
        (SELF, "mich mir", SELF_KILL + " bring_mich_um bringe_mich_um"),
        8,
        vetoes=OTHER + " das_bringt ihr wollt_ihr",
    ),
    Rule(
        "krise",
        (SELF + " mir", "das_leben", "nehmen genommen nehme nehm zu_nehmen nähme"),
        8,
        vetoes=OTHER + " leichter schwer ernst freude in_die_hand wie_es_ist",
    ),
    Rule(
        "krise",
        (
            (
                "dem_leben_ein_ende meinem_leben_ein_ende allem_ein_ende dem_ganzen_ein_ende leben_beenden "
                "leben_zu_beenden leben_ein_ende schluss_mit_dem_leben schluss_machen_mit_dem_leben schlus_mit_leben "
                "abschiedsbrief* lebensmüde lebensmüd ~selbstmordgedanken ~suizidgedanken suizidal* "
                "selbstmordgefährdet nicht_mehr_leben_will nicht_mehr_aufwachen keinen_lebensmut keinen_lebenswillen "
                "todessehnsucht leben_wegwerfen lieber_tot_als todeswunsch nicht_mehr_weiterleben seelsorge_suizid "
                "suizidversuch selbsttötung krisendienst psychiatrischer_notdienst"
            ),
        ),
        6,
        vetoes="war_früher früher_suizidal nicht_suizidal lange_behandelt",
    ),
    Rule(
        "krise",
        (SELF + " mein meine mir", "~selbstmord* ~suizid* selbst_mord suicid* sucid*"),
        9,
        vetoes="früher mein_vater meiner_mutter bruder hat_sich schwester meines exmann ex_hat präventionskurs "
        + OTHER,
        excuses=FICTION,
    ),
    Rule(
        "krise",
        (
            SELF + " mir mich",
            (
                "ritze ritzen geritzt selbstverletz* selbst_verletz* selbst_weh etwas_antun was_antun etwas_anzutun "
                "was_anzutun was_antue etwas_antue die_pulsadern pulsader* arme_aufschneiden was_antu selber_weh "
                "selber_verletz* überdosis arm_aufschneid*"
            ),
        ),
        8,
        vetoes=OTHER + " kind kinder kindern baby sohn tochter dem_kind meinem ihr ihm",
    ),
    Rule(
        "krise",
        (
            SELF + " mich",
            (
                "vor_den_zug vor_die_bahn vor_die_s_bahn vor_ein_auto von_der_brücke vom_dach aus_dem_fenster "
                "vom_balkon vor_die_u_bahn vor_einen_zug vor_die_tram von_einer_brücke vom_hochhaus"
            ),
            "spring* werf* schmeiß* stürz* springe lauf* gehen",
        ),
        9,
        vetoes="handy kind katze " + OTHER,
    ),
    Rule(
        "krise",
        (
            SELF + " mein meine",
            "alle_tabletten alle_pillen zu_viele_tabletten tabletten_auf_einmal",
            "nehm* schluck* genommen",
        ),
        9,
    ),
    Rule(
        "krise",
        (
            "leben lebens dasein",
            (
                "keinen_sinn kein_sinn sinnlos nicht_lebenswert keine_kraft nichts_wert keinen_wert ergibt_keinen "
                "macht_keinen_sinn keine_lust_mehr"
            ),
        ),
        6,
        vetoes="zusammen_leben " + AT,
    ),
    Rule(
        "krise",
        (
            "ohne_mich",
            (
                "besser_dran besser_ohne wäre_besser wären_besser welt_besser geht_es_besser besser_gehen "
                "besser_haben besser"
            ),
        ),
        6,
        vetoes="schläft feiern kita isst kind_spielt",
    ),
    Rule(
        "krise",
        (
            SELF,
            "wünschte wäre wär wünsch wünsche",
            (
                "nie_geboren nicht_geboren nicht_mehr_da nicht_mehr_am_leben nicht_mehr_auf_der tot nicht_mehr_hier "
                "nie_auf_die"
            ),
        ),
        8,
        vetoes="er sein_tod für_ihn vater mutter könnte_ich",
    ),
    Rule(
        "krise",
        (SELF, "seelische psychische akute nervliche", "krise notlage zusammenbruch"),
        8,
        vetoes="termin früher",
    ),
)
