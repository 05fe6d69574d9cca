"""Words of stalking, being kept, coercion, shelter and fear in German."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.de.words import ANYONE, BOY, ME, MY, OFFICE, PARTNER, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "gewalt",
        (
            PARTNER + " er",
            "pass ausweis papiere handy dokumente schlüssel_weg",
            "weggenommen abgenommen versteckt nimmt_mir nimmt_weg eingezogen wegnimmt",
            ME,
        ),
        10,
        vetoes=BOY + " polizei lehrer*",
    ),
    Rule(
        "gewalt",
        (
            "mann freund schwiegermutter vater familie bruder er",
            "verbietet verboten verbiet",
            ME,
            ("rauszugehen raus kontakt_zu_meiner freundinnen arbeiten freunde_zu haus alles telefonieren deutschkurs"),
        ),
        12,
        vetoes="arzt umgang chef vermieter kind_kind " + BOY,
    ),
    Rule(
        "gewalt",
        (
            PARTNER,
            "kontrolliert überwacht kontroliert",
            (
                "mein_handy mich_ständig alles_was_ich mich_rund mich_immer jeden_schritt mein_telefon "
                "meine_nachrichten mich_überall mich_die_ganze"
            ),
        ),
        8,
    ),
    Rule("gewalt", ("~vergewaltig* vergewaltigt zwangsheirat* ~zwangsverheirat* zwangsehe ehrenmord",), 1),
    Rule(
        "gewalt",
        (
            ANYONE + " ich",
            "zwingt gezwungen zwingen zwing",
            "sex heirat* geschlechtsverkehr ins_bett verheirat* mit_ihm_zu_schlafen intim bordell prostitution",
        ),
        9,
    ),
    Rule(
        "gewalt",
        (
            SELF + " " + ME,
            "sexuell sexuelle sexueller",
            "genötigt ~missbraucht belästigt übergriff* gewalt nötig* ~belästig*",
        ),
        8,
        vetoes="kind sohn tochter",
    ),
    Rule(
        "gewalt",
        (
            (
                "~frauenhaus* ~frauenhäuser frauenschutz* fraunhaus schutzwohnung* zufluchtswohnung* ~gewaltschutz* "
                "annäherungsverbot häusliche_gewalt häuslicher_gewalt hausliche_gewallt hilfetelefon_gewalt "
                "männerschutz* wohnungsverweisung gewalt_in_der_ehe partnerschaftsgewalt opferschutz* männerhaus "
                "gewaltambulanz"
            ),
        ),
        2,
        vetoes="spend* praktikum ehrenamt* job gearbeitet arbeitsstelle früher_mal war_mal referat sozialarbeiterin",
        excuses=ABOUT,
    ),
    Rule(
        "gewalt",
        (
            "gewalt ~gewalttätig* ~gewaltätig* gewalttätig gewaltätig gewallt übergriffig",
            PARTNER + " zuhause zu_hause beziehung ehe erlebe erlebt daheim partnerschaft er",
        ),
        6,
        vetoes="gewaltfrei* kein keine höhere schule film verwandt videospiel* kommunikation " + BOY,
    ),
    Rule(
        "gewalt",
        ("angst angs panik fürchte", "vor", MY, PARTNER),
        6,
        ordered=True,
        vetoes=OFFICE + " hund termin treffen_mit entscheidung mutterschaft gespräch arzt tod verlieren",
        reach=4,
    ),
    Rule("gewalt", ("angst angs panik", "vor_ihm vor_ihn von_ihm"), 4, vetoes=OFFICE, excuses=BOY + " hund"),
    Rule(
        "gewalt",
        (
            (
                "geflohen flüchten geflüchtet abgehauen weglaufen fliehen verstecken versteckt verstecke flüchte "
                "fliehe abhauen weglauf* schutz geschützt"
            ),
            "vor vom von",
            MY,
            PARTNER,
        ),
        7,
        vetoes="krieg zu_seiner kuscheltier " + OFFICE,
    ),
    Rule(
        "gewalt",
        (PARTNER + " er", "messer waffe pistole axt beil", ME + " bedroht droht gedroht kehle"),
        9,
        vetoes="küche kochen schneid* geschenkt",
    ),
    Rule(
        "gewalt",
        (
            PARTNER + " er",
            (
                "geht_auf losgegangen_auf ging_auf greift_mich angegriffen rastet ausgerastet hand_gegen "
                "hand_ausgerutscht wirft_mit schmeißt_mit zerrt faust fäuste blaue_flecken an_den_haaren an_der_kehle "
                "am_hals blaues_auge tut_mir_weh tut_mir_was etwas_antut was_antut antut antun_will was_an_tut "
                "anzutun"
            ),
            "mich mir uns meine",
        ),
        9,
        vetoes=BOY + " zahn bauch kopf sich_was sich_etwas dem_kind den_kindern",
    ),
    Rule("gewalt", (SELF + " wir", "in_gefahr in_lebensgefahr nicht_sicher", PARTNER + " zuhause zu_hause"), 9),
)
