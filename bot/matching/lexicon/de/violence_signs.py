"""Words of further signs of violence in German."""

from __future__ import annotations

from bot.matching.lexicon.de.words import BOY, FIGURATIVE, KID, ME, NOT_HIT, OFFICE, PARTNER
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "gewalt",
        (
            "hat hatte hab",
            ME,
            (
                "geschlagen ~verprügelt gewürgt geprügelt gehauen getreten angespuckt bespuckt geschubst gestoßen "
                "runtergestoßen runtergeschubst gezogen_an eingesperrt ~vergewaltigt zugelangt gedroht_um "
                "~misshandelt"
            ),
        ),
        9,
        vetoes=NOT_HIT + " " + BOY + " kind " + OFFICE,
    ),
    Rule(
        "gewalt",
        (
            PARTNER + " er",
            (
                "zugelangt zulangt langt_zu arm_umgedreht an_den_haaren am_zopf ins_gesicht_gespuckt "
                "ins_gesicht_geschlagen die_treppe_runter anzünden zündet anzuzünden brennt_bald zahn_ausgeschlagen "
                "nase_gebrochen kiefer_gebrochen rippe* aufs_auge am_hals_gepackt die_kehle zusammen_geschlagen "
                "hämatome prellungen"
            ),
        ),
        10,
        vetoes=BOY + " sport gestürzt tochter_hat kita kerze herd " + KID,
    ),
    Rule(
        "gewalt",
        (
            (
                "schwester freundin nachbarin tochter mutter mama kollegin cousine bekannte schwägerin klientin "
                "mieterin frau ihr"
            ),
            "mann freund ex partner vater papa er schwiegersohn",
            (
                "~verprügelt schlägt geschlagen prügelt würgt haut bedroht ~misshandelt schlägt_sie verhaut geprügelt "
                "gewalttätig tritt geht_auf losgeht"
            ),
        ),
        10,
        vetoes=NOT_HIT + " mein_sohn kita schule mich " + OFFICE,
        reach=2,
    ),
    Rule(
        "gewalt",
        (
            "angst angs trau trauen",
            "nach_hause heim zu_hause_zu",
            "weil_er er der_mann mein_mann mein_ex der_olle mann",
        ),
        14,
        vetoes="kind_allein stromrechnung krank",
    ),
    Rule(
        "gewalt",
        (
            (
                "angst_um_mein_leben um_mein_leben_fürchte fürchte_um_mein_leben angst_um_unser_leben in_lebensgefahr "
                "verletzungen_dokumentieren verletzungen_dokumentiert vertrauliche_spurensicherung gewaltopfer "
                "k_o_tropfen"
            ),
        ),
        5,
    ),
    Rule(
        "gewalt",
        (
            "polizei",
            "weggewiesen wegweisung rausgeworfen_wegen mitgenommen_weil 14_tage_weg wohnungsverbot rückkehrverbot",
            "ihn er mann ex partner wohnung",
        ),
        10,
    ),
    Rule(
        "gewalt",
        (
            PARTNER + " er",
            (
                "findet_mich findet_uns zu_finden sucht_uns sucht_mich weiß_immer_wo weiß_wo_ich liest_mit "
                "meine_passwörter liest_meine kamera_im kamera_in wo_ich_bin tracking*"
            ),
        ),
        9,
        vetoes="kita arbeit kleiner sohn " + OFFICE,
    ),
    Rule("gewalt", ("airtag tracker peilsender gps_sender wanze", "gefunden entdeckt"), 8, vetoes="schlüssel_weg"),
    Rule(
        "gewalt",
        (
            "nacktbilder nacktfotos intime_bilder intime_fotos nackt_bilder",
            "schick* veröffentlich* droht drohen erpress* post* verbreit*",
        ),
        9,
    ),
    Rule(
        "gewalt",
        (
            PARTNER + " er",
            "nimmt sperrt hat lässt",
            "mein_konto mein_gehalt mein_geld meine_karte meine_ec bankkarte",
            "weg leer kein betteln allein gesperrt abgenommen nicht",
        ),
        10,
        vetoes=OFFICE,
    ),
    Rule(
        "gewalt",
        (
            "bad klo badezimmer toilette",
            "eingeschlossen eingesperrt verschanzt",
            "er mann ex tür kindern kinder ich mich",
        ),
        10,
        vetoes="sohn tochter kind_hat versehentlich kleinkind jährig*",
    ),
    Rule(
        "gewalt",
        (
            "wohin hin ort unterkunft schlafplatz zuflucht versteck",
            "heute_nacht sofort jetzt heute_abend",
            "er mann ex partner vor_ihm",
        ),
        14,
        vetoes="obdachlos vermieter sohn",
    ),
    Rule(
        "gewalt",
        (
            (
                "mann mannes ehemann ehemannes exmann männe ehegatte gatte ex exfreund exfreunde expartner partner "
                "partners freund lebensgefährt* kindsvater kindesvater kindsvaters erzeuger verlobter kerl typ macker "
                "olle oller ollen alten alter vater papa papas stiefvater schwiegervater schwiegermutter schwager "
                "bruder onkel cousin nachbar nachbarn frau exfrau ehefrau freundin exfreundin partnerin stiefmutter "
                "kindsmutter mein_man meine_man mein_alta mitbewohner lebenspartner* schwiegereltern familie vadder"
                " er"
            ),
            "bringt_mich_um bringt_uns_um bringt_mich_irgendwann_um bringt_mich_noch_um bringt_mich_eines",
        ),
        6,
        ordered=True,
        vetoes="das_bringt schnarch* um_den nerv* schläft " + FIGURATIVE,
    ),
)
