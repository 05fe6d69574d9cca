"""Words of violence and coercion in English."""

from __future__ import annotations

from bot.matching.lexicon.en.words import FIG, HE, HIT, KID_SUBJECT, ME, NOT_HIT, OFFICE, PARTNER, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule("gewalt", (HE, HIT, ME), 7, vetoes=NOT_HIT + " " + KID_SUBJECT),
    Rule(
        "gewalt",
        ("my", PARTNER, "~abusive violent abuser beats hits_women gets_physical"),
        6,
        ordered=True,
        vetoes="not never no_longer",
    ),
    Rule(
        "gewalt",
        (
            SELF + " we being getting",
            "abused beaten raped ~assaulted threatened stalked strangled battered ~blackmailed molested followed",
            "am was being been getting got by were m im",
        ),
        8,
        vetoes=NOT_HIT + " " + OFFICE + " instagram child",
    ),
    Rule(
        "gewalt",
        (HE, "~threatens ~threatened ~threatening threats threaten ~blackmail* threat", ME + " my"),
        8,
        vetoes=OFFICE + " to_quit breathing",
        reach=6,
    ),
    Rule(
        "gewalt",
        (HE, "kill kills murder stab shoot killing", ME),
        9,
        vetoes=FIG + " myself himself laugh says_shoot stress noise snoring " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        ("stalker stalking stalks stalked restraining_order ~protection_order ~protective_order",),
        2,
        excuses="instagram facebook",
    ),
    Rule(
        "gewalt",
        (HE, "follows following spying spies tracks tracking watches_me", "me my us"),
        7,
        vetoes="instagram insta facebook package order " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (
            HE,
            "wont won_t doesnt doesn_t never not didnt didn_t forbids",
            "let allow lets allows letting",
            (
                "leave go_out go_outside see_my_family leave_the_house work have_a_phone have_friends talk_to out "
                "get_out"
            ),
        ),
        12,
        vetoes=OFFICE + " kids " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (HE, "locks locked lock locking", "me us", "in inside up room house"),
        9,
        vetoes="myself out_of accident",
    ),
)
