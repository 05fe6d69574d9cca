"""Words of stalking, being kept, coercion, shelter and fear in English."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.en.words import HE, KID_SUBJECT, NOT_HIT, OFFICE, PARTNER
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "gewalt",
        (HE, "took takes hides hid hidden", "my_passport my_phone my_documents my_papers my_id"),
        7,
        vetoes=OFFICE + " teacher " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (HE, "controls controlling checks", "my_phone me everything_i every_move all_my_money my_every"),
        7,
        vetoes="office remote my_feelings",
    ),
    Rule(
        "gewalt",
        (
            HE + " being i",
            "forces forced forcing force",
            "sex marry marriage married sleep_with_him prostitution have_sex",
        ),
        9,
    ),
    Rule(
        "gewalt",
        (
            (
                "~forced_marriage rape raped raping ~rapist marital_rape honour_killing honor_killing "
                "sexually_assaulted sexual_assault"
            ),
        ),
        3,
        vetoes="movie grape child son daughter kid rapeseed",
        excuses=ABOUT,
    ),
    Rule(
        "gewalt",
        (
            (
                "womens_shelter women_s_shelter womens_refuge women_s_refuge women_refuge women_shelter "
                "~domestic_violence ~domestic_abuse safe_house shelter_for_women battered_women abusive_relationship "
                "~abusive_husband ~abusive_partner ~abusive_ex domestic_violance abused_women house_for_women"
            ),
        ),
        4,
        vetoes="volunteer donat* job internship course_about worked movie",
        excuses=ABOUT,
    ),
    Rule(
        "gewalt",
        ("scared afraid terrified fear frightened", "of", "my", PARTNER),
        5,
        ordered=True,
        vetoes=OFFICE + " losing opinion reaction judgement",
    ),
    Rule("gewalt", ("scared afraid terrified fear", "of_him"), 4, excuses="dog teacher " + KID_SUBJECT),
    Rule(
        "gewalt",
        ("run hide hiding ran escape escaped escaping fled flee safe protection protect", "from", "my him", PARTNER),
        6,
        ordered=True,
        vetoes=OFFICE + " war",
    ),
    Rule("gewalt", ("escape hide hiding fled flee protection get_away away_safely", "from_him from_her"), 5),
    Rule("gewalt", (HE, "knife gun weapon", "me us threatens threatened"), 8, vetoes="kitchen cooking gift"),
    Rule(
        "gewalt",
        (
            HE,
            (
                "hurt_me hurt_us grabs_me grabbed_me hand_on_me hands_on_me raised_his_hand grabs_my pulls_my_hair "
                "bruises bruised black_eye by_the_throat by_the_hair"
            ),
        ),
        8,
        vetoes=NOT_HIT + " " + KID_SUBJECT,
    ),
)
