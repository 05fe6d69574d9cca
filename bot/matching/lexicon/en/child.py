"""Words of a child in danger in English."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.en.words import HE, HIT, KIDS, MY_KID, NOT_HIT, SELF
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "kindernot",
        (
            HE + " teacher grandfather grandpa babysitter stepmom",
            HIT + " shakes shook shaking mistreat* locks locked molest* touches_private",
            MY_KID,
        ),
        6,
        ordered=True,
        vetoes=NOT_HIT + " other_kids other_children classmate* bully bullie* school",
        reach=2,
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            "is are was been being gets getting were",
            "abused beaten ~molested ~mistreated neglected raped ~maltreated hit_by starved locked_in locked_up",
        ),
        7,
        vetoes="bullied classmate* other_kids by_a_ball as_a_kid i_was school",
    ),
    Rule(
        "kindernot",
        (
            SELF,
            (
                "hit hitting hurt hurting shake shook shaking slap slapped smack smacked harm harming beat strangle "
                "punched smother kill choke suffocate"
            ),
            MY_KID,
        ),
        6,
        ordered=True,
        vetoes="not_hit never_hit feelings hit_by he husband ex hand_shake school without stomach",
        reach=2,
    ),
    Rule(
        "kindernot",
        (
            SELF,
            "afraid scared fear worried urge lose losing snap might",
            "hurt hit shake harm hurting harming smack kill shaking hitting slap",
            KIDS + " him her them",
        ),
        12,
        vetoes="he husband ex father dad will_hurt_me fall vaccin* school",
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            (
                "~molest* sexually ~sexual_abuse ~pedophile touched_inappropriately inappropriately private_parts "
                "child_abuse touched_her_private grooming"
            ),
        ),
        8,
        vetoes="education i_was as_a_child potty washing hygiene itch*",
    ),
    Rule(
        "kindernot",
        (
            (
                "~child_abuse child_neglect ~child_protection_hotline child_molest* child_emergency_service "
                "child_in_danger children_in_danger "
            ),
        ),
        4,
        vetoes="course accused job study",
        excuses=ABOUT,
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            "is has went are gone",
            (
                "missing ran_away run_away ~kidnapped ~abducted disappeared vanished not_come_home never_came_home "
                "hasnt_come_home"
            ),
        ),
        8,
        vetoes="father dad teddy toy shoe* kita school_days certificate missing_his missing_her missing_out his_dad "
        "friends tooth document* husband ex salary pays",
    ),
    Rule(
        "kindernot",
        (SELF, "cant_find can_t_find cannot_find lost", "my_son my_daughter my_child my_kid my_baby"),
        6,
        ordered=True,
        vetoes="kita school place custody a_place weight job stroller s_shoes s_birth",
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            "swallowed ate drank took ingested",
            "pills tablets bleach poison detergent cleaner battery medicine medication chemicals cleaning",
        ),
        9,
        vetoes="refuse* prescribed didn_t",
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            (
                "~unconscious not_breathing isnt_breathing isn_t_breathing ~unresponsive not_responding seizure "
                "~poisoned turned_blue turning_blue cant_breathe can_t_breathe wont_wake_up won_t_wake_up "
                "not_waking_up passed_out choking suffocating"
            ),
        ),
        7,
        vetoes="he_is_choking_me name choking_me course epilepsy_diagnos* school alarm laugh* hamster office",
    ),
    Rule(
        "kindernot",
        (
            KIDS,
            "wants says said wanted wishes talks tried tries threatens thinks",
            (
                "to_die die kill_himself kill_herself suicide be_dead not_live dead not_want_to_live end_his_life "
                "end_her_life kill_themselves"
            ),
        ),
        9,
        ordered=True,
        vetoes="die_of die_from i_want i_wanna i_wish grandpa hamster dog cat i_dont i_don_t",
    ),
    Rule(
        "kindernot",
        (
            "son daughter child kid teenager teen boy girl",
            (
                "cuts_himself cuts_herself cutting_herself cutting_himself self_harm* ~suicidal hurts_herself "
                "hurts_himself harms_herself harms_himself harming_herself harming_himself hurting_herself "
                "hurting_himself self_harming kill_herself kill_himself cutting_her_arms doesnt_want_to_live "
                "doesn_t_want_to_live"
            ),
        ),
        8,
    ),
    Rule(
        "kindernot",
        (
            "neighbor* neighbour* next_door",
            "child kid kids baby children",
            "beaten beats hit hits screams screaming abused abuse neglected",
        ),
        10,
        vetoes="my_baby my_kids noise complain* my_child",
    ),
)
