"""Words of a child in danger in Turkish."""

from __future__ import annotations

from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.tr.words import KID, KID_OBJ, MAN, NOT_HIT

RULES = (
    Rule(
        "kindernot",
        (
            MAN + " öğretmen* bakıcı* dedesi annesi",
            (
                "dövü* döver dövdü* dövm* dövüy* döv dövecek* vuru* vurdu* vurma* vuruyor* tokat* tekme* boğu* "
                "boğmaya yumruk* dayak ~şiddet saldır* hırpal* tartakl* işkence bıçak* itiyor itip ısır* darp* dövdü "
                "tecavüz* taciz* hakaret_ve" + " sars* kötü_davran* kilitl* aç_bırak*"
            ),
            KID_OBJ,
        ),
        7,
        vetoes=NOT_HIT + " arkadaş* beni",
    ),
    Rule(
        "kindernot",
        (KID, "dövülüyor istismar* ~istismar taciz* tecavüz* ihmal_ed* darp_ed* dövülmüş şiddet_gör* dayak_yi*"),
        6,
        vetoes="arkadaş* okulda sınıf* akran beni bana",
    ),
    Rule(
        "kindernot",
        (
            KID_OBJ,
            (
                "vuruyorum vuracağ* vururum vurdum döverim dövdüm dövüyorum zarar_ver* sarstım sarsıyorum sars* "
                "öldürürüm öldüreceğ* öldürmek vurmaktan dövmekten boğ* canını_yak*"
            ),
        ),
        6,
        vetoes="mı_okul aşı vurmuyor* grip arkadaş* ekran",
    ),
    Rule(
        "kindernot",
        (KID, "kayıp kayboldu kaçırdı kaçırıldı kaçtı evden_kaçtı eve_gelmedi bulamıyorum eve_dönmedi ortada_yok"),
        5,
        vetoes="babası kreş yer okul oyuncak* diş kimlik* montu yeri kaçırdı_okul randevu* tren otobüs sınav* derse "
        "ayakkabı*",
    ),
    Rule(
        "kindernot",
        (
            KID,
            (
                "nefes_almıyor bayıldı baygın bilinci zehirlendi ~zehirlendi tepki_vermiyor uyanmıyor ilaç_içti "
                "hap_yuttu deterjan_iç* deterjan_yut* morardı boğuluyor yuttu nöbet_geçir* nefes_alamıyor ilaç_yuttu "
                "ilaç_içmiş hapları ilaçları_iç* havale"
            ),
        ),
        6,
        vetoes="para_havale banka sabah okula ismi* kreşe parka yüzmeye oyuna denize dondurmaya öğretmenine",
    ),
    Rule(
        "kindernot",
        (
            "oğlum kızım çocuğum oğlumun kızımın çocuk oğlu kızı çocuklarım",
            (
                "ölmek_ist* intihar* kendine_zarar kendini_kes* kendini_öldür* yaşamak_istemiyor yaşamak_istemediğ* "
                "kolunu_kes* kollarını_kes* bileğini"
            ),
        ),
        7,
        vetoes="ölmek_istiyorum yaşamak_istemiyorum saç* kağıt mutfak",
    ),
    Rule(
        "kindernot",
        ("~çocuk_istismar* çocuk_istismarı çocuğa_şiddet çocuk_koruma_hattı çocuk_acil",),
        4,
        vetoes="staj iş",
    ),
    Rule(
        "kindernot",
        (
            "komşu* komşunun yan_daire* üst_kat*",
            "çocuk* çocuğ* bebek",
            "dövü* dövüyor bağır* ağlı* çığlık dayak şiddet",
        ),
        9,
        vetoes="şikayet gürültü benim çocuğum çocuklarım",
    ),
    Rule(
        "kindernot",
        (
            "babam annem üvey_babam abim amcam dayım",
            "dövü* vuru* kilitl* dokunu* elle*",
            "yaşındayım beni bana",
            "yaşındayım 9 10 11 12 13 14 15",
        ),
        10,
        vetoes="film",
    ),
    Rule(
        "kindernot",
        ("kendimden kendimi korkuyorum patlay*", KID_OBJ + " onu ona", "vur* döv* at* salla* zarar boğ* incit*"),
        9,
        vetoes="babası kocam düşecek diğer",
    ),
    Rule(
        "kindernot",
        (
            KID + " torunum",
            "dokunuyor elle* elliyor elledi istismar okşu* mahrem",
            "dede* amca* dayı* abi* öğretmen* komşu* baba* üvey* söyledi",
        ),
        8,
    ),
    Rule("kindernot", (KID, "morluk* kemer_iz* yanık_iz* sigara_yanığı darp_iz*"), 9, vetoes="alerji düştü"),
    Rule(
        "kindernot",
        (
            "bebek çocuk çocuklar bebeği ufaklar* çocukları",
            "yalnız tek_başına",
            "gece sokakta iki_gün* gündür saatlerdir arabada balkonda",
        ),
        7,
        vetoes="yalnızım anneyim okula_git",
    ),
    Rule("kindernot", ("kızımı kızı", "sünnet", "ettir* köyde"), 6),
    Rule(
        "kindernot",
        ("babası annesi babam annem", "sarhoş içkili uyuşturucu", "çocuk* çocuğ* oğlum kızım bebek kardeşim araba"),
        8,
        vetoes="eskiden tedavi",
    ),
)
