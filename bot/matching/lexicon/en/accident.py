"""Words of a child's medical emergency in English: no breath, a fit, poison, a fall, burns, blood, shocks, water."""

from __future__ import annotations

from bot.matching.lexicon.en.words import KIDS
from bot.matching.lexicon.mechanism import Rule

AGES = " ".join(
    [f"{n}yo {n}_yo {n}_yr {n}_year {n}_years is_{n}" for n in range(1, 13)]
    + [f"{n}_months {n}_month {n}_weeks_old" for n in range(1, 25)]
)
CHILD = (
    f"{KIDS} {AGES} babies babys childs sons daughters kiddo toddlers twins little_one my_little little_boy "
    "little_girl baby_girl baby_boy stepdaughter grandson granddaughter grandchild grandkid nephew niece months_old "
    "month_old weeks_old years_old yr_old wee_one bairn my_wee doughter dauther chaild bby foster_child"
)
HE = "he she him her his hes shes"
URGENT = "help please pls quick quickly ambulance 112 911 999 emergency_now urgent"
NOW = URGENT + " now just what_do_i_do what_to_do what_should_i right_now how_to"
PET = "dog puppy cat kitten hamster rabbit bunny bird parrot fish turtle guinea_pig pet horse"
PEOPLE = (
    "husband boyfriend mother father mum mom dad grandma grandpa grandmother grandfather neighbour neighbor ex "
    "colleague friend parents wife"
)
ADULT = f"{PET} {PEOPLE} i_cant i_can_t i_cannot i_am im i_was i_m_choking"
THING = (
    "phone ipad laptop teddy toy toys doll ball plant plants flower flowers pot glasses shoe shoes sock jacket hat "
    "bag backpack keys key drone pillow blanket tyre tire bike ring chain watch wallet scooter pacifier "
)
# Long ago, harmless or only told: no alarm wherever it stands.
OVER = (
    "hamster parrot budgie guinea_pig turtle in_intensive_care household_help last_year last_summer last_winter "
    "last_month years_ago year_ago months_ago month_ago weeks_ago back_then used_to when_he_was when_she_was rehab "
    "scar scars compensation lawsuit course courses workshop seminar film movie netflix tv_series episode book "
    "novel video_game videogame minecraft fortnite roblox cartoon podcast costume dream dreamt dreamed dreams "
    "nightmare nightmares prevent prevention preventing babyproof childproof baby_proof child_proof window_lock "
    "window_locks window_guard socket_covers outlet_covers what_if in_case only_a_scratch just_a_scratch is_fine "
    "he_s_fine she_s_fine hes_fine shes_fine fine_now ok_now okay_now better_now all_good nothing_happened is_okay "
    "recovered discharged swimming_lessons swim_lessons learn_swim learn_to_swim homework is_in_hospital "
    "is_in_the_hospital was_in_hospital learn_first_aid exhibition museum news newspaper youtube theatre theater "
    "emergency_card emergency_contact"
)
NO_BREATH = (
    "not_breathing no_breathing isnt_breathing isn_t_breathing aint_breathing ain_t_breathing not_breath "
    "not_breathe no_breath no_breathe stopped_breathing stop_breathing stops_breathing cant_breathe can_t_breathe "
    "cannot_breathe cant_breath can_t_breath not_breething not_braething not_brething doesnt_breathe "
    "doesn_t_breathe dont_breathe don_t_breathe doesnt_breath dont_breath barely_breathing hardly_breathing "
    "struggling_to_breathe struggling_for_breath gasping cant_get_air can_t_get_air no_air not_getting_air "
    "fighting_for_air breathing_stopped breath_stopped breathing_has_stopped unable_to_breathe never_breathe "
    "not_breathin pauses_in_breathing isnt_breathin"
)
BLUE = (
    "turning_blue turned_blue turns_blue going_blue gone_blue went_blue goes_blue lips_blue lips_are_blue blue_lips "
    "lips_are_turning face_blue face_is_blue blue_in_the_face blue_around_the_mouth blue_in_face become_blue "
    "becoming_blue getting_blue turn_blue lips_purple turning_purple lips_grey lips_gray turning_grey turned_grey "
    "turning_gray turned_gray all_blue"
)
OUT = (
    "he_collapsed he_is_not_moving he_isn_t_moving he_isnt_moving he_not_moving he_is_unresponsive he_unresponsive "
    "she_collapsed she_is_not_moving she_isn_t_moving she_isnt_moving she_not_moving she_is_unresponsive "
    "she_unresponsive son_collapsed son_is_not_moving son_isn_t_moving son_isnt_moving son_not_moving "
    "son_is_unresponsive son_unresponsive daughter_collapsed daughter_is_not_moving daughter_isn_t_moving "
    "daughter_isnt_moving daughter_not_moving daughter_is_unresponsive daughter_unresponsive child_collapsed "
    "child_is_not_moving child_isn_t_moving child_isnt_moving child_not_moving child_is_unresponsive "
    "child_unresponsive kid_collapsed kid_is_not_moving kid_isn_t_moving kid_isnt_moving kid_not_moving "
    "kid_is_unresponsive kid_unresponsive baby_collapsed baby_is_not_moving baby_isn_t_moving baby_isnt_moving "
    "baby_not_moving baby_is_unresponsive baby_unresponsive toddler_collapsed toddler_is_not_moving "
    "toddler_isn_t_moving toddler_isnt_moving toddler_not_moving toddler_is_unresponsive toddler_unresponsive "
    "boy_collapsed boy_is_not_moving boy_isn_t_moving boy_isnt_moving boy_not_moving boy_is_unresponsive "
    "boy_unresponsive girl_collapsed girl_is_not_moving girl_isn_t_moving girl_isnt_moving girl_not_moving "
    "girl_is_unresponsive girl_unresponsive ~unconscious not_conscious lost_consciousness loses_consciousness "
    "passed_out fainted blacked_out knocked_out out_cold lifeless no_pulse gone_limp went_limp is_limp all_limp "
    "so_limp limp_and gone_floppy went_floppy is_floppy all_floppy so_floppy floppy_and not_responsive no_conscious "
    "without_conscious without_consciousness "
)
ASLEEP = (
    "wont_wake won_t_wake not_waking isnt_waking isn_t_waking doesnt_wake doesn_t_wake dont_wake don_t_wake "
    "cant_wake can_t_wake cannot_wake not_wake unable_to_wake cant_be_woken never_wakes wouldnt_wake wouldn_t_wake"
)
MORNING = (
    "school kindergarten morning mornings alarm nap night nights pee bedwett* early so_i_dont so_he_doesnt "
    "to_not_wake weekend teenager quietly please_dont"
)
FIT = (
    "seizure seizures seisure siezure seizing convulsion convulsions convulsing convulses eyes_rolled "
    "eyes_rolling_back eyes_roll_back foam_at_the_mouth foaming foam_from_mouth shaking_all_over twitching_all_over "
    "whole_body_shaking jerking_all_over body_is_shaking"
)
DRANK = (
    "swallowed swalowed swollowed swallow swallows drank drinked drunk ate eaten eated ingested gulped chewed "
    "bitten bit_into in_his_mouth in_her_mouth in_the_mouth sipped eat drink licked gulp got_into got_hold_of "
    "took_a_sip"
)
POISON = (
    "bleach detergent* cleaner cleaning_product* cleaning_liquid cleaning_fluid cleaning_spray cleaning_stuff "
    "cleaning_agent* drain_unblocker disinfectant descaler dishwasher_tab* dishwasher_pod* dishwasher_salt "
    "laundry_pod* washing_pod* tide_pod* laundry_capsule* washing_powder washing_liquid washing_up_liquid dish_soap "
    "dishwashing_liquid antifreeze petrol gasoline kerosene paraffin_oil lamp_oil lighter_fluid white_spirit "
    "turpentine paint_thinner nail_polish_remover acetone acid caustic lye drano domestos clorox slug_pellets "
    "weed_killer weedkiller poison chemical chemicals battery batteries batterie coin_cell magnet magnets "
    "magnetic_balls needle razor_blade glass_shard nicotine vape_liquid vape_juice e_liquid methadone "
    "sleeping_pill* sleeping_tablet* blood_pressure_pill* blood_pressure_tablet* blood_pressure_med* heart_pill* "
    "heart_med* iron_tablets contraceptive_pill* birth_control_pill* sanitizer poisonous_berries poisonous_berry "
    "poisonous_mushroom* nightshade foxglove yew_berries toadstool"
)
DOWN = "fell fall fallen falls felt_down tumbled jumped slipped plunged"
HEIGHT = (
    "out_of_the_window out_the_window out_of_window out_a_window from_the_window from_window from_a_window "
    "off_the_balcony from_the_balcony from_balcony over_the_balcony off_balcony of_the_balcony off_the_roof "
    "from_the_roof from_roof from_the_first_floor from_the_second_floor from_the_third_floor from_second_floor "
    "from_third_floor from_first_floor from_2nd_floor from_the_2nd_floor from_3rd_floor from_the_3rd_floor "
    "from_4th_floor from_the_fourth_floor second_floor_window third_floor_window first_floor_window "
    "over_the_railing over_the_banister over_railing off_a_bridge off_the_bridge meters_down metres_down "
    "from_the_scaffolding"
)
LOW = (
    "stairs stair staircase changing_table bunk bed sofa couch tree ladder climbing_frame monkey_bars slide swing "
    "highchair high_chair trampoline horse scooter head "
)
HARM = (
    "is_confused seems_confused keeps_falling not_responding and_confused not_wake ~unconscious vomit* throwing_up "
    "threw_up throws_up drowsy pupils pupil limp floppy not_moving seizure passed_out knocked_out fainted "
    "unresponsive slurring slurred mumbling from_his_ear from_her_ear from_the_ear bleeding_heavily wont_wake "
    "won_t_wake not_waking not_crying didnt_cry didn_t_cry only_wants_to_sleep dazed eyes_rolled"
)
BURNT = "scald scalded scalding burn burnt burned burns burning"
BAD = (
    "bad_burn bad_burns on_his_face on_her_face on_his_chest on_her_chest caught_fire on_fire badly severe severely "
    "serious seriously heavy heavily boiling kettle hot_water hot_oil hot_tea hot_coffee hot_soup blisters blister "
    "blistering skin_coming skin_is_coming skin_peeling skin_is_peeling third_degree second_degree whole_hand "
    "both_legs both_hands all_over whole_body flames fryer petrol bbq grill"
)
HOT = "boiling hot_water hot_tea hot_coffee hot_soup hot_oil hot_milk boiled_water"
SPILT = (
    "spilled spilt poured pulled tipped spill over_himself over_herself over_him over_her on_himself on_herself "
    "fell_on knocked splashed"
)
BLEEDS = (
    "heavily badly heavy a_lot wont_stop won_t_stop doesnt_stop doesn_t_stop dont_stop not_stopping cant_stop "
    "can_t_stop not_stop everywhere gushing pouring so_much like_crazy spurting squirting non_stop nonstop artery "
    "massively very_much"
)
DROWNED = (
    "drowned under_the_water underwater under_water face_down pulled_out_of_the_water pulled_from_the_water "
    "pulled_him_out_of_the pulled_her_out_of_the pulled_from_the_pool found_in_the_pool bottom_of_the_pool "
    "bottom_of_the_bath bottom_of_pool found_in_the_bath water_in_his_lungs water_in_her_lungs inhaled_water "
    "drowning_in_the_bath drowning_in_the_pool drowning_in_the_lake drowning_help fell_in_the_pool "
    "fell_into_the_pool fell_in_pool fell_into_the_lake fell_in_the_lake fell_in_the_pond fell_into_the_pond "
    "fell_in_the_river fell_into_the_river drown_in"
)
CAR = (
    "hit_by_a_car hit_by_car hit_by_the_car hit_by_a_bus hit_by_bus hit_by_a_truck hit_by_a_van hit_by_a_lorry "
    "hit_by_a_tram hit_by_tram hit_by_a_motorbike run_over ran_over runover knocked_down_by_a_car "
    "knocked_over_by_a_car struck_by_a_car car_hit_my car_hit_him car_hit_her car_hit_the car_crashed_into_my "
    "under_a_car under_the_car in_front_of_a_car"
)

RULES = (
    Rule(
        "kindernot",
        (CHILD, f"{NO_BREATH} {BLUE}"),
        11,
        vetoes=(
            f"{PET} {THING} i_cant i_can_t i_cannot nose stuffy congested snot cold blueberr* lolly candy "
            "popsicle ice_cream marker paint pen dye hair eyes sky shirt let_me gives_me"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (f"{HE} {NOW}", f"{NO_BREATH} {BLUE}"),
        6,
        vetoes=(
            f"{ADULT} {THING} nose stuffy congested cold blueberr* lolly candy popsicle ice_cream marker paint "
            "pen dye hair eyes sky shirt thinking_about when_i"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("not_breathing isnt_breathing isn_t_breathing stopped_breathing",),
        3,
        vetoes=f"{ADULT} {THING} nose skin material wall",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "choking chocking choked_on suffocating suffocate stuck_in_his_throat stuck_in_her_throat "
                "in_the_throat in_throat swallowed"
            ),
            (
                f"{BLUE} {NO_BREATH} {URGENT} wheezing cant_cough not_coughing gagging cant_get_it can_t_get_it "
                "choking_on_a"
            ),
        ),
        10,
        vetoes=ADULT + " me hazard laughing laughter choking_me tears homework pill",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "breath_strange breath_weird breathing_weird breathing_strange breathing_funny "
                "breathing_strangely breathing_shallow breathing_very_shallow"
            ),
            URGENT + " grey gray blue limp floppy pale lips",
        ),
        9,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, OUT),
        7,
        vetoes=(
            f"{PET} tooth teeth forms flyers i_m i_am im i_fainted i_passed i_nearly i_almost almost_fainted "
            "nearly_fainted messages calls email name tower marriage exam company"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "not_responding isnt_responding isn_t_responding doesnt_respond doesn_t_respond",
            "eyes limp floppy breathing shaking pale blue ambulance ~unconscious",
            f"{HE} {CHILD}",
        ),
        11,
        vetoes=PET + " email emails messages calls letter office jobcenter jugendamt texts his_name her_name",
        excuses=OVER,
    ),
    Rule(
        "kindernot", (HE, "~unconscious lifeless no_pulse having_a_seizure convulsing"), 5, vetoes=ADULT, excuses=OVER
    ),
    Rule("kindernot", (CHILD, ASLEEP), 7, vetoes=f"{PET} {MORNING}", reach=5, excuses=OVER),
    Rule(
        "kindernot",
        (
            (
                "cant_wake_him cant_wake_her can_t_wake_him can_t_wake_her cannot_wake_him cannot_wake_her "
                "cant_wake_my can_t_wake_my cant_get_him_to_wake cant_get_her_to_wake he_wont_wake she_wont_wake "
                "he_won_t_wake she_won_t_wake he_is_not_waking she_is_not_waking"
            ),
        ),
        8,
        vetoes=f"{PET} {PEOPLE} {MORNING} kita",
        reach=5,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "my_child_is_dying my_baby_is_dying my_son_is_dying my_daughter_is_dying my_kid_is_dying "
                "my_baby_dying my_child_dying my_son_dying"
            ),
        ),
        5,
        vetoes="to of for hospice cancer palliative embarrass*",
        reach=2,
        excuses=OVER,
    ),
    Rule("kindernot", (CHILD, "cpr resuscitate resuscitation", NOW + " how"), 9, vetoes="learn", excuses=OVER),
    Rule(
        "kindernot",
        (
            CHILD,
            (
                "having_a_seizure having_seizures having_seizure has_a_seizure has_seizure in_a_seizure "
                "is_seizing convulsing convulsion convulsions convulses having_a_febrile foaming_at "
                "foam_at_the_mouth shaking_all_over twitching_all_over having_a_siezure having_a_seisure"
            ),
        ),
        8,
        vetoes=PET + " sometimes often every had_a history diagnosed diagnosis epilepsy medication",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            FIT,
            (
                "help 112 now just minutes stop stopping blue ~unconscious limp stiff ambulance fever first_time "
                "eyes_rolled"
            ),
        ),
        11,
        vetoes=PET + " epilepsy diagnosed diagnosis history had_seizures medication school_form",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (DRANK, POISON, f"{CHILD} {HE}"),
        9,
        vetoes=(
            f"{PET} i_ate i_drank i_swallowed husband ex didnt_swallow didn_t_swallow not_swallow didnt_drink "
            "phone laptop app cleaner_said dead_battery battery_dead charge to_eat money buy need donat* food "
            "cant_afford"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("swallowed swalowed swollowed ingested drank", POISON),
        6,
        vetoes=f"{PET} {PEOPLE} i i_ve ive not didnt didn_t",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "ate eaten eated chewed got_into ingested swallowed_my swallowed_all swallowed_a_lot took_all "
                "took_too_many"
            ),
            "pills tablets medicine medicines medication meds paracetamol ibuprofen pils antidepressants",
            f"{CHILD} {HE}",
        ),
        9,
        vetoes=(
            f"{PET} i_swallowed i_ate husband prescribed refuse* wont_swallow won_t_swallow didnt didn_t "
            "cant_swallow his_meds her_meds his_medicine her_medicine finally well after_he before with "
            "antibiotic* gelatine"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "overdose overdosed overdosing whole_pack whole_bottle whole_box entire_pack entire_bottle "
                "too_many_pills handful_of"
            ),
            "pills tablets medicine meds paracetamol ibuprofen swallowed took",
            f"{CHILD} {HE}",
        ),
        10,
        vetoes=PET + " i_took husband boyfriend",
        excuses=OVER,
    ),
    Rule("kindernot", ("poison_control poison_hotline poison_emergency", URGENT + " number_now"), 6, excuses=OVER),
    Rule(
        "kindernot",
        (DOWN, HEIGHT, f"{CHILD} {HE}"),
        8,
        vetoes=f"{PET} {THING} husband threw thrown shouted screams looks looking i_fell",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            HEIGHT + " fell_2nd_floor fell_3rd_floor",
            DOWN,
            "floor 2nd_floor 3rd_floor storey bleeding hurt omg " + URGENT,
        ),
        9,
        vetoes=f"{ADULT} {THING} cold",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            ("fell fall fallen falls tumbled hit_head hit_his_head hit_her_head hit_the_head banged bumped knocked"),
            LOW,
            HARM,
        ),
        16,
        vetoes=ADULT
        + (
            " fell_asleep falls_asleep fall_asleep behind apart through knee plaster band_aid bruise_only "
            "asleep_on breathing_normally acting_normal"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "baby newborn infant months_old month_old " + " ".join(f"{n}_months {n}_month" for n in range(1, 13)),
            "changing_table high_chair highchair stairs changing_mat on_his_head on_her_head",
            "fell fall fallen dropped rolled",
        ),
        10,
        vetoes=f"{PET} {THING}",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, BURNT, BAD),
        9,
        vetoes=(
            f"{PET} sun sunburn finger tongue slight slightly mild a_bit little_burn tiny i_burned i_burnt "
            "i_ve myself lasagne dinner toast food calories burnt_out burned_out burn_out house flat "
            "apartment candle papers documents heartburn nappy passport*"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("scald scalded scalding", f"{CHILD} {HE}"),
        7,
        vetoes=PET + " finger tongue slight slightly mild i_scalded milk myself",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HOT, SPILT, f"{CHILD} {HE}"),
        9,
        vetoes=PET
        + (" myself my_laptop my_hand my_leg carpet table sofa floor bottle phone cold bill broken no_hot keyboard"),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "kettle teapot pan pot tea coffee soup fryer oil water",
            "spilled spilt poured pulled tipped spill knocked splashed",
            "over_himself over_herself over_him over_her on_himself on_herself on_him on_her all_over_my",
            f"{CHILD} {HE}",
        ),
        10,
        vetoes=PET + " cold watercolour paint laptop",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "skin_is_coming skin_coming skin_came skin_peeling skin_is_peeling blisters",
            "boiling kettle hot_water tea_on coffee_on hot_tea hot_coffee oil hot_soup scalded hotplate stove",
        ),
        14,
        vetoes="i_burned i_burnt my_hands sunburn eczema new_shoes",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("bleeding bleeds bleed blood bled", BLEEDS, CHILD + " his_head her_head the_head"),
        9,
        vetoes=(
            "nose nosebleed period periods gums gum tooth teeth knee heart nails cuticles eczema scratch* "
            "diaper nappy stool poo test pressure tests i_am_bleeding i_m_bleeding im_bleeding husband "
            "menstruat* dog_is cat_is money dry donation"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "electrocuted electrocution electric_shock electric_shocked electrical_shock electricity_shock",
            f"{CHILD} {HE}",
        ),
        8,
        vetoes=PET + " i_got bill afraid scared could can_get rabbit",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            "electric electricity socket outlet plug_socket power_outlet cable wire plug",
            "stuck put touch touched grabbed bit chewed fingers fork shock zapped",
            (
                "~unconscious burnt burned black shock zapped thrown flung shaking blue passed_out limp "
                "not_moving no_talk not_talk fall"
            ),
        ),
        14,
        vetoes=PET + " cover covers safe",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (DROWNED, f"{CHILD} {HE}"),
        9,
        vetoes=(
            f"{PET} {THING} father dad husband sea crossing mediterranean boat im_drowning i_am i_m homework "
            "paperwork bills debt debts laundry toys so_he_doesnt so_she_doesnt doesn_t_drown dont_drown "
            "afraid scared likes loves swim swims plays camera diving"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "bath bathtub pool paddling_pool pond lake river tub",
            "under_water underwater under_the_water face_down went_under fell_in swallowed_water was_under",
            (
                "coughing blue limp ~unconscious lips sleepy tired breathing pulled minutes floppy pale out_now "
                "got_out vomit*"
            ),
            f"{CHILD} {HE}",
        ),
        16,
        vetoes=PET + " phone likes loves swim swims play plays",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("anaphylactic ~anaphylactic anaphylaxis anaphilactic allergic_shock allergy_shock", f"{CHILD} {HE}"),
        8,
        vetoes="had epipen_training kit kita school risk could can prone plan afraid scared history dad mum",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "throat tongue lips face mouth",
            "swelling swollen swelled swells swell swole closing",
            f"{NO_BREATH} sting stung wasp bee peanut* nuts nut wheezing breathe breathing egg eggs hives 112",
            f"{CHILD} {HE}",
        ),
        16,
        vetoes=PET + " mumps tooth dentist tonsils my_face",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CAR, f"{CHILD} {HE}"),
        8,
        vetoes=PET + " i_ran i_was toy ball toys husband time_ran budget meeting my_car seat",
        excuses=OVER,
    ),
)
