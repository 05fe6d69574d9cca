"""Words of further signs of violence in Polish."""

from __future__ import annotations

from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.pl.words import KID_SUBJECT, MAN, NOT_HE, NOT_HIT, OFFICE

RULES = (
    Rule(
        "gewalt",
        ("pobił zgwałcił udusił dusił uderzył kopnął popchnął szarpał", "mnie"),
        2,
        vetoes=NOT_HIT + " " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (MAN, "wybił złamał wyrwał rozwalił wypchnął", "ząb nos rękę telefon głowę mnie żebro szczękę mamie"),
        7,
        vetoes="syn mecz",
    ),
    Rule(
        "gewalt",
        (
            ("siostra siostrę przyjaciółka przyjaciółkę koleżanka koleżankę mama mamie mamę sąsiadka sąsiadkę córka"),
            "mąż męża chłopak chłopaka partner tata ojciec ojczym były",
            "bije pobił dusi kopie grozi popchnął maltretuje tłucze szarpie katuje robi_krzywdę",
        ),
        9,
        vetoes=NOT_HIT,
    ),
    Rule(
        "gewalt",
        (
            NOT_HE + " on",
            (
                "znajdzie_mnie znajdzie_nas szuka_nas szuka_mnie śledzi_mój czyta_moje czyta_mój kamera* lokalizację "
                "sprawdza_mój dopadnie"
            ),
            "mnie nas mój moje ja grozi że",
        ),
        10,
        vetoes="pracę mieszkanie",
    ),
    Rule(
        "gewalt",
        (
            NOT_HE + " on",
            "zabrał zabral wyrwał trzyma zabiera",
            "dowód kartę klucz wypłatę telefon dokumenty paszport kartę_bankową moje_pieniądze",
        ),
        7,
        vetoes="małej małego syna " + OFFICE,
    ),
    Rule("gewalt", ("łazience łazienki", "on mąż były partner", "drzwi kopie wali chowam"), 9, vetoes="syn"),
    Rule(
        "gewalt",
        ("boję boje strach", "wrócić_do_domu wracać_do_domu o_życie o_swoje_życie o_nasze_życie"),
        5,
        vetoes="dziecko",
    ),
    Rule("gewalt", ("nagie intymne", "zdjęcia filmy", "grozi wyśle wrzuci rozesłał wysłał opublikuje"), 8),
    Rule("gewalt", ("obdukcja obdukcję obdukcji",), 1, vetoes="wypadek"),
    Rule(
        "gewalt",
        (
            "policja",
            "wyprowadz* kazała_mu zakaz_zbliż* nakaz_opuszczenia zabrała_go usunęła",
            "mieszkania 14 dni dom go mąż mieszkanie",
        ),
        9,
    ),
    Rule("gewalt", ("dom", "samotnej_matki dla_ofiar dla_bitych", "berlin berlinie przemoc uciek* noc dziś"), 7),
)
