"""Words of further signs of a wish to die in German."""

from __future__ import annotations

from bot.matching.lexicon.about import FICTION
from bot.matching.lexicon.de.words import OTHER, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "krise",
        (
            (
                "selbstmord suizid suizidal selbst_mord selbstmord_gedanken selbstmordgedanken telefonseelsorge "
                "psychiatrische_notaufnahme sozialpsychiatrischer_krisen* krisen_dienst telefon_seelsorge"
            ),
        ),
        3,
        vetoes="ehrenamt* praktikum job meines meiner mein_vater mein_mann früher ausbildung mitarbeiten begangen "
        "finanzieller beruflicher in_raten film serie buch politischer lied steuer* ist_das mitmachen "
        "vor_jahren hat_sich nahm",
        excuses=FICTION,
    ),
    Rule(
        "krise", (SELF + " mir mich", "angst", "vor_mir vor_mir_selbst vor_mir_selber"), 6, vetoes="kind_hat hat_angst"
    ),
    Rule(
        "krise",
        (
            "einschlafen schlafen",
            "nicht_mehr_aufwachen nie_wieder_aufwachen nie_mehr_aufwachen für_immer fürimmer nicht_aufwachen",
        ),
        6,
    ),
    Rule(
        "krise",
        (
            SELF,
            "will wil möchte würde wollte mag soll kann",
            (
                "verschwinden weg_sein nicht_mehr_hier_sein nicht_mehr_da_sein aufhören_zu_sein aufhöre_zu_sein "
                "von_dieser_welt nicht_mehr_existieren sterben"
            ),
            "einfach für_immer ganz nur welt nicht_mehr am_liebsten fürimmer",
        ),
        9,
        vetoes="wohnung lichtenberg berlin nicht_sterben urlaub " + OTHER,
    ),
    Rule(
        "krise",
        (
            "will möchte mag wollte wil",
            (
                "nicht_mehr_hier_sein nicht_mehr_da_sein nicht_mehr_existieren nicht_mehr_leben nich_mehr_leben "
                "nich_mehr_da_sein nicht_mehr_aufwachen"
            ),
        ),
        5,
        vetoes="mit_ihm mit_ihr mit_meinem mit_meiner mit_euch zusammen wohnung haus bei in_dies* in_der berlin "
        "lichtenberg von_hartz von_bürgergeld ohne_kita dort kümmern eltern getrennt stadt dorf wg für_ihn "
        "allein_erzieh* vom_amt",
    ),
    Rule(
        "krise",
        (
            "denke denk gedanken nachdenke rede redet spricht geredet",
            "ans_sterben an_den_tod vom_tod von_sterben vom_sterben an_selbstmord an_suizid an_den_selbstmord",
        ),
        6,
        vetoes="film opa oma vater",
    ),
    Rule(
        "krise",
        ("stimmen stimme", "hör* höre", "ich sagen sagt befehlen springen"),
        6,
        vetoes="nachbarn kind_hört lauter radio",
    ),
    Rule(
        "krise",
        (
            "tabletten pillen schlaftabletten",
            "vor_mir liegen_vor in_der_hand gesammelt alle_geschluckt zu_viele zuviel",
        ),
        5,
        vetoes="kind",
    ),
    Rule(
        "krise",
        ("wenn falls", SELF, "nicht_mehr_da_bin nicht_mehr_lebe nicht_mehr_bin weg_bin nicht_mehr_leb tot_bin"),
        8,
        vetoes="arbeit urlaub krankenhaus reha",
    ),
    Rule(
        "krise",
        (
            "nur_wegen_der_kinder wegen_der_kinder wegen_meiner_kinder für_die_kinder ohne_die_kinder",
            "noch_da am_leben noch_hier längst_weg nicht_mehr_da lebe_ich noch_am",
        ),
        7,
        vetoes="zusammen_geblieben",
    ),
    Rule(
        "krise",
        (
            (
                "abschiedsbrief* abschieds_nachrichten machts_gut_alle macht_es_gut_alle abschiedsnachricht* "
                "verabschiede_mich"
            ),
        ),
        3,
        vetoes="kita feier kollege* grundschule geschenk erzieher* lehrer* abschiedsfeier vom_vater eingewöhnung "
        "morgens von_der gruppe trauer bestatt* nehmen_von",
    ),
    Rule(
        "krise",
        (
            "für_mich mir_selbst mir_selber mir",
            "nicht_mehr_garantieren nicht_garantieren selber_nicht selbst_nicht nicht_sicher_vor_mir",
        ),
        5,
        vetoes="glaub*",
    ),
    Rule(
        "krise",
        (
            "ausweg grund sinn",
            "keinen kein",
            "mehr_zu_leben mehr_da_zu mehr_außer zum_leben weiterzuleben zu_leben weiter_zu_leben",
        ),
        6,
    ),
    Rule(
        "krise",
        (
            (
                "freundin freund bruder schwester nachbarin nachbar kollege kollegin mutter vater papa mann ex "
                "klientin oma opa"
            ),
            (
                "umbringen das_leben_nehmen nicht_mehr_leben suizid* selbstmord* sich_was_an sich_etwas_antun "
                "sich_was_antun tut_sich_was umzubringen suizidgedanken sterben_will"
            ),
        ),
        9,
        vetoes="mich uns dich hat_sich_das begangen vor_jahren nahm kind kinder mich_um gestorben früher damals",
    ),
)
