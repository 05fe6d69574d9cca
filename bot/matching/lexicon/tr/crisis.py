"""Words of a wish to die and of self-harm in Turkish."""

from __future__ import annotations

from bot.matching.lexicon.about import FICTION
from bot.matching.lexicon.mechanism import Rule

RULES = (
    Rule(
        "krise",
        (
            (
                "yaşamak_istemiyorum yaşamak_istemiyom intihar_etmek intihar_ede* intihar_düşün* intihar_etmeyi "
                "ölmek_istiyorum ölmek_istiyom kendimi_öldür* canıma_kıy* hayatıma_son yaşamıma_son kendime_zarar "
                "kendimi_kes* bileklerimi yaşamaya_gücüm keşke_ölsem ölsem_daha ölsem_de ölsem_keşke yaşamanın_anlamı "
                "hayatın_anlamı_yok hayatımın_anlamı yaşamak_için_sebe* kendimi_as* canımı_almak hayata_tutun* "
                "hayattan_bıktım_ölmek keşke_doğmasaydım intihar_hattı yok_olmak_istiyorum bu_hayatı_bitir* "
                "uyanmak_istemiyorum yaşamaktan_bıktım yaşamaktan_yoruldum ölmeyi_düşünüyorum ölmeyi_istiyorum "
                "ölüp_kurtul* kendimi_at* hayatıma_kıy* canıma_kast* intiharı_düşün* ölümü_düşünüyorum yaşama_isteğim"
            ),
        ),
        4,
        vetoes="bu_evde burada onunla bu_şehir* gülmekten berlin_de almanya_da ailemle utançtan birlikte annemle "
        "dizi film",
    ),
    Rule(
        "krise",
        ("artık ben daha", "yaşamak yaşamaya", "istemiyorum gücüm dayanam* istemiyom"),
        7,
        vetoes="burada evde onunla şehir* birlikte annemle berlin",
    ),
    Rule("krise", ("bensiz ben_olmasam", "daha_iyi rahat* iyi_olur kurtul*"), 7, vetoes="uyu* kreş"),
    Rule(
        "krise",
        ("bütün_hapları bütün_ilaçları tüm_hapları tüm_ilaçları köprüden trenin_önüne balkondan", "iç* yut* atla* at*"),
        6,
        vetoes="çocuk* kedi düştü",
    ),
    Rule(
        "krise",
        ("intihar canıma_kıyacağım", "ben bana kendim düşün* kendimi et* hattı edeceğim istiyorum"),
        4,
        vetoes="film dizi kitap babası_intihar etmiş ettirecek artikel*",
        excuses=FICTION,
    ),
    Rule(
        "krise",
        ("intihar kriz_hattı kriz_merkezi",),
        1,
        vetoes="film dizi kitap oyun etmiş kulüp ekonomik siyasi ticari falan değil ettirecek kocam_intihar kariyer",
        excuses=FICTION,
    ),
    Rule(
        "krise", ("ölmek ölsem ölüm", "istiyorum kurtul* düşünüyorum keşke"), 3, vetoes="gülmekten utanc* korkusu babam"
    ),
    Rule("krise", ("canımı", "alsın al"), 3, vetoes="sıkıyor çok_acıt"),
    Rule("krise", ("kendimden", "korkuyorum korkarım nefret_edip_öl*"), 3),
    Rule(
        "krise",
        ("uyanmasam uyanmak uyanmayayım uyumak", "keşke istemiyorum bir_daha sonsuza hiç"),
        5,
        vetoes="erken sabah_6 bebek",
    ),
    Rule(
        "krise",
        (
            "hakkınızı hakkını hakkını_helal son_mesajım veda_mektubu elveda",
            "helal edin et mesaj yazdım herkese son_mesajım veda_mektubu",
        ),
        5,
    ),
    Rule("krise", ("bu_dünyadan bu_hayattan", "gitmek gitsem gideyim göç* ayrılmak kurtul*"), 4),
    Rule(
        "krise",
        (
            "arkadaşım kardeşim kocam ablam komşum kız_kardeşim",
            "intihar_ede* kendini_öldür* canına_kıy* ölmek_istiyor yaşamak_istemiyor",
        ),
        6,
        vetoes="etmişti yıl_önce",
    ),
)
