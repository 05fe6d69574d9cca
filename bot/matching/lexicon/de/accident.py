"""Words of a child's medical emergency in German: no breath, a fit, poison, a fall, burns, blood, shocks, water."""

from __future__ import annotations

from bot.matching.lexicon.de.words import OF_KID
from bot.matching.lexicon.mechanism import Rule

AGES = " ".join(
    [f"ist_{n} is_{n} {n}_jahre {n}j {n}jährig*" for n in range(1, 13)]
    + [f"{n}_monate {n}_wochen_alt" for n in range(1, 25)]
)
CHILD = (
    f"{OF_KID} {AGES} kind kinde kindl kint kindchen baby babys babie babi bby säugling säuglings sohn söhnchen "
    "sohnemann tochter töchterchen tochta söhne zwilling* drilling* enkel enkelin enkelkind enkele kleinkind "
    "mein_kleiner meine_kleine meinem_kleinen meinen_kleinen meiner_kleinen der_kleine dem_kleinen den_kleinen "
    "die_kleine mein_klein mein_kleines unser_kleiner unsere_kleine unserem_kleinen kleene kleenen kleena kleener "
    "lütte lütten lütter zwerg meine_maus mäuschen mein_spatz würmchen frühchen neugeborene* bub buben bua madl "
    "mädel mädchen jährig* einjährig* zweijährig* dreijährig* vierjährig* fünfjährig* sechsjährig* jahre_alt "
    "jahr_alt monate_alt wochen_alt tage_alt eineinhalb mein_großer meine_große meine_jüngste mein_jüngster "
    "mein_junge meinen_jungen meinem_jungen stiefsohn stieftochter pflegekind patenkind neffe neffen nichte "
    "tageskind schulkind kleiner_bruder kleine_schwester"
)
HE = "er sie es ihn ihm ihr"
URGENT = "hilfe bitte schnell schnel sofort notarzt 112"
NOW = URGENT + " notruf giftnotruf wie_geht was_tun was_mach was_soll was_jetzt gerade grad jetzt eben vorhin"
SELF = (
    "ich_werde ich_wurde ich_atme ich_krieg_keine ich_kriege_keine ich_bekomme_keine ich_mir ich_mich mir_ist mir_wird"
)
PET = "hund hündin katze kater welpe kaninchen hase vogel fisch pferd"
ADULT = (
    SELF
    + " "
    + PET
    + " mann opa oma vater papa mama mutter nachbar nachbarin kollege kollegin freund freundin ex chef eltern"
)
THING = (
    "handy smartphone tablet laptop teddy* kuscheltier* puppe puppen schnuller ball blume* pflanze* kaktus brille "
    "schuh schuhe socke jacke mütze ranzen schlüssel spielzeug* drohne bär kissen reifen rad luftmatratze kette uhr "
    "drachen uns_gefallen mir_gefallen"
)
# Long ago, harmless or only told: no alarm wherever it stands.
OVER = (
    "letztes_jahr letztem_jahr letzten_sommer letzten_winter letzten_herbst letzten_monat vorletztes vor_jahren "
    "vor_einem_jahr vor_einem_halben vor_zwei_jahren vor_drei_jahren vor_2_jahren vor_3_jahren vor_4_jahren "
    "vor_5_jahren vor_monaten vor_einem_monat vor_zwei_monaten vor_2_monaten vor_3_monaten vor_wochen "
    "vor_zwei_wochen damals früher reha narbe narben kur schmerzensgeld spätfolgen pflegegrad schwerbehinder* "
    "traumatisiert klinik_entlassen krankenhaus_entlassen erste_hilfe_am hilfe_lernen geträumt träumt albtraum "
    "alptraum alpträume nur_ein_kratzer nur_kratzer nichts_passiert nix_passiert nichts_schlimmes alles_gut "
    "alles_ok alles_okay wieder_gut wieder_fit wieder_gesund geht_ihm_gut geht_ihr_gut gehts_ihm_gut gehts_ihr_gut "
    "geht_es_gut gehts_gut geht_ihm_wieder geht_ihr_wieder halb_so_wild halb_so_schlimm glimpflich pflaster_reicht "
    "kurs kurse ersthelfer* schulung schult seminar workshop vortrag film filme serie folge buch bilderbuch hörbuch "
    "hörspiel märchen computerspiel videospiel minecraft fortnite roblox theater theaterstück kostüm podcast tatort "
    "krimi referat praktikum übung zeitung fernsehen nachrichten youtube kindersicher* fenstersicherung "
    "fenstergitter steckdosenschutz steckdosensicherung vorbeugen vorbeugend verhindern vermeiden "
    "unfallversicherung haftpflicht hausratversicherung falls wenn_ein_kind wenn_kinder seepferdchen schwimmkurs "
    "im_krankenhaus_liegt liegt_im_krankenhaus liegt_auf_der_intensiv aus_dem_krankenhaus im_krankenhaus_wegen "
    "war_im_krankenhaus kinderkrankengeld kinderkrankentage wellensittich papagei hamster meerschweinchen "
    "schildkröte auf_intensiv haushaltshilfe notfallpass notfallordner notfallmappe"
)
NO_BREATH = (
    "atmet_nicht atmet_nich atmet_net atmet_ned atmet_nit atmet_nimmer atmet_kaum atmet_gar atmet_garnicht "
    "atmet_garnich atmet_überhaupt atmet_gerade_nicht atmet_grad_nicht atmet_jetzt_nicht atmed_nicht atmed_nich "
    "atment_nicht atmen_nicht atmt_nicht athmet_nicht atmtet_nicht nicht_mehr_atmet nich_mehr_atmet nicht_atmet "
    "nich_atmet nicht_geatmet nicht_atmen nich_atmen aufgehört_zu_atmen hört_auf_zu_atmen atemstillstand "
    "keine_atmung atmung_weg atmung_ist_weg schnappt_nach_luft ringt_nach_luft ringt_um_luft pausen_beim_atmen "
    "atempausen atemaussetzer schnauft_nimmer schnauft_nicht"
)
NO_AIR = (
    "kriegt_keine_luft bekommt_keine_luft krigt_keine_luft kriecht_keine_luft kriegt_keene_luft kricht_keene_luft "
    "kricht_keine_luft kriegt_keen_luft kriegt_kaum_luft bekommt_kaum_luft kriegt_kaum_noch_luft "
    "bekommt_kaum_noch_luft keine_luft_kriegt keine_luft_bekommt bekommt_kein_luft kriegt_kein_luft "
    "kriegt_nicht_luft kriagt_koa_luft kriagt_ka_luft kriegt_nimmer_luft kein_luft_bekommen keine_luft_bekommen "
    "bekommt_gar_keine_luft kriegt_gar_keine_luft keine_luft_mehr nicht_luft_holen keine_luft_holen "
    "luft_mehr_kriegt röchelt röchelnd röchlt"
)
BLUE = (
    "wird_blau wird_ganz_blau wird_schon_blau läuft_blau läuft_ganz_blau läuft_grad_blau blau_im_gesicht "
    "blau_angelaufen lippen_blau lippen_sind_blau lippen_sind_ganz_blau lippen_werden_blau lippen_ganz_blau "
    "lippen_sind_schon_blau blaue_lippen blauen_lippen blau_um_den_mund blau_um_mund blau_um_die_lippen "
    "grau_um_den_mund blau_geworden gesicht_blau gesicht_ist_blau gesicht_ist_ganz_blau gesicht_ganz_blau "
    "ganz_grau_im ist_ganz_grau is_ganz_grau graue_lippen lippen_grau"
)
OUT = (
    "rührt_sich_nicht_mehr rührt_sich_nich_mehr ~bewusstlos ist_ohnmächtig is_ohnmächtig wird_ohnmächtig "
    "wurde_ohnmächtig ohnmächtig_geworden ohnmächtig_umgekippt bewusstsein_verloren ohne_bewusstsein "
    "nicht_bei_bewusstsein nicht_mehr_bei_bewusstsein nicht_ansprechbar nich_ansprechbar net_ansprechbar "
    "nicht_mehr_ansprechbar nich_mehr_ansprechbar kaum_ansprechbar reglos regungslos leblos kommt_nicht_zu_sich "
    "nicht_mehr_zu_sich kaum_puls kein_puls keinen_puls"
)
ASLEEP = (
    "sich_nicht_wecken sich_nich_wecken wacht_nicht wacht_nich wacht_net wacht_ned wacht_nimmer wacht_gar_nicht "
    "wacht_einfach_nicht nicht_mehr_aufwacht nicht_wach nich_wach net_wach ned_wach nicht_richtig_wach "
    "nicht_mehr_wach nich_mehr_wach nicht_aufwecken nicht_zu_wecken nicht_weckbar kaum_wach aufwachen_nicht "
    "nicht_aufwachen"
)
MORNING = (
    "von_alleine von_allein wecker schule kita morgens frühs pünktlich aufstehen aufsteht mittagsschlaf nachts "
    "damit leise einnäss* bettnäss* pipi pullern pubert* teenager wochenende ferien"
)
LIMP = (
    "augen_sind augen_zu liegt_am_boden liegt_auf_dem_boden liegt_da schlaff augen_offen augen_verdreht "
    "verdrehte_augen pupillen schaum blau ~bewusstlos zittert zuckt krampft knallrot tabletten sabbert blass bleich"
)
HARM = (
    "wacht_nicht nicht_wach nich_wach reagiert_nicht reagiert_kaum ~bewusstlos ohnmächtig erbricht erbrochen bricht "
    "kotzt gekotzt übergibt übergeben benommen verwirrt wirr lallt pupille pupillen schlaff reglos regungslos "
    "leblos bewegt_sich_nicht nur_schlafen schläfrig krampft zuckt zucken ansprechbar weggetreten aus_dem_ohr "
    "aus_der_nase hört_nicht_auf wie_sau nicht_geweint garnich_geweint garnicht_geweint schielt atmet_komisch "
    "blutet_stark platzwunde"
)
HOT = (
    "kochend* heißes_wasser heißem_wasser heiße_wasser heißen_wasser heißer_tee heißen_tee heiße_suppe heißer_suppe "
    "heiße_milch heißer_kaffee heißen_kaffee heißes_öl heißem_öl heißes_fett heißem_fett heiß_öl wasserkocher "
    "fritteuse friteuse teekanne kaffeekanne kochtopf nudelwasser heiß_wasser heis_wasser heiß_tee heis_tee"
)
DOWN = (
    "gefallen gefalln gefalle jefallen gestürzt gestürtzt jestürzt runtergefallen rausgefallen runtergestürzt "
    "abgestürzt rausgestürzt geflogen jeflogen runtergeflogen geknallt jeknallt geklatscht gekracht "
    "heruntergefallen hinuntergefallen gfalln hinausgefallen gfallen fiel runtergeknallt gepurzelt rausgekippt "
    "gesprungen fallen"
)
FLOORS = "ersten zweiten dritten vierten fünften 1 2 3 4 5"
HEIGHT = (
    "aus_dem_fenster ausm_fenster aus_m_fenster aus_fenster von_fenster vom_fenster ausn_fenster aus_dem_fesnter "
    "fenster_raus fenster_gefallen fenster_gestürzt balkon_gefallen dach_gefallen vom_balkon von_balkon vom_dach "
    "von_dach vom_gerüst von_der_brücke übers_geländer über_das_geländer über_die_brüstung meter_tief metern_höhe "
    "meter_höhe meter_runter "
) + " ".join(
    (f"aus_dem_{n}_stock aus_{n}_stock vom_{n}_stock von_{n}_stock aus_dem_{n}_og vom_{n}_og aus_der_{n}_etage")
    for n in FLOORS.split()
)
LOW = (
    "hochbett wickeltisch wickelkommode wickeltich treppe treppen kellertreppe baum klettergerüst klettergerüs "
    "leiter schaukel bett stockbett etagenbett sofa couch stuhl hochstuhl arm kopf hinterkopf rutsche mauer pferd "
    "trampolin roller heizung"
)
DRANK = (
    "verschluckt verschlukt ferschlukt geschluckt geschlukt jeschluckt gschluckt runtergeschluckt getrunken "
    "getrungn getrunkn gedrunken jetrunken trunken ausgetrunken gegessen jegessen gefuttert abgebissen zerbissen "
    "gekaut zerkaut gesoffen im_mund in_den_mund intus"
)
POISON = (
    "~putzmittel* putzmittl* ~reinigungsmittel* reiniger ~rohrreiniger* ~abflussreiniger* abflussfrei kloreiniger* "
    "badreiniger backofenreiniger ofenreiniger glasreiniger essigreiniger wc_ente ~entkalker* bleiche bleichmittel* "
    "chlor chlorreiniger chlorix domestos danklorix klorix lauge natronlauge säure salzsäure essigessenz spüli "
    "spülmittel spülmaschinentab* spülmaschinen_tab geschirrspültab* spülmaschinenpulver waschmittel* waschpulver "
    "waschpod* weichspüler* frostschutz* lampenöl duftöl grillanzünder benzin petroleum terpentin verdünner "
    "pinselreiniger nagellackentferner* aceton desinfektionsmittel* rattengift* mäusegift schneckenkorn "
    "insektengift unkrautvernichter gift knopfzelle* knopfbatterie* batterie* battrie batterri* magnetkugel* "
    "glasscherbe* schlaftablette* schlafmittel herztropfen blutdrucktablette* blutdruckpillen herztablette* "
    "antibabypille* methadon metadon nikotin* tollkirsche* maiglöckchen eibe eiben vogelbeere* kirschlorbeer* "
    "goldregen engelstrompete* knollenblätterpilz* fliegenpilz* giftpilz* giftige_beeren giftige_pflanze"
)
PILLS = (
    "tabletten tablette tableten tabeltten tablettn pillen pille ibus medikamente medis medizin paracetamol ibuprofen"
)
BLEEDS = (
    "stark heftig doll wie_sau wie_verrückt hört_nicht hört_nich hört_net hört_nimmer hört_gar_nicht nicht_aufhört "
    "nicht_auf nich_auf nimmer_auf nicht_stoppen nicht_stillen nicht_zu_stillen nicht_zu_stoppen spritzt viel_blut "
    "alles_voll ganz_viel in_strömen unaufhörlich pulsierend läuft_nur schlagader pulsader"
)
DROWNED = (
    "ertrunken ertrinkt unter_wasser_gelegen lag_unter_wasser war_unter_wasser war_unterwasser lag_unterwasser "
    "unter_wasser_gewesen unter_wasser_gefunden unter_wasser_getrieben aus_dem_wasser_gezogen aus_dem_pool_gezogen "
    "aus_der_wanne_gezogen aus_dem_see_gezogen gesicht_im_wasser gesicht_unter_wasser kopf_unter_wasser "
    "trieb_im_wasser trieb_im_pool wasser_in_der_lunge wasser_eingeatmet im_pool_untergegangen ertrunkn "
    "im_wasser_untergegangen im_see_untergegangen in_der_badewanne_untergegangen"
)

HITS = "angefahren angefahrn überfahren erfasst umgefahren gerammt"
HIT_BY_CAR = (
    "wurde_angefahren angefahren_worden gerade_angefahren wurde_überfahren überfahren_worden vors_auto_gelaufen "
    "vor_ein_auto_gelaufen vors_auto_gerannt vor_ein_auto_gerannt unters_auto unter_ein_auto lkw_erfasst "
    "bus_angefahren bus_erfasst straßenbahn_erfasst tram_erfasst tram_angefahren "
) + " ".join(f"{by}_auto_{hit}" for by in ("vom", "von", "einem", "nem", "eim", "dem") for hit in HITS.split())

RULES = (
    Rule(
        "kindernot",
        (f"{NO_BREATH} {NO_AIR} {BLUE}", CHILD + " verschluckt"),
        9,
        vetoes=(
            f"{PET} {THING} {SELF} nase schnupfen erkältet erkältung fahrrad lässt heidelbeer* blaubeer* lolli "
            "eis stift filzstift farbe färbt himmel schwimmbad schwimmen baden kalt friert herzrasen "
            "todesangst panikattacke bisschen"
        ),
        reach=5,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HE + " " + NOW, f"{NO_BREATH} {NO_AIR} {BLUE}"),
        7,
        vetoes=(
            f"{ADULT} {THING} nase schnupfen erkältet erkältung fahrrad lässt heidelbeer* blaubeer* lolli eis "
            "stift filzstift farbe färbt himmel schwimmbad schwimmen baden kalt friert haare kleid pulli"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("atmet_nicht atmet_nich atmet_net atmet_nicht_mehr nicht_mehr_atmet",),
        3,
        vetoes=f"{ADULT} {THING} nase haut holz stoff wand matratze leder",
        reach=5,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "verschluckt verschlukt im_hals eingeatmet luftröhre verschluckte",
            f"{BLUE} {NO_AIR} erstickt hustet_nicht kriegt_keine luft_weg rot_angelaufen beim_luftholen",
        ),
        9,
        vetoes=ADULT + " lachen lacht erkältung halsschmerzen frosch",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("am_ersticken droht_zu_ersticken erstickt_gerade fast_erstickt erstikt erstickt_grad", f"{CHILD} {NOW}"),
        6,
        vetoes=PET + " mich mir uns ich_bin bin_am arbeit hausaufgaben wäsche papier",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "atmet_komisch atmed_komich atmet_so_komisch atmet_ganz_komisch atmet_flach atmet_so_flach "
                "atmet_ganz_flach"
            ),
            URGENT + " grau blau schlaff blass bleich boden lippen",
        ),
        8,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, OUT),
        8,
        vetoes=(
            f"{PET} amt jugendamt jobcenter vermieter* behörde ich_bin ich_wurde bin_ich fühle gegenüber "
            "verliebt vorm tablet fernseher"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HE, "~bewusstlos nicht_ansprechbar nich_ansprechbar leblos regungslos kein_puls keinen_puls"),
        4,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule("kindernot", (CHILD, ASLEEP), 10, vetoes=f"{PET} {MORNING} genug will eltern", reach=5, excuses=OVER),
    Rule(
        "kindernot",
        (URGENT, "~bewusstlos nicht_ansprechbar leblos regungslos nicht_wach nich_wach"),
        5,
        vetoes=f"{ADULT} {MORNING}",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "krieg kriege bekomme bekomm krich kriegen lässt läßt",
            "ihn sie es baby kleinen kleine",
            ("nicht_wach nich_wach net_wach nicht_mehr_wach nich_mehr_wach nicht_wieder_wach nicht_wecken nich_wecken"),
        ),
        7,
        vetoes=f"{PET} {MORNING} früh mittags mann opa",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "reagiert_nicht reagiert_nich reagiert_net reagiert_kaum reagiert_auf_nichts reagiert_gar "
                "reagiert_nimmer"
            ),
            LIMP,
        ),
        12,
        vetoes=ADULT + " regeln nein grenzen verbote namen trotz* handy amt jugendamt wütend hört anruf* brief*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            "zusammengebrochen kollabiert umgekippt umgefallen zammbrochen",
            ("bewegt reagiert puls schlaff hilfe notarzt 112 atmet blass bleich kalt weiß ~bewusstlos ohnmächtig wach"),
        ),
        11,
        vetoes=PET + " fahrrad laufrad kinderwagen stimmung turm glas becher",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("mein_kind meine_tochter mein_sohn mein_baby meine_kleine mein_kleiner", "stirbt verblutet stirbt_gleich"),
        3,
        vetoes="vor fast langeweile hunger palliativ hospiz krebs papa",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, "wiederbelebung wiederbeleben reanimieren reanimation herzdruckmassage", NOW + " wie"),
        8,
        vetoes="lernen lerne",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            (
                "~krampfanfall krampf_anfall ~fieberkrampf fiberkrampf krampft epileptischen_anfall "
                "epileptischer_anfall zuckt_am_ganzen zuckt_überall zittert_am_ganzen schaum_vorm schaum_vor_dem "
                "schaum_aus_dem krampfen_ganze krampf_im_ganzen"
            ),
        ),
        9,
        vetoes=(
            f"{PET} {SELF} hatte hatten schon_mal mal_einen angst_vor neigt neurolog* diagnos* medikament* "
            "epilepsie bauch magen wade risiko"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "krampft krampfanfall fieberkrampf zuckt zuckungen augen_verdreht augen_verdrehen",
            (
                "gerade eben grad vorhin hilfe 112 notarzt minuten hört_nicht_auf hört_nich_auf körper schaum "
                "blau ~bewusstlos schlaff augen_verdreht steif"
            ),
            f"{CHILD} {HE} krampfanfall fieberkrampf",
        ),
        10,
        vetoes=f"{PET} {SELF} wade bauch schultern achseln zusammen genervt",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (POISON + " nadel stecknadel rasierklinge", DRANK + " genascht jefressen"),
        6,
        ordered=True,
        vetoes=(
            f"{SELF} {PET} hab habe ick mann nicht_verschluckt nicht_geschluckt nicht_gegessen nicht_getrunken leer"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, "trinkt trinken trank isst gegessen getrunken schluckt schlucken genommen genascht", POISON),
        7,
        ordered=True,
        vetoes=(
            f"{SELF} {PET} mann nicht_trinken darf geld reicht kaufen einkauf* teuer spende* brauche brauchen "
            "fehlt wechseln sind_alle ist_alle leer"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, "essen fressen", POISON),
        4,
        ordered=True,
        vetoes="geld reicht kaufen einkauf* teuer spende* brauche brauchen fehlt und für zum",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            (
                "gegessen jegessen gefuttert aufgegessen genascht erwischt gefressen verschluckt leergefuttert "
                "leergegessen gekaut zerkaut alle_genommen"
            ),
            PILLS,
        ),
        11,
        vetoes=(
            f"{SELF} {PET} weigert verweigert verschrieben brav tapfer endlich fieber antibiotikum erkältung "
            "will muss soll keine kann nach_dem_essen"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            PILLS,
            (
                "überdosis ganze_packung halbe_packung ganze_schachtel ganze_flasche zu_viele leergegessen "
                "weiß_nicht_wie wieviele alle_ibus alle_tabletten"
            ),
            "geschluckt gegessen genommen getrunken intus gefuttert eingenommen",
            f"{CHILD} {HE}",
        ),
        12,
        vetoes=f"{SELF} {PET} mann",
        excuses=OVER,
    ),
    Rule("kindernot", ("giftnotruf giftnotrufzentrale", URGENT + " jetzt dringend"), 5, excuses=OVER),
    Rule(
        "kindernot",
        (HEIGHT, DOWN, f"{CHILD} liegt_im_hof liegt_unten er_liegt sie_liegt er_ist sie_ist"),
        10,
        vetoes=f"{PET} {THING} decke drohe leute spiel",
        excuses=OVER,
    ),
    Rule("kindernot", (HEIGHT, DOWN, "liegt blutet bewegt " + URGENT), 10, vetoes=f"{ADULT} {THING}", excuses=OVER),
    Rule(
        "kindernot",
        (LOW, DOWN + " aufgeschlagen gerannt gestoßen sturz", HARM),
        14,
        vetoes=ADULT
        + (
            " decke gut_gefallen nicht_gefallen mir_gefallen uns_gefallen bricht_ab knie pflaster schramme "
            "atmet_normal reagiert_normal ganz_normal"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "baby säugling neugeborene* neugeborenes monate_alt " + " ".join(f"{n}_monate" for n in range(1, 13)),
            "wickeltisch wickelkommode wickeltich wickelkomode hochstuhl treppe",
            DOWN,
        ),
        10,
        vetoes=f"{PET} {THING}",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, "~verbrüht verbrühung verbrühungen verbrühd verbrüt verbrühte"),
        9,
        vetoes=PET + " finger fingerchen fingerkuppe zunge leicht leichte bisschen gaumen ich_mich ich_mir hab_mir",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "verbrannt verbrennung verbrennungen verbrand verbrannte verätzt verätzung herdplatte bügeleisen",
            (
                "stark starke schwer schwere schlimm schlimme großflächig richtig_doll ganze_hand ganzen_arm "
                "ganzer_arm gesicht brust bauch oberkörper rücken haut_geht haut_ab haut_löst spiritus grill "
                "lagerfeuer flammen fritteuse brennspiritus blasen dritten_grades zweiten_grades 2_grades "
                "3_grades notarzt mund_verätzt"
            ),
            f"{CHILD} {HE} hand händchen",
        ),
        10,
        vetoes=(
            f"{PET} {SELF} sonne sonnenbrand finger zunge lippe mund_verbrannt leicht leichte hab_mir habe_mir "
            "kleine_verbrennung bisschen papiere ausweis urkunde unterlagen meine_hand"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            HOT,
            (
                "übergegossen übergeschüttet überschüttet übergossen übergekippt drübergekippt drüber_gekippt "
                "drübergeschüttet runtergezogen runter_gezogen drunter abgekriegt abbekommen übers_bein "
                "übers_gesicht über_sich über_ihn über_die_brust über_die_hand über_die_beine über_die_füße "
                "über_den_arm über_den_bauch über_den_kopf über_den_körper über_den_ganzen über_das_bein "
                "über_das_gesicht über_das_baby über_das_kind über_den_kleinen über_die_kleine über_meinen_sohn "
                "über_meine_tochter über_mein_kind über_mein_baby auf_die_beine auf_den_bauch auf_die_brust "
                "auf_den_arm auf_die_hand gefallen_auf verbrüht fallen_auf"
            ),
            f"{CHILD} {HE} arm bein brust gesicht",
        ),
        11,
        vetoes=PET + " ich_mir ich_mich tisch boden sofa couch teppich laptop streit zitrone erkältung schnupfen",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "haut_geht_ab haut_geht haut_löst haut_hängt haut_kommt haut_ab",
            HOT + " tee kaffee suppe verbrüht verbrannt wasser",
        ),
        12,
        vetoes="putzen putzmittel hände sonnenbrand ich_mir ich_mich finger",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("blutet blutung blutungen bluten blut blutete blüdet blutt", BLEEDS, CHILD + " kopf hals gesicht pulsader"),
        13,
        vetoes=(
            "ich_blute nase nasenbluten nasebluten zahnfleisch zahn milchzahn periode regel regelblutung "
            "menstruation tage herz nabel nägel gekratzt kratzt neurodermitis ekzem stuhl windel popo knie "
            "angst abnehmen blutabnahme bluttest blutdruck kunstblut spirale pille frauenarzt mann schlägt "
            "mich_geschnitten mich_geritzt schläft hund_blutet katze_blutet"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            (
                "~stromschlag stromschlach strom_schlag stromunfall stromstoß elektroschock strom_bekommen "
                "strom_gekriegt strom_abgekriegt strom_abbekommen elektrischen_schlag elektrischer_schlag"
            ),
        ),
        8,
        vetoes=f"{SELF} {PET} kein keine angst_vor rechnung jobcenter",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "steckdose stekdose steckdosen stromkabel kabel verlängerungskabel strom",
            (
                "gefasst gepackt gegriffen gesteckt reingefasst reingesteckt reingegriffen gebissen durchgebissen "
                "angefasst"
            ),
            (
                "~bewusstlos geknallt zuckt weg schwarz verbrannt blau geflogen schlag gewischt ohnmächtig steif "
                "krampft still zittert"
            ),
        ),
        14,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, DROWNED),
        13,
        vetoes=(
            f"{PET} {THING} vater papa mann opa onkel mittelmeer flucht damit angst nicht_ertrinkt arbeit "
            "dokumenten papier* wäsche rechnungen taucht tauchen gern gerne spielt hausaufgaben"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "badewanne pool planschbecken see teich gartenteich wanne becken schwimmbecken fluss regentonne",
            (
                "unter_wasser unterwasser gesicht_unten gesicht_nach_unten untergegangen wasser_geschluckt "
                "reingefallen see_gefallen teich_gefallen pool_gefallen fluss_gefallen"
            ),
            f"{CHILD} {HE} hustet blau schlaff ~bewusstlos lippen lag atmet",
        ),
        14,
        vetoes=THING + " ich_bin spielt taucht tauchen gern hund enten",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("~anaphylaktisch* allergischen_schock allergischer_schock allergische_schock allergieschock", f"{CHILD} {HE}"),
        8,
        vetoes=(
            "hatte notfallset notfallpen epipen kita schule kann könnte risiko neigt gefahr gefährdet gefährdete angst"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "zunge hals gesicht lippen lippe rachen mund",
            "schwillt geschwollen zugeschwollen anschwillt angeschwollen schwellen schwelen dick schwellung",
            (
                f"{NO_BREATH} {NO_AIR} pfeift atemnot luft atem atmen keucht wespe* biene* insektenstich erdnuss* "
                "nüssen gestochen 112"
            ),
            (
                f"{CHILD} {HE} wespe* biene* erdnuss* nüsse nuss gestochen stich insektenstich brei antibiotikum "
                "ausschlag"
            ),
        ),
        16,
        vetoes=f"{SELF} {PET} erkältung erkältet mandeln schnupfen zahnarzt mumps zahn",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HIT_BY_CAR, CHILD + " er_wurde sie_wurde gerade eben vorhin"),
        9,
        vetoes=PET
        + (" verbal lehrerin lehrer erzieherin leiterin laut angeschrien schreit ich_wurde ich_bin kindersitz"),
        excuses=OVER,
    ),
)
