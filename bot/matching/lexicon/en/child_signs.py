"""Words of further signs of a child in danger in English."""

from __future__ import annotations

from bot.matching.lexicon.en.words import HE, KIDS, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "kindernot",
        (
            (
                "im_9 im_10 im_11 im_12 im_13 im_14 im_15 im_16 i_m_9 i_m_10 i_m_11 i_m_12 i_m_13 i_m_14 i_m_15 "
                "i_m_16 i_am_9 i_am_10 i_am_11 i_am_12 i_am_13 i_am_14 i_am_15 i_am_16"
            ),
            "hits hit beats beat touches touched locks hungry marry threw drunk belt scared kicked",
        ),
        14,
        vetoes="baby pregnant pocket",
    ),
    Rule(
        "kindernot",
        (
            HE + " grandpa grandfather uncle teacher coach",
            "touches touched touching molests molested",
            "her him me my_daughter my_son daughter son",
        ),
        7,
        vetoes="stove face_paint emotional heart story deeply",
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            (
                "not_come_home didnt_come_home didn_t_come_home not_returned doesn_t_return never_came_home "
                "didnt_come_back didn_t_come_back didnt_sleep_at_home"
            ),
        ),
        7,
        vetoes="husband father ex my_ex",
    ),
    Rule(
        "kindernot",
        (
            "ex father husband dad mother",
            "doesn_t_return doesnt_return didn_t_bring didnt_bring won_t_return wont_return kidnapped took",
            KIDS + " her him them",
            "airport plane abroad back phone_off lebanon country turned",
        ),
        16,
        vetoes="toys clothes photos kita_bag phone_back visit on_time",
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            "bruises burns marks cigarette bruised belt_marks black_eye",
            "dad father ex from said friend uncle he kita back",
        ),
        12,
        vetoes="allerg* rash football",
    ),
    Rule(
        "kindernot",
        (KIDS + " twins", "alone", "night barefoot street car balcony hours week dark crying window weekend"),
        9,
        vetoes="i_m_alone im_alone i_am_alone single alone_with me_alone sleep_alone walk school stay_alone",
    ),
    Rule(
        "kindernot",
        (
            "drunk drinks smokes crystal heroin drugs",
            "father ex mother mum dad boyfriend sister",
            "kids child baby daughter son children him her",
        ),
        12,
        vetoes="used_to in_recovery clinic",
    ),
    Rule(
        "kindernot",
        (
            SELF,
            "lose_it lose_control afraid hit_him shook_him shake_him hurt_him hurt_her snap scare_myself",
            "baby child toddler son daughter him her",
        ),
        11,
        vetoes="custody he husband ex lose_him",
    ),
    Rule(
        "kindernot",
        ("take give", "my_child my_baby my_kids my_son my_daughter", "away", "tonight before_something now before_i"),
        9,
    ),
    Rule(
        "kindernot",
        (KIDS + " girl", "naked nude nudes", "pictures photos man send sends asked computer"),
        8,
        vetoes="beach bath_photo kita",
    ),
    Rule(
        "kindernot",
        (
            "child_protective_services child_protection youth_emergency",
            "emergency berlin tonight number call report night",
        ),
        5,
    ),
)
