"""Words of further signs of violence in English."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.en.words import HE, NOT_HIT, OFFICE
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "gewalt",
        (HE, "broke smashed shattered", "my_jaw my_nose my_arm my_phone my_rib my_teeth my_tooth"),
        6,
        vetoes="accident son",
    ),
    Rule(
        "gewalt",
        (
            "friend sister neighbor neighbour mother mum mom aunt daughter colleague cousin niece",
            "husband boyfriend partner dad ex brother brothers he she",
            "hits beats abuses chokes hitting beating strangled threatens beaten abused bruises",
        ),
        10,
        vetoes=NOT_HIT + " school classmate*",
    ),
    Rule(
        "gewalt",
        ("dad father stepdad", "hits beats hitting beating hit hurts", "my_mum my_mom my_mother mum mom"),
        6,
        vetoes=NOT_HIT,
    ),
    Rule("gewalt", ("mum mom mother", "hits beats hitting beating", "my_dad dad father"), 6, vetoes=NOT_HIT),
    Rule(
        "gewalt",
        (
            HE,
            (
                "find_me finds_me find_us finds_us looking_for_us looking_for_me where_i_am reads_my camera_in "
                "knows_where"
            ),
            "if_i he ex husband found knows said",
        ),
        12,
        vetoes=OFFICE + " kita apartment house job",
    ),
    Rule(
        "gewalt",
        ("airtag tracker gps spyware", "ex he husband phone my bag backpack stroller"),
        9,
        vetoes="lost_my key_finder",
    ),
    Rule(
        "gewalt",
        (
            HE,
            "nudes naked_pictures naked_photos intimate_pictures private_photos",
            "threat* post* send* leak* publish*",
        ),
        12,
    ),
    Rule(
        "gewalt",
        (
            (
                "without_him_noticing before_he_comes_home before_he_comes_back he_cant_know he_can_t_know "
                "without_him_knowing"
            ),
            "leave get_out escape go run flee pack how",
        ),
        8,
    ),
    Rule(
        "gewalt",
        ("document hospital doctor police evidence", "injuries bruises", "violence without he beaten police tell"),
        9,
        vetoes="child_fell insurance sport",
    ),
    Rule(
        "gewalt",
        ("police", "ban banned removed_him remove_him take_him throw_him", "flat apartment home house ex husband him"),
        9,
    ),
    Rule(
        "gewalt",
        ("violence abuse", "home help helpline hotline line emergency domestic partner"),
        4,
        vetoes="game child theatre drug play study",
        excuses=ABOUT,
    ),
    Rule("gewalt", ("bathroom toilet", "he husband ex", "kicking door locked banging hiding"), 9, vetoes="toddler son"),
    Rule(
        "gewalt",
        (
            "they family father parents brother brothers brother_s",
            "marry_me marry_my_sister forced_to_marry force_me_to_marry wants_that_i_marry honour honor",
        ),
        7,
        vetoes="homework movie",
    ),
    Rule(
        "gewalt",
        ("afraid scared", "to_go_home of_going_home for_my_life of_him of_my_husband for_our_lives"),
        4,
        vetoes=OFFICE,
    ),
)
