"""Words of a wish to die and of self-harm in Polish."""

from __future__ import annotations

from bot.matching.lexicon.about import FICTION
from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.pl.words import FIG, PLACE

RULES = (
    Rule(
        "krise",
        (
            (
                "nie_chcę_żyć nie_chce_żyć nie_chcę_już_żyć nie_chce_już_żyć nie_chce_mi_się_żyć nie_chcę_dłużej_żyć "
                "żyć_mi_się_nie_chce żyć_się_nie_chce chcę_umrzeć chce_umrzeć chciałabym_umrzeć chciałbym_umrzeć "
                "chcę_się_zabić chce_się_zabić zabić_się się_zabić zabiję_się zabije_się   "
                "odebrać_sobie_życie odbiorę_sobie skończyć_ze_sobą skończę_ze_sobą skończyć_z_życiem "
                "skończyć_z_tym_życiem targnąć_się tnę_się ciąć_się samookalecz* zrobić_sobie_krzywdę "
                "zrobię_sobie_krzywdę coś_sobie_zrobić coś_sobie_zrobię sobie_coś_zrobić sobie_coś_zrobię "
                "nie_mam_siły_żyć nie_mam_sił_żyć nie_mam_po_co_żyć życie_nie_ma_sensu życie_straciło_sens "
                "sensu_życia nie_widzę_sensu_życia nie_chcę_się_obudzić skoczyć_z_mostu skoczyć_z_okna "
                "skoczyć_z_dachu pod_pociąg powiesić_się się_powiesić powieszę_się łykn*_wszystkie_tabletki "
                "lepiej_beze_mnie beze_mnie_będzie_lepiej beze_mnie_byłoby_lepiej lepiej_umrzeć wolałabym_nie_żyć "
                "wolałabym_umrzeć myśli_o_śmierci zmęczona_życiem mam_dość_życia lepiej_gdybym_nie_żyła "
                "żyć_dalej_nie_chcę nie_mogę_dalej_żyć nie_chcę_istnieć lepiej_żeby_mnie_nie podciąć_żyły "
                "podciąć_sobie_żyły zakończyć_życie zakończyć_swoje_życie skończyć_swoje_życie lepiej_jakby_mnie_nie"
            ),
        ),
        7,
        vetoes=PLACE + " " + FIG + " film on_chce ojciec_popełnił mnie_zabić chce_mnie",
    ),
    Rule(
        "krise",
        ("już dłużej więcej", "nie_chcę nie_chce nie_mogę nie_potrafię nie_umiem nie_mam_siły", "żyć"),
        5,
        vetoes=PLACE,
    ),
    Rule(
        "krise",
        ("~samobójstw* ~samobójcz* telefon_zaufania linia_kryzysowa centrum_kryzysowe",),
        3,
        vetoes="piosenk* film książk* ojciec lat temu popełnił praca dziecięcy młodzież* wykład finansowe",
        excuses=FICTION,
    ),
    Rule("krise", ("zniknąć zniknac", "chcę chce chciałabym zawsze świata tydzień"), 5, vetoes="od_męża przed on_chce"),
    Rule(
        "krise",
        (
            "nie_obudzić nie_obudzic nie_budzić obudzić budzić",
            "chcę chce nie_chcę nie_chce się",
            "więcej juz już nigdy jutro żeby Boga zasnąć tyle",
        ),
        8,
        vetoes="dziecka rano do_szkoły wcześnie",
    ),
    Rule("krise", ("boję boje", "się", "siebie siebie_samej samej_siebie"), 4, vetoes="pewna"),
    Rule(
        "krise",
        (
            "mnie",
            "nie_będzie nie_bedzie nie_było nie_bylo zabraknie",
            "dzieci lepiej świecie swiecie już juz wogóle w_ogóle",
        ),
        8,
        vetoes="w_domu w_pracy mama",
    ),
    Rule("krise", ("głosy głos", "słyszę każą kazą mówią_mi"), 4, vetoes="sąsiadów"),
    Rule(
        "krise",
        ("myśli myślę mysle myśle mysli", "o_śmierci o_smierci samobójcze o_samobójstwie o_skończeniu śmierci"),
        5,
        vetoes="dziadka film",
    ),
    Rule(
        "krise",
        ("list_pożegnalny żegnam_się żegnam_was żegnajcie pożegnalny ja_się_żegnam",),
        3,
        vetoes="przedszkol* praca koleż* impreza",
    ),
    Rule(
        "krise",
        ("tabletki leki", "przede_mną leżą_przede garść zebrałam wszystkie_naraz połknęłam_wszystkie"),
        6,
        vetoes="dziecko",
    ),
    Rule("krise", ("nie_mam nie", "siły sily sił", "żyć zyc"), 5),
    Rule("krise", ("nie_chcę nie_chce", "żyć zyc dożyć dozyc"), 4, vetoes=PLACE),
    Rule(
        "krise",
        (
            "siostra brat kolega koleżanka przyjaciółka mama sąsiadka sąsiad mąż klientka ktoś",
            (
                "nie_chce_żyć zabić_się chce_umrzeć coś_sobie_zrobi kończy_ze_sobą konczy_ze_soba skończyć_ze_sobą "
                "odebrać_sobie woli_nie_żyć nie_szukajcie_mnie"
            ),
        ),
        9,
        vetoes="lat_temu grudniu",
    ),
)
