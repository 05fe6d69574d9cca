"""Words of a child's medical emergency in Polish: no breath, a fit, poison, a fall, burns, blood, shocks, water."""

from __future__ import annotations

from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.pl.words import KID

AGES = " ".join(
    [f"{n}_latka {n}_latek {n}_latkowi {n}_lata {n}_lat {n}latek {n}latka {n}_letni* {n}letni*" for n in range(2, 13)]
    + [f"{n}_miesięcy {n}_miesiące {n}_mies {n}_miesięczn*" for n in range(1, 25)]
)
CHILD = (
    f"{KID} {AGES} synkowi synkiem synem córką córeczki córeczce corke dzidzia dzidziuś bobasek niemowlak niemowlaka "
    "niemowlęcia noworodka wnuk wnuczek wnuczka wnuczkę wnuczki maluszek maluszka maleństwo mój_mały moja_mała "
    "mojego_małego mój_najmłodszy moja_najmłodsza bliźnia* roczn* dwulat* trzylat* czterolat* pięciolat* "
    "półtoraroczn* pasierb pasierbica chrześnia* młodszy_brat braciszek siostrzyczka dzicko dziecko_moje "
    "małe_dziecko latek"
)
HE = "on ona mu jej go ją jego mały mała małego małą małemu malutki"
URGENT = (
    "pomocy pomóżcie ratunku ratujcie karetka karetkę karetki pogotowie szybko natychmiast 112 999 co_robić "
    "co_mam_robić proszę teraz"
)
PET = "pies psa piesek szczeniak kot kota kotek kociak chomik chomika królik papuga ptak rybka żółw szczur świnka"
ADULT = (
    PET
    + " mąż mama tata matka ojciec babcia dziadek sąsiad sąsiadka koleżanka kolega były ja_nie mi mnie teściowa szef"
)
THING = (
    "telefon telefonu iphone tablet laptop zabawk* miś misia lalka lalkę piłka piłkę kwiat kwiaty doniczka doniczkę "
    "okulary but buty kapeć kurtka czapka plecak klucze klucz smoczek dron poduszka opona koło zegarek torba"
)
# Long ago, harmless or only told: no alarm wherever it stands.
OVER = (
    "chomik chomika papuga papużka żółw na_intensywnej w_zeszłym_roku zeszłego_roku w_zeszłe_lato zeszłej_zimy "
    "zeszłego_lata w_zeszłym_miesiącu lat_temu lata_temu rok_temu miesiąc_temu miesiące_temu miesięcy_temu "
    "tygodnie_temu kiedyś dawniej gdy_był gdy_była w_dzieciństwie rehabilitac* blizna blizny blizn odszkodowan* "
    "niepełnospraw* kurs kursu kursy szkolenie szkolenia warsztat* seminarium wykład film filmie serial serialu "
    "bajka bajce książka książce minecraft roblox grze_komputerowej teatr spektakl* podcast śniło przyśniło koszmar "
    "zapobie* profilakty* jak_zabezpieczyć zabezpieczen* zaślepki blokada_okna blokadę zadrapanie zadrapania "
    "nic_się_nie_stało nic_mu_nie_jest nic_jej_nie_jest wszystko_dobrze wszystko_w_porządku już_dobrze już_zdrow* "
    "wyzdrowia* wypisali wypisany leży_w_szpitalu w_szpitalu_leży pływania nauczyć_pływać wiadomości gazecie "
    "zadania_domow* lekcjach egzamin* muzeum"
)
NO_BREATH = (
    "nie_oddycha nieoddycha nie_oddych nie_oddychał nie_oddychała nie_oddychało przestał_oddychać "
    "przestała_oddychać przestało_oddychać ledwo_oddycha ledwie_oddycha słabo_oddycha nie_może_oddychać "
    "nie_może_złapać_oddechu nie_może_złapać_powietrza nie_łapie_oddechu nie_łapie_powietrza nie_ma_oddechu "
    "brak_oddechu oddech_ustał bezdech bezdechu dusi_się się_dusi dławi_się się_dławi krztusi_się_i "
    "nie_bierze_oddechu łapie_powietrze rzęzi zatrzymał_się_oddech oddechu_brak"
)
BLUE = (
    "twarz_siną siną_twarz sinieje zsiniał zsiniała zsiniało siny_na_twarzy sina_na_twarzy sine_usta usta_sine "
    "siny_na_buzi sina_na_buzi robi_się_siny robi_się_sina robi_się_sine zrobił_się_siny zrobiła_się_sina "
    "zrobiło_się_sine sinieją_usta usta_sinieją usta_zsiniały sine_wargi wargi_sine cały_siny cała_sina całe_sine "
    "jest_siny jest_sina jest_sine niebieski_na_twarzy niebieskie_usta usta_niebieskie robi_się_niebieski "
    "zrobił_się_niebieski szary_na_twarzy"
)
OUT = (
    "nieprzytomn* stracił_przytomność straciła_przytomność straciło_przytomność traci_przytomność bez_przytomności "
    "bez_świadomości zemdlał zemdlała zemdlało omdlał omdlała stracił_świadomość straciła_świadomość "
    "nie_odzyskuje_przytomności nie_daje_znaku nie_daje_oznak nie_ma_pulsu brak_pulsu bez_pulsu zwiotczał* "
    "jest_wiotki jest_wiotka całkiem_wiotki lejący_się lejąca_się bezwładn* nie_rusza_się nie_porusza_się "
    "nie_otwiera_oczu leży_bez_ruchu jak_szmaciana"
)
ASLEEP = (
    "nie_budzi_się nie_chce_się_obudzić nie_mogę_dobudzić nie_mogę_obudzić nie_mogę_go_obudzić nie_mogę_jej_obudzić "
    "nie_mogę_go_dobudzić nie_mogę_jej_dobudzić nie_możemy_dobudzić nie_możemy_obudzić dobudzić_nie_mogę "
    "nie_da_się_obudzić nie_da_się_dobudzić nie_wybudza_się nie_idzie_obudzić"
)
FIT = (
    "drgawki drgawek drgawkach drgawkami konwulsj* napad_padaczki atak_padaczki atak_epilepsji napad_drgawkowy "
    "trzęsie_się_cał* cały_się_trzęsie cała_się_trzęsie piana_z_ust piana_na_ustach pianę_z_ust oczy_wywróc* "
    "wywróciło_oczy wywrócił_oczy wywróciła_oczy oczy_uciek* oczy_mu_uciek* oczy_jej_uciek* oczy_w_słup "
    "sztywnieje_i prężenie_i"
)
DRANK = (
    "połknął połknęła połknęło polknol połkną wypił wypiła wypiło napił_się napiła_się napiło_się łyknął łyknęła "
    "łyknęło zjadł zjadła zjadło zażył zażyła pogryzł pogryzła rozgryzł rozgryzła nagryzł wziął_do_buzi "
    "wzięła_do_buzi włożył_do_buzi włożyła_do_buzi w_buzi w_ustach polizał najadł_się najadła_się najadło_się upił "
    "łyka wzięło_do_buzi pije pić "
)
POISON = (
    "wybielacz* domestos* ace_wybielacz kreta_do kret_do kretem granulki_kret płyn_do_wc płynu_do_wc płyn_do_naczyń "
    "płynu_do_naczyń płyn_do_mycia płynu_do_mycia płyn_do_podłóg płyn_do_prania płynu_do_prania płyn_do_szyb "
    "płyn_do_płukania płyn_do_rur płyn_do_toalet* płynu_do_toalet* płyn_do_kibla płyn_do_piekarnika płynu_do_rur "
    "płyn_do_spryskiwaczy środek_czyst* środka_czyst* środki_czyst* środek_do środka_do środkiem_do detergent* "
    "proszek_do_prania proszku_do_prania kapsułkę_do kapsułka_do kapsułki_do kapsułkę_piorącą do_zmywarki "
    "odkamieniacz* ocet octu żrąc* kwas kwasu ług ługu benzyn* nafta naftę nafty rozpuszczalnik* terpentyn* aceton* "
    "zmywacz* denaturat* rozpałk* podpałk* trutk* trucizn* bateri* bateryjk* magnes* igłę igły agrafk* żyletk* "
    "szkło nikotyn* liquid tabletki_nasenne leki_nasenne nadciśnien* na_ciśnienie tabletki_babci leki_babci "
    "leków_babci tabletek_babci leki_dziadka leki_na_serce moje_tabletki moich_tabletek moje_leki antykoncepcyjn* "
    "metadon* amoniak* chlor chloru płyn_do_dezynfekcji konwali* muchomor* pokrzyk* trując* szalej "
)
PILLS = "tabletki tabletek tabletkę tabletka leki leków pigułki pigułek paracetamol* ibuprofen* nurofen*"
DOWN = (
    "wypadł wypadła wypadło spadł spadła spadło zleciał zleciała zleciało upadł upadła upadło runął poleciał "
    "poleciała stoczył stoczyła wyskoczył wyskoczyła przewrócił przewróciła grzmotnął uderzył* walnął walnęła"
)
HEIGHT = (
    "z_okna przez_okno z_balkonu przez_balkon z_dachu z_pierwszego_piętra z_drugiego_piętra z_trzeciego_piętra "
    "z_czwartego_piętra z_piątego_piętra z_1_piętra z_2_piętra z_3_piętra z_4_piętra z_piętra z_mostu z_wysokości "
    "przez_barierkę przez_poręcz z_rusztowania "
)
LOW = (
    "schodów schodach łóżka łóżeczka przewijaka kanapy piętrowego drzewa drabiny huśtawki drabinek zjeżdżalni "
    "krzesła krzesełka trampoliny hulajnogi konia głowę głową główkę główką rąk wózka"
)
HARM = (
    "dobudzić oko_mu oko_jej oczy_mu oczy_jej wymiotuje zwymiotował* wymioty rzyga nieprzytomn* przytomność "
    "przytomności senny senna ospały ospała bełkocze majaczy krew_z_ucha krew_z_nosa_i drgawki drgawek nie_płakał* "
    "źrenice nie_rusza nie_reaguje zemdlał* wiotki wiotka nie_poznaje odpływa nie_czuje_nóg kontaktu"
)
BURNT = "oparzył* poparzył* oparzon* poparzon* oparzenie oparzenia poparzenie poparzenia"
BAD = (
    "wrzątk* wrzątek mocno bardzo ciężko silnie poważn* rozległ* pęcherz* bąble skóra_schodzi schodzi_skóra "
    "skóra_zeszła skóra_mu_schodzi skóra_jej_schodzi twarz buzię klatk* brzuch całą_rękę cała_ręka całą_nogę "
    "obie_nogi trzeciego_stopnia drugiego_stopnia żelazk* ogniska ognisku ogniem grill* olej* herbat* zup* kaw*"
)
HOT = (
    "wrzątek wrzątkiem wrzątku gorącą_wodą gorącej_wody gorącą_wodę gorąca_herbata gorącą_herbatę gorącej_herbaty "
    "gorącą_kawę gorącą_kawą gorącej_kawy gorącą_zupę gorącą_zupą gorący_olej gorącym_olejem "
)
SPILT = "wylał* oblał* rozlał* poparzył* ściągnął ściągnęła ściągnęło przewrócił na_siebie chlapnęło"
BLEEDS = (
    "mocno bardzo silnie obficie nie_przestaje nie_chce_przestać zatamować tryska leje_się dużo_krwi pełno_krwi "
    "cały_we_krwi cała_we_krwi wszędzie_krew nie_ustaje strasznie tętnic* sika"
)
DROWNED = (
    "utonął utonęła utonęło o_mało_nie_uton* mało_nie_uton* podtopił* podtopion* zachłysnął* zachłysnęła* "
    "był_pod_wodą była_pod_wodą było_pod_wodą leżał_pod_wodą leżała_pod_wodą twarzą_w_wodzie twarzą_do_wody "
    "poszedł_pod_wodę poszła_pod_wodę zniknął_pod_wodą wyciągnęłam_z_wody wyciągnęliśmy_z_wody wyciągnęli_z_wody "
    "wyciągnięty_z_wody wyciągnęłam_z_wanny wyciągnęli_ze_stawu wyciągnęłam_ze_stawu wyciągnęliśmy_ze_stawu "
    "wyciągnęli_z_basenu wyciągnęli_z_jeziora nałykał_się_wody nałykała_się_wody opił_się_wody wyciągnęłam_z_basenu "
    "wpadł_do_basenu wpadła_do_basenu wpadł_do_stawu wpadła_do_stawu wpadł_do_jeziora wpadł_do_wody wpadła_do_wody "
    "wpadło_do_wody wpadł_do_rzeki woda_w_płucach"
)
CAR = (
    "potrącił_samochód potrąciło_auto potrącił_autobus potrącił_tramwaj potrącił_tir potrącony_przez "
    "potrącona_przez potrącone_przez samochód_potrącił auto_potrąciło autobus_potrącił tramwaj_potrącił "
    "przejechał_samochód przejechało_auto auto_przejechało samochód_przejechał pod_samochód pod_auto pod_samochodem "
    "pod_autem pod_tramwaj pod_autobus pod_koła pod_kołami został_potrącony została_potrącona zostało_potrącone "
    "wjechał_samochód wjechało_auto"
)

RULES = (
    Rule(
        "kindernot",
        (f"{NO_BREATH} {BLUE}", f"{CHILD} {URGENT}"),
        8,
        vetoes=(
            f"{PET} {THING} mi mnie nie_mogę nosem nos katar zatkan* jagod* lody lizak flamast* farb* śmiechu "
            "oko kolan*"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (f"{HE} usta buzi już", f"{NO_BREATH} {BLUE}"),
        5,
        vetoes=f"{ADULT} {THING} nosem nos katar zatkan* jagod* lody flamast* farb* śmiechu złości niebo oko",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("nie_oddycha nieoddycha przestał_oddychać przestała_oddychać przestało_oddychać",),
        3,
        vetoes=f"{ADULT} {THING} nos nosem skóra materiał ściana drewno",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "zakrztusi* zadławi* dławi krztusi utkn* w_gardle połknął połknęła połknęło",
            (f"{NO_BREATH} {BLUE} rzęzi charczy sinieje siny sina nie_kaszle nie_może_odkaszlnąć powietrza oddechu"),
        ),
        9,
        vetoes=ADULT + " śmiał śmiała śmiechem śmiechu kluska",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, OUT),
        7,
        vetoes=PET + " sprawa kolejka urząd* jobcenter zemdlałam zachwytu radości prawie szczęścia pracy",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            f"{HE} {URGENT} jest leży",
            (
                "nieprzytomny nieprzytomna nieprzytomne stracił_przytomność straciła_przytomność brak_pulsu "
                "nie_daje_znaku"
            ),
        ),
        5,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, ASLEEP),
        6,
        vetoes=PET
        + (" rano ranem szkoły szkołę przedszkol* budzik* nocy noc nocami siku sikanie wcześnie weekend karmienie"),
        reach=5,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "nie_reaguje niereaguje nie_odpowiada_i",
            "oczy wiotki wiotka leży_na_podłodze siny usta trzęsie źrenice karetkę oddycha bezwładn*",
        ),
        11,
        vetoes=ADULT + " imię uwagi słowa zakaz* jobcenter urząd* wiadomości telefon* list* histeri* autyzm*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("moje_dziecko dziecko syn córka niemowlę moja_córka mój_syn", "umiera wykrwawia kona"),
        3,
        vetoes="z_nudów nudów śmiechu rak hospicj* chce ciekawości raka głodu",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (FIT, f"{CHILD} gorączka {URGENT}"),
        8,
        vetoes=PET + " miał miała miewa diagnoz* padaczkę choruje nogach szczepi* neurolog* czasem histeri*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (DRANK, POISON, f"{CHILD} {HE} {URGENT} chyba"),
        9,
        vetoes=(
            f"{PET} wypiłam połknęłam zjadłam mąż nie_połknął nie_wypił nie_pije wymienić kupić pieniędz* "
            "potrzeb* rozładowa* padła_bateria"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (POISON, "połknął połknęła połknęło wypił wypiła wypiło napił_się napiła_się napiło_się"),
        4,
        vetoes=f"{PET} mąż były telefon facet",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "połknął połknęła połknęło zjadł zjadła zjadło najadł_się najadła_się najadło_się nałykał* "
                "wypił_wszystk* zażył_wszystk* rozgryzł"
            ),
            PILLS,
            f"{CHILD} {HE}",
        ),
        8,
        vetoes=PET
        + (" połknęłam mąż lekarz przepisa* nie_połyka nie_chce odmawia witamin* antybiotyk* grzecznie nie_zjadł*"),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (DOWN, HEIGHT, f"{CHILD} piętra"),
        8,
        vetoes=f"{PET} {THING} śnieg ja patrzy patrzył wyrzuci*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (DOWN, HEIGHT, f"{URGENT} leży krew rusza boże nogę noga piętro piętra żyje"),
        9,
        vetoes=f"{ADULT} {THING}",
        excuses=OVER,
    ),
    Rule("kindernot", (LOW, DOWN, HARM), 13, vetoes=ADULT + " kolan* plaster lekcje", excuses=OVER),
    Rule(
        "kindernot",
        (
            "niemowlę niemowlak noworodek bobas maluch maluszek dzidzia "
            + " ".join(f"{n}_miesięcy {n}_miesiące {n}_miesięczn*" for n in range(1, 13)),
            "przewijaka schodów krzesełka na_główkę na_głowę główką",
            DOWN,
        ),
        9,
        vetoes=f"{PET} {THING}",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (BURNT, BAD, f"{CHILD} {HE}"),
        9,
        vetoes=PET + " słońc* palec paluszek język lekko trochę niewielk* oparzyłam poparzyłam paszport* szpital*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HOT, SPILT, f"{CHILD} {HE} nogi twarz brzuch"),
        8,
        vetoes=PET + " na_mnie laptop* dywan stół kanap* podłog* nie_ma nie_mamy wyłącz*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "herbat* kaw* zup* garnek garnka czajnik* mleko",
            "wylał* rozlał* ściągnął ściągnęła ściągnęło przewrócił przewróciła oblał* chlapnęło",
            (
                "na_siebie na_niego na_nią na_dziecko na_małego na_nogi na_nogę na_brzuch na_twarz na_rękę "
                "na_klatk* skóra"
            ),
            f"{CHILD} {HE}",
        ),
        9,
        vetoes=PET + " na_mnie zimn* dywan stół",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "skóra_schodzi schodzi_skóra skóra_zeszła skora_schodzi pęcherze bąble",
            HOT + " oparzył* poparzył* oparzen* poparzen* wrzątk* żelazk* herbat* piec*",
        ),
        10,
        vetoes="słońc* opalan* moje_ręce ospa ospy buty",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("krew krwawi krwi krwawienie krwotok wykrwawia krwią", BLEEDS, f"{CHILD} głowę głowa głowy szyja kaloryfer"),
        8,
        vetoes=(
            "nos nosa nosie nosem miesiączk* okres okresu okresie ząb zęba zęby dziąs* kolan* serce badani* "
            "pobra* oddać grupa palec cukier ciśnien* kupa kupie mąż ja śpi pocięłam skaleczyłam"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "poraził_prąd poraziło_prądem porażony_prądem porażona_prądem porażenie_prądem porażenia_prądem "
                "prąd_poraził prąd_kopnął kopnął_prąd prąd_go_kopnął prąd_ją_kopnął kopnął_go_prąd kopnął_ją_prąd "
                "porażone_prądem prąd_go_poraził prąd_ją_poraził popieścił_prąd kopnelo_pradem"
            ),
            f"{CHILD} {HE} {URGENT}",
        ),
        7,
        vetoes=PET + " boję żeby_nie może_porazić rachunek",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "gniazdk* kontakt_elektr* kabel przewód kabla kontaktu",
            (
                "włożył włożyła włożyło wsadził wsadziła wsadziło chwycił chwyciła dotknął dotknęła gryzł ugryzł "
                "przegryzł palce"
            ),
            "kopnęło prąd prądem przytomn* czarn* trzęsie odrzuciło poraziło siny nieprzytomn* milczy",
        ),
        12,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            "topi_się tonie utopił_się utopiła_się utopiło_się topił_się",
            f"{URGENT} wod* basen* wann* jezior* rzek* staw* morz*",
        ),
        8,
        vetoes=f"{PET} {THING} ojciec mąż długach długi papier* boję żeby_nie lekcjach kredyt*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, DROWNED),
        7,
        vetoes=f"{PET} {THING} ojciec mąż długach papier* boję żeby_nie lubi nurkować lekcjach śmiechem",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "wannie wanna wanny basen* staw* jezior* rzek* rzece morze beczk*",
            "pod_wodą pod_wodę twarzą_w twarzą_do wpadł wpadła zachłysnął* topił* tonął",
            "kaszle siny sine usta wiotki wiotka senny senna oddycha zimny wymiotuje nieprzytomn* wyciągn*",
        ),
        14,
        vetoes=f"{ADULT} {THING} lubi nurkować",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("anafila* wstrząs_anafil* wstrząsu_anafil* wstrząs_alergiczny szok_alergiczny", f"{CHILD} {HE}"),
        7,
        vetoes="miał miała ryzyko może skłonn* kurs przedszkol* boję ampułkostrzykawk* adrenalinę_w",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "język gardło twarz usta buzia wargi",
            "puchnie spuchł* spuchnięt* opuchł* opuchnięt* puchną obrzęk napuchł*",
            f"{NO_BREATH} oddycha oddychać charczy osa osy pszczoła użądlił* ugryzł* orzech* orzeszk* 112",
        ),
        13,
        vetoes=ADULT + " świnka zęba zęby ząb angin* migdał*",
        excuses=OVER,
    ),
    Rule("kindernot", (CHILD, CAR), 6, vetoes=f"{PET} {THING} moje_auto mój_samochód zabawk* fotelik", excuses=OVER),
)
