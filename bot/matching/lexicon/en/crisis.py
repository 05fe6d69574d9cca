"""Words of a wish to die and of self-harm in English."""

from __future__ import annotations

from bot.matching.lexicon.about import FICTION
from bot.matching.lexicon.en.words import FIG, LIVE, LIVE_VETO, NOT, SELF, WANT
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule("krise", (SELF, WANT, NOT, LIVE), 9, vetoes=LIVE_VETO),
    Rule(
        "krise",
        (
            SELF,
            "want wanna wish would_rather ready_to wants rather",
            (
                "die be_dead dead disappear_forever never_wake_up to_death not_wake_up was_dead were_dead "
                "never_been_born"
            ),
        ),
        6,
        vetoes=FIG + " not_die don_t dont know to_eat he_would him he",
    ),
    Rule(
        "krise",
        (
            (
                "to_be_here_anymore kill_myself killing_myself hang_myself end_my_life ending_my_life "
                "take_my_own_life taking_my_life "
                "take_my_life ~suicidal commit_suicide committing_suicide ~suicide_thoughts ~suicidal_thoughts "
                "thoughts_of_suicide thinking_of_suicide thinking_about_suicide end_it_all unalive_myself "
                "cutting_myself cut_myself_when harming_myself hurting_myself harm_myself hurt_myself ~self_harm "
                "~selfharm better_off_dead ending_it_all better_off_without_me suicide_hotline not_worth_living "
                "no_reason_to_live nothing_to_live_for dont_deserve_to_live tired_of_living tired_of_life "
                "no_will_to_live better_without_me drown_myself overdose_on poison_myself shoot_myself "
                "jump_in_front_of_a jump_off_a jump_off_the suicide_plan my_suicide not_live_anymore "
                "not_live_any_more"
            ),
        ),
        5,
        vetoes="accidentally by_accident cooking gym movie not_suicidal dont_want_to_kill my_father_commit* my_son "
        "my_daughter lol kid children_hurt",
    ),
    Rule(
        "krise",
        ("my_life life living", "no_meaning pointless no_point meaningless not_worth no_sense worthless"),
        6,
        vetoes="insurance " + LIVE_VETO,
    ),
    Rule("krise", (SELF, "all_the_pills all_my_pills all_my_tablets too_many_pills whole_pack overdose overdosed"), 8),
    Rule("krise", (SELF + " having", "mental psychological acute emotional", "breakdown crisis emergency"), 7),
    Rule(
        "krise",
        ("kms unalive suicide ~suicidal",),
        3,
        vetoes="mission robot vacuum committed prevention_course movie song film play book theatre career "
        "training_as financial not isn_t isnt",
        excuses=FICTION,
    ),
    Rule(
        "krise",
        (("goodbye_letter goodbye_note suicide_note goodbye_message goodbye_forever last_message said_goodbye_in"),),
        3,
        vetoes="kita teacher colleague party",
    ),
    Rule("krise", (SELF, "hear hearing", "voices", "tell telling jump die me"), 7),
    Rule("krise", ("pills tablets", "here_on_the_table in_front_of_me collected collects all_of_them in_my_hand"), 6),
    Rule(
        "krise",
        (
            SELF + " my",
            "cant_go_on can_t_go_on cannot_go_on cant_do_this can_t_do_this cannot_carry cant_carry can_t_carry",
            "life living world anymore_life",
        ),
        7,
        vetoes=LIVE_VETO + " job course",
    ),
    Rule(
        "krise",
        (
            "wish i",
            (
                "i_wasn_t_alive i_wasnt_alive i_wasn_t_here_any didn_t_exist didnt_exist was_never_born "
                "disappear_for_ever not_exist never_been_born hadnt_been_born hadn_t_been_born was_not_here"
            ),
        ),
        6,
    ),
    Rule(
        "krise",
        ("trust safe scared afraid", "dont don_t not cant can_t never scared of", "myself"),
        5,
        vetoes="believe feel_safe_by selfdefence defend self_defense talk_about",
    ),
    Rule(
        "krise",
        (
            "if",
            "i_am_gone im_gone i_m_gone i_wasn_t i_die i_was_gone i_wasnt",
            "kids children child daughter son better who",
        ),
        10,
        vetoes="work insurance",
    ),
    Rule(
        "krise",
        (
            "friend brother sister ex neighbour neighbor mother colleague husband",
            (
                "kill_himself kill_herself hang_himself hang_herself ~suicidal end_his_life end_her_life wants_to_die "
                "want_to_die himself_something goodbye_in harm_himself"
            ),
        ),
        9,
        vetoes="movie years_ago",
    ),
    Rule(
        "krise",
        ("cut cutting burn burned", "my_arms my_wrists my_wrist my_legs my_thighs"),
        3,
        vetoes="cooking oven kitchen accident surgery cat hot",
    ),
    Rule(
        "krise",
        ("wnat wnt wantt wanna want", "die to_die", "i tired anymore just only"),
        6,
        vetoes=FIG + " he she not_die dont child",
    ),
)
