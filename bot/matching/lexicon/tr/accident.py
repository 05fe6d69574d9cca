"""Words of a child's medical emergency in Turkish: no breath, a fit, poison, a fall, burns, blood, shocks, water."""

from __future__ import annotations

from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.tr.words import KID

AGES = " ".join([f"{n}_yaş* {n}_aylık {n}_haftalık" for n in range(1, 25)])
CHILD = (
    f"{KID} {AGES} çocuğumuz çocuğunun çocuklarımdan oğlumuz kızımız oğlan kızcağız yavrum yavrumu yavruma yavrumun "
    "evladım evladımı torunum torunumu yeğenimi bebe bebiş bebeyim bebegım bebeğimin bebeğin bebekte ufaklık "
    "küçük_oğlum küçük_kızım minik küçüğüm oğlumda kızımda oğlumdan kızımdan çocukta çocuğumda bebeğimde ikizler "
    "ikizlerim yaşında aylık çocugum küçük_kardeşim"
)
URGENT = (
    "yardım imdat lütfen acil acilen çabuk ambulans 112 ne_yapmalıyım ne_yapayım ne_yapacağım napayım napıcam nolur "
    "hemen şu_an"
)
PET = "köpek köpeğim köpeği kedi kedim kedisi tavşan tavşanı kuş kuşu balık"
ADULT = PET + " kocam eşim annem babam komşum babası annesi dedesi babaannesi arkadaşım ben bana"
THING = (
    "telefon telefonu telefonum tablet oyuncak oyuncağı ayıcık top topu saksı çiçek çiçekler gözlük gözlüğü "
    "ayakkabı ayakkabısı terlik mont şapka anahtar anahtarı çanta çantası emzik dron yastık lastiği lastik bisiklet "
    "bisikleti saati"
)
# Long ago, harmless or only told: no alarm wherever it stands.
OVER = (
    "hamster hamsterı hamsterım kuşum kuşumuz muhabbet_kuşu papağan papağanı kaplumbağa yoğun_bakımdaydı geçen_yıl "
    "geçen_sene geçen_yaz geçen_kış geçen_ay yıllar_önce yıl_önce sene_önce ay_önce aylar_önce hafta_önce daha_önce "
    "eskiden küçükken rehabilitasyon yara_izi izi_kaldı tazminat dava_açtı engelli_raporu kurs kursu kursuna "
    "seminer film filmi filmde dizi dizide kitap kitabı masal bilgisayar_oyunu yardım_eğitimi minecraft roblox "
    "tiyatro podcast rüya rüyasında rüyamda kabus önlemek önlem önlemi önleme kilidi güvenlik_kapısı priz_koruyucu "
    "bir_şey_olmadı bişey_olmadı birşey_olmadı hiçbir_şey_olmadı şimdi_iyi şu_an_iyi durumu_iyi iyileşti iyi_oldu "
    "sadece_çizik ufak_çizik küçük_çizik hafif_sıyrık taburcu hastanede_yatıyor yüzme_öğren* haberlerde müze "
    "eğer_bir"
)
NO_BREATH = (
    "nefes_almıyor nefes_almıyo nefes_alamıyor nefes_alamıyo nefes_alamio nefes_almadı nefes_alamadı "
    "nefes_alamaz_oldu nefesi_kesildi nefesi_kesiliyor nefesi_durdu nefesi_yok nefes_yok nefessiz_kaldı "
    "soluk_almıyor soluk_alamıyor soluksuz_kaldı soluğu_kesildi solunumu_durdu solunum_yok nefs_almıyor "
    "nefez_almıyor nefes_almyor nefes_alamyor nefes_alması_durdu zor_nefes_alıyor hırıltılı_nefes "
    "nefes_alıp_vermiyor"
)
BLUE = (
    "morardı_nefes dudakları_mor dudakları_morardı dudakları_morarmış dudağı_mor dudağı_morardı yüzü_morardı "
    "suratı_morardı rengi_morardı morarıyor morarıyo moraryor morarmaya_başladı mor_oldu dudakları_mavi "
    "dudakları_maviye yüzü_mavi ağzı_morardı mosmor"
)
OUT = (
    "bilinci_kapalı bilinci_yok bilinci_kapandı bilinci_gitti bilincini_kaybetti bilincini_yitirdi bilinçsiz "
    "bilinçsizce şuuru_kapalı şuuru_yok şuurunu_kaybetti kendinden_geçti kendinden_geçmiş kendine_gelmiyor "
    "kendine_gelmiyo kendinde_değil baygın bayılıp_kaldı bayıldı_kaldı düşüp_bayıldı bayılıp_düştü "
    "bayıldı_uyanmıyor bayıldı_kendine bayıldı_yerde birden_bayıldı aniden_bayıldı cansız hareketsiz_yatıyor "
    "hareketsiz_duruyor hareket_etmiyor kıpırdamıyor kıpırdamıyo nabzı_yok nabız_yok nabzı_atmıyor yere_yığıldı "
    "yığılıp_kaldı gözünü_açmıyor gözlerini_açmıyor gözünü_açmıyo pelte_gibi bez_bebek_gibi gevşek_gibi "
    "tepki_vermiyor_gözleri vücudu_gevşek vücudu_gevşedi"
)
ASLEEP = "uyanmıyor uyanmıyo uyanmadı_hala uyandıramıyorum uyandıramıyoruz uyandıramadım uyanamıyor"
FIT = (
    "havale_geçiriyor havale_geçiriyo havale_geçirdi havale_geçiyor nöbet_geçiriyor nöbet_geçiriyo nöbet_geçirdi "
    "sara_nöbeti_geçir* ateşli_havale kasılıyor kasılıp kasıldı_kaldı kasılmalar çırpınıyor_gözleri ağzından_köpük "
    "ağzı_köpürdü ağzı_köpürüyor ağzından_köpükler gözleri_kaydı gözleri_kayıyor gözü_kaydı gözleri_döndü "
    "gözleri_dönüyor katılıp_kaldı vücudu_titriyor_gözleri her_yeri_titriyor tüm_vücudu_titriyor"
)
DRANK = (
    "zehir_yedi zehri_yedi zehirini_yedi zehiri_yedi deterjan_yedi tableti_yedi tablet_yedi hapları_yedi pil_yedi "
    "yuttu yutmuş yutdu yutuverdi yutmuştur içti içmiş içdi içmiştir yemiş ağzına_aldı ağzına_almış ağzında "
    "ağzına_attı ağzına_soktu kemirdi kemirmiş ısırdı ısırmış çiğnedi yuttuğunu_gördüm içirmiş"
)
POISON = (
    "çamaşır_suyu camasirsuyu çamaşır_suyundan deterjan* bulaşık_tablet* bulaşık_makinesi_tablet* bulaşık_deterjan* "
    "bulaşık_sabunu temizlik_malzeme* temizlik_ürün* temizlik_suyu temizleyici* temizlik_maddesi kireç_çöz* "
    "tuz_ruhu tuzruhu lavabo_aç* lavabo_açıcı yağ_çöz* porçöz kezzap asit yumuşatıcı* tiner benzin gazyağı gaz_yağı "
    "lamba_yağı aseton oje_çıkarıcı fare_zehri fare_zehiri zehir* böcek_ilac* tarım_ilac* pil pili pilini mıknatıs* "
    "iğne iğneyi jilet cam_parça* dezenfektan* kolonya kolonyayı ispirto nikotin* uyku_ilac* uyku_hap* "
    "tansiyon_ilac* tansiyon_hap* kalp_ilac* kalp_hap* doğum_kontrol_hap* ilaç_kutusu bir_kutu_ilaç bir_kutu_hap "
    "kimyasal* domestos klor klorak çakmak_gazı antifriz"
)
PILLS = (
    "hap hapı haptan haplardan ilaç_yuttu ilaç_yutmuş ilaçları ilaçlarını ilaçlarımı ilaçlarımdan ilaçlardan "
    "haplarımı haplarımdan aşırı_doz"
)
DOWN = "düştü düşmüş düşdü yuvarlandı yuvarlanmış atladı atlamış uçtu düşüp düşünce devrildi çakıldı"
HEIGHT = (
    "pencereden camdan balkondan çatıdan damdan teras_tan terastan kattan katdan katından köprüden duvardan_aşağı "
    "korkuluktan iskeleden yüksekten apartmandan"
)
LOW = (
    "merdivenden merdivenlerden ranzadan yataktan koltuktan kanepeden ağaçtan alt_değiştirme sandalyeden "
    "mama_sandalyesinden salıncaktan kaydıraktan kucağımdan kafa kafasını kafası başını başı kafasının attan "
    "masadan scooterdan bisikletten"
)
HARM = (
    "bayılıp göz_kay* kustu kusuyor kusuyo kusmaya baygın bayıldı bayılmış uyanmıyor uyanmıyo uyandıramıyorum "
    "kendine_gelmiyor sayıklıyor saçmalıyor hareket_etmiyor kıpırdamıyor bilinci bilinç havale kulağından_kan "
    "burnundan_kan gözleri_kay* uyku_hali uyuyup_duruyor gözbebe* tepki_vermiyor ağlamıyor ağlamadı kanama "
    "kan_durmuyor sersem sersemledi titriyor konuşamıyor ne_dediğini"
)
HOT = (
    "kaynar kaynayan kaynamış_su sıcak_su sıcak_suyla sıcak_çay sıcak_çorba kızgın_yağ sıcak_yağ sıcak_süt "
    "sıcak_kahve su_ısıtıcı"
)
POURED = (
    "döküldü dökülmüş dökdü döktü devirdi devrildi sıçradı boşaldı çekti_üstüne üstüne_çekti düştü_üstüne "
    "üzerine_çekti haşlandı"
)
BLEEDS = (
    "durmuyor durmuyo durduramıyorum durduramıyoruz durmak_bilmiyor çok_kan çok_fazla fışkırıyor fışkırdı oluk_oluk "
    "her_yer_kan her_yeri_kan kan_içinde şiddetli aşırı kan_kaybediyor kan_kaybı çok_kanıyor şırıl"
)
DROWNED = (
    "boğuldu boğulmuş boğulmak_üzere boğuluyordu boğulma_tehlikesi suya_battı suya_gömüldü suyun_altında_kaldı "
    "suyun_altındaydı suyun_altından suyun_dibinde havuzun_dibinde suda_bulduk suda_buldum sudan_çıkardık "
    "sudan_çıkardım havuzdan_çıkardık havuzdan_çıkardım havuza_düştü göle_düştü dereye_düştü denize_düştü "
    "suya_düştü küvette_suyun yüzüstü_suda su_yuttu ciğerine_su ciğerlerine_su"
)
CAR = (
    "araba_çarptı araba_çarpmış araba_çarpdı araç_çarptı otomobil_çarptı otobüs_çarptı kamyon_çarptı "
    "kamyonet_çarptı minibüs_çarptı tramvay_çarptı motor_çarptı motosiklet_çarptı taksi_çarptı arabanın_altında "
    "arabanın_altına araba_ezdi arabanın_önüne araba_vurdu trafik_kazası_geçirdi araba_altında_kaldı"
)

RULES = (
    Rule(
        "kindernot",
        (CHILD, f"{NO_BREATH} {BLUE}"),
        8,
        vetoes=(
            f"{PET} {THING} burnu burnundan burun grip nezle soğuk_algınlığı dondurma şeker yaban_mersini boya "
            "kalem saç gözü kolu"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("nefes_almıyor nefes_almıyo nefesi_durdu",),
        3,
        vetoes=f"{ADULT} {THING} burnu cilt kumaş duvar",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            ("nefes_almıyor nefes_almıyo nefes_alamıyor nefes_alamıyo nefesi_kesildi nefesi_durdu soluk_almıyor"),
            (
                "mor mosmor morardı morarıyor dudakları yüzü hareketsiz kıpırdamıyor baygın artık uyanmıyor kaçtı "
                "boğazına"
            ),
        ),
        7,
        vetoes=ADULT + " burnu grip nezle",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "boğazına_kaçtı boğazına_kaçmış boğazına_takıldı boğazına_takılmış boğazında_kaldı boğazına_durdu "
                "nefes_borusuna soluk_borusuna genzine_kaçtı tıkandı tıkanıyor boğazına_yapıştı yuttu"
            ),
            f"{NO_BREATH} {BLUE} öksüremiyor hırlıyor morardı morarmış nefes boğuluyor",
        ),
        9,
        vetoes=ADULT + " burnu grip gülerken",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            (
                "boğazına_kaçtı boğazına_kaçmış boğazına_takıldı boğazına_takılmış boğazında_kaldı "
                "boğazına_tıkandı nefes_borusuna soluk_borusuna boğuluyor boğuluyo"
            ),
        ),
        7,
        vetoes=PET + " ödevlerde derslerde işlerde borç borca gülmekten gülerken oyuncak_içinde faturalar*",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, OUT),
        7,
        vetoes=PET + " jobcenter dosya başvuru sıra daire sevinçten gülmekten oyuna filme kahkaha bayat yorgunluktan",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (URGENT, "bilinci_kapalı bilinci_yok bilincini_kaybetti baygın cansız nabzı_yok kendine_gelmiyor"),
        6,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, ASLEEP),
        6,
        vetoes=PET + " sabah sabahları okula okul kreşe alarm saat gece geceleri çiş erken altını_ıslat* gürültü",
        reach=5,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "tepki_vermiyor tepki_vermiyo tepki_yok",
            "gözleri baygın hareketsiz yerde_yatıyor mor titriyor ambulans nefes gevşek",
            f"{CHILD} gözleri hareketsiz",
        ),
        11,
        vetoes=PET + " ismine adına telefona mesaj jobcenter daire",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("çocuğum oğlum kızım bebeğim yavrum", "ölüyor ölüyo elden_gidiyor"),
        3,
        vetoes="sıkıntıdan sıkıntısından meraktan gülmekten için kanser açlıktan özlemden diye anne",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (FIT, f"{CHILD} ateşi ateş"),
        8,
        vetoes=PET
        + (
            " para banka epilepsi_hastası ara_sıra bazen geçirmişti sürekli_ilaç kasları_kasılıyor gülmekten "
            "karnı midesi"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (DRANK, POISON, f"{CHILD} {URGENT} galiba sanırım"),
        8,
        vetoes=f"{PET} içtim yuttum yedim kocam bitti değiştir* lazım para almak satın yutmadı içmedi yemedi şarj",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (POISON, "yuttu yutmuş yutdu içti içmiş içdi ağzına_aldı ısırdı"),
        4,
        vetoes=f"{PET} içtim yuttum kocam eşim babası ben çay",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, PILLS, "yuttu yutmuş yemiş hapları_yedi ilaçları_yedi ilaçlarımı_yedi haplarımı_yedi çiğnemiş"),
        8,
        vetoes=PET
        + (
            " içtim yuttum kocam doktor reçete düzenli yutamıyor yutmuyor içmiyor antibiyotik vitamin "
            "ateş_düşürücü hapşır*"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HEIGHT, DOWN, f"{CHILD} aşağı"),
        7,
        vetoes=f"{PET} {THING} kar yağmur düştüm kira fiyat",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HEIGHT, DOWN, f"{URGENT} kanıyor yatıyor kıpırdamıyor bacağı hareket kat"),
        9,
        vetoes=f"{ADULT} {THING}",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (LOW, f"{DOWN} çarptı vurdu çarpmış", HARM),
        12,
        vetoes=ADULT + " dizi dizini gülerken yara_bandı normal",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "bebek bebeğim bebe aylık bebeği",
            "alt_değiştirme merdivenden mama_sandalyesinden kafa_üstü kafasının_üstüne",
            DOWN,
        ),
        9,
        vetoes=f"{PET} {THING}",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, "haşlandı haşlanmış haşlandi"),
        6,
        vetoes=PET + " parmağı parmak dili hafif azıcık yumurta patates",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            "yandı yanmış yandi yanık yanıklar yanığı yaktı",
            (
                "kaynar ağır ciddi kötü derisi su_topladı su_toplamış kabardı kabarcık yüzü göğsü karnı bütün_eli "
                "her_yeri üçüncü_derece ikinci_derece ütü alev kızgın_yağ çaydanlık sıcak_su"
            ),
        ),
        9,
        vetoes=PET + " güneş parmağı parmak dili hafif azıcık canı içim ampul ışık ev evimiz pasaport kombi yok yemek",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HOT, POURED, f"{CHILD} üstüne üzerine bacağına göğsüne yüzüne"),
        9,
        vetoes=PET + " üstüme üzerime elime parmağı halı halıya masa masaya koltuğa laptop yere",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            CHILD,
            "çay çayı çaydanlık çaydanlığı çorba kahve tencere tencereyi yağ süt",
            "döküldü dökülmüş döküldu döktü devirdi devrildi sıçradı çekti",
            "üstüne üzerine göğsüne bacağına yüzüne eline kafasına",
        ),
        9,
        vetoes=PET + " üstüme üzerime soğuk halı halıya masa masaya",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "derisi_soyul* derisi_kalk* derisi_çık* deri_soyul* su_topladı",
            HOT + " çay kahve çorba yağ yandı haşlandı yanık",
        ),
        10,
        vetoes="güneş elim ellerim",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("kan kanı kanıyor kanıyo kanama kanaması kanamayı", BLEEDS, f"{CHILD} kafası başı kafasından"),
        8,
        vetoes=(
            "burun burnu burnundan adet regl diş dişi dişeti diz dizi tahlil kan_tahlili kan_grubu kan_bağışı "
            "şeker ben kocam kaka"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "elektrik_çarptı elektrik_çarpmış elektrik_çarpdı elektriğe_kapıldı elektriğe_kapılmış "
                "cereyan_çarptı cereyana_kapıldı ceryan_çarptı ceryana_kapıldı elektrik_çarpması akıma_kapıldı"
            ),
            f"{CHILD} {URGENT}",
        ),
        7,
        vetoes=f"{PET} fatura faturası fiyat diye_korku* priz_kapağı",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "prize prizi priz kabloyu kablo",
            "soktu sokmuş tuttu tutmuş dokundu ısırdı değdi",
            "çarptı çarpıldı titredi bayıldı baygın yandı simsiyah kapkara morardı fırladı",
        ),
        12,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, DROWNED),
        8,
        vetoes=(
            f"{PET} {THING} babası kocam akdeniz tekne korkuyor korkuyorum boğulmasın ödev* ders* borç* seviyor dalıyor"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "alerjik_şok alerji_şoku anafilak* anaflak* dili_şişti boğazı_şişti boğazı_şişiyor dili_şişiyor "
                "boğazı_kapandı boğazı_kapanıyor"
            ),
            CHILD + " dili boğazı yüzü arı",
        ),
        8,
        vetoes=PET + " geçirmişti riski risk iğnesi kalemi grip bademcik",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "dudakları dudağı yüzü dili boğazı",
            "şişti şişiyor şişmiş",
            f"{NO_BREATH} arı fıstık fındık nefes hırıltı soktu yumurta 112",
        ),
        12,
        vetoes=ADULT + " kabakulak diş bademcik",
        excuses=OVER,
    ),
    Rule("kindernot", (CHILD, CAR), 7, vetoes=f"{PET} {THING} oyuncak bisikletine arabama koltuğu", excuses=OVER),
)
