"""Words of a child in danger in German."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.de.words import ANYONE, HURT, KID, OF_KID, PEERS, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "kindernot",
        (ANYONE + " lehrer* erzieher* tagesmutter opa oma", HURT, OF_KID),
        7,
        ordered=True,
        vetoes=PEERS + " vor magen tür nicht kein",
        reach=2,
    ),
    Rule(
        "kindernot",
        (ANYONE + " erzieher* opa oma tagesmutter", OF_KID, HURT),
        8,
        ordered=True,
        vetoes=PEERS + " vor nicht mein_sohn haut_mich schlägt_mich allergi*",
        reach=2,
    ),
    Rule(
        "kindernot",
        (
            KID,
            "wird werden wurde wurden worden",
            (
                "geschlagen ~misshandelt ~verprügelt geprügelt gequält gehauen ~missbraucht ~vernachlässigt "
                "eingesperrt verhauen angefasst gewürgt"
            ),
        ),
        8,
        vetoes=PEERS + " ich_werde",
    ),
    Rule(
        "kindernot",
        (
            SELF,
            OF_KID,
            (
                "schlage haue schüttle schüttel schüttele geschüttelt geschlagen gehauen verhauen würge verprügel* "
                "misshandle ohrfeige weh_tue wehtue weh_tu verletze verletzen prügel was_tue schlagen schütteln hauen "
                "gewürgt runtergehauen verletzt_habe"
            ),
        ),
        9,
        ordered=True,
        vetoes="er papa vater mann ex lehrer* andere nicht_schlage nie ohne knie schule kita vorschlag* vor um_ wird "
        "gestürzt wurde",
        reach=2,
    ),
    Rule(
        "kindernot",
        (
            SELF,
            "angst angs kurz_davor rutscht rutschte ausgerutscht verliere durchdreh* ausraste beherrsch*",
            (
                "schlage hauen haue schlagen schütteln schüttle zuschlage weh_tue antue antun hand_ausgerutscht "
                "ausrutscht hand verletze"
            ),
            KID + " ihn ihm ihr",
        ),
        14,
        vetoes="er_hand handy mann ex vater papa er lehrer* allein*",
    ),
    Rule(
        "kindernot",
        (KID, "antun antue anzutun antu antut wehtun weh_tun weh_tue an_tun"),
        7,
        vetoes="ohne bauch zahn* ohr* sich_weh zähne hals nicht_weh impf* mir_was mir_etwas",
    ),
    Rule(
        "kindernot",
        (
            KID,
            "an_die_wand gegen_die_wand aus_dem_fenster zu_tode",
            "klatsch* werf* schmeiß* schüttel* geworfen gefallen gestürzt",
        ),
        8,
        vetoes="handy tablet telefon ball puppe teddy* kuscheltier* film",
    ),
    Rule(
        "kindernot",
        (KID, "umbringen umbringt umzubringen töten ermorden erwürgen ersticken_will tot_schlagen"),
        8,
        vetoes="ohne_kind würd_ich mich_um nerv* noch_um mich_umbr* uns_umbr* mich",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "~missbrauch* ~missbraucht ~misshandel* sexuell* begrapscht befummelt pädophil* unsittlich* "
                "intimbereich zwischen_den_beinen"
            ),
        ),
        9,
        vetoes="aufklärung sexualkunde vertrau* früher als_kind entwicklung ich_als",
        excuses=ABOUT,
    ),
    Rule(
        "kindernot",
        (
            ANYONE + " opa onkel trainer",
            "fasst_an anfasst angefasst fasst berührt",
            KID,
            "unten untenrum intim* komisch da_wo sexuell scheide penis zwischen nackt",
        ),
        12,
    ),
)
