"""Groups of words that several rules in English share."""

from __future__ import annotations

SELF = "i im ive id"
ME = "me us"
PARTNER = (
    "husband ex exhusband boyfriend partner bf fiance spouse hubby dad father stepdad stepfather brother "
    "uncle cousin man wife girlfriend mother mom stepmother neighbour neighbor roommate babyfather "
    "baby_daddy in_laws family guy"
)
HE = PARTNER + " he she someone somebody"
HIT = (
    "hits hit hitting beats beat beating beaten punches punched punching kicks kicked kicking chokes "
    "choked choking strangl* slaps slapped slapping shoves shoved pushes_me pushed_me abuses abused "
    "abusing ~abusive hurts hurting batters battered rapes raped raping assaults ~assaulted attacks "
    "~attacked attacking slams slammed bites throws_me threw_me threw_things throws_things violent spits "
    "drags dragged burns_me burned_me smacks smacked"
)
KIDS = "son daughter kid kids child children baby toddler boy girl teenager teen newborn infant year_old stepson"
MY_KID = (
    "my_son my_daughter my_kid my_kids my_child my_children my_baby the_kids the_children our_son "
    "our_daughter our_kids our_children the_baby her_kids his_kids her_child his_child his_son "
    "his_daughter a_child my_toddler my_boy my_girl their_kids their_child their_children our_baby "
    "my_little our_child her_son her_daughter the_child my_boys my_girls"
)
KID_SUBJECT = (
    "my_son my_daughter my_toddler my_kid my_child my_baby tantrum* toddler teenager year_old "
    "kindergarten kita classmate* cat dog my_little the_baby"
)
NOT_HIT = (
    "game games chess movie film series book song up_the hit_by hits_me_that hits_me_how hit_me_that "
    "hit_me_how hit_me_up never not didnt didn_t doesnt doesn_t used_to feelings financially crisis "
    "back_hurts rent hard hits_hard reality years_ago as_a_child when_i_was_a beat_me_to rush traffic "
    "video around_the_bush to_it head_hurts tooth"
)
OFFICE = (
    "landlord jobcenter office court lawyer sue eviction custody sanction* boss employer bank cps lawsuit "
    "benefits legal deport* fine fired bill bills bailiff debt collector child_support youth_office "
    "jugendamt take_the_kids take_my"
)
WANT = "want wanna wish wanted would_like feel_like plan planning going_to thinking_of thinking_about need_to thoughts"
NOT = "dont don_t do_not not no never cant can_t cannot didnt"
LIVE = "live living exist be_alive wake_up  go_on_living alive be_on_this_earth existing"
LIVE_VETO = (
    "here live_with live_in live_near live_at live_there together apartment flat berlin with_him with_my "
    "with_her living_room in_this alone_anymore room house like_this_flat living_with on_benefits "
    "living_in parents live_off city"
)
FIG = "laughing embarrass* die_of_shame shame boredom movie film game cold_heat jokes hunger curiosity to_know"
