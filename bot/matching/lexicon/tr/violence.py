"""Words of violence and coercion in Turkish."""

from __future__ import annotations

from bot.matching.lexicon.about import ABOUT
from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.tr.words import HIT, KID, KID_SUBJECT, MAN, ME, NOT_HIT, NOT_O, OFFICE

RULES = (
    Rule("gewalt", (MAN, HIT, ME), 7, vetoes=NOT_HIT + " " + KID_SUBJECT),
    Rule(
        "gewalt",
        (NOT_O, "döver dövüyor ~şiddet ~şiddete dövdü dayak"),
        4,
        vetoes=NOT_HIT + " " + KID + " " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (
            ME + " ben biz",
            (
                "dayak_yi* ~şiddet_gör* şiddete_maruz şiddet_mağdur* tacize_uğra* tecavüze_uğra* darp_edil* dövülü* "
                "tehdit_ediliyor* takip_ediliyor* dayak_ye*"
            ),
        ),
        8,
        vetoes=OFFICE + " " + NOT_HIT,
    ),
    Rule(
        "gewalt",
        (
            (
                "dayak_yiyorum ~şiddet_görüyorum şiddete_uğruyorum tehdit_ediliyorum dövülüyorum tecavüze_uğradım "
                "tecavüz_etti aile_içi_şiddet ev_içi_şiddet ~sığınma_evi ~sığınmaevi kadın_sığınma* kadın_sığınağı "
                "sığınak kadın_konukevi uzaklaştırma_kararı koruma_kararı zorla_evlendir* kadına_şiddet kadın_evi "
                "ev_hapsi"
            ),
        ),
        4,
        vetoes="değil gönüllü bağış iş_ilanı film staj",
        excuses=ABOUT,
    ),
    Rule(
        "gewalt",
        (MAN, "~tehdit öldür* keseceğ* keserim vururum gebert*", ME + " ediyor etti"),
        8,
        vetoes=OFFICE + " kendini gülmekten oyun " + KID_SUBJECT,
        reach=5,
    ),
    Rule(
        "gewalt",
        (
            MAN,
            "takip_ed* peşimde peşimi gözetl* izliyor kapımda rahatsız_ed* stalk* musallat",
            ME + " ediyor peşimde peşimi kapımda",
        ),
        8,
        vetoes="instagram doktor gürültü " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (
            MAN,
            "evden_çık* dışarı_çık* kilitl* kilitled* hapset* eve_kapat* kapatıyor",
            "izin_ver* bırakm* yasak* vermiyor kilitl* kilitled* hapset* kapat* çıkarmıyor beni",
        ),
        8,
        vetoes="anahtar yanlışlıkla " + KID_SUBJECT,
    ),
    Rule(
        "gewalt",
        (NOT_O, "pasaport* kimliğimi telefonumu evraklar*", "aldı alıyor sakl* el_koydu vermiyor"),
        7,
        vetoes=KID_SUBJECT,
    ),
    Rule("gewalt", (MAN, "zorla zorluyor", "evlen* ilişki cinsel yatağa seks"), 7),
    Rule(
        "gewalt",
        (NOT_O + " ondan", "korkuyorum korkuyoruz korkarım kaçtım kaçmak kaçıyorum kaçtık saklanıyor* korunmak"),
        5,
        vetoes=OFFICE + " kaybet* hasta ölüm",
        reach=3,
    ),
    Rule("gewalt", (MAN, "bıçakla silahla bıçak silah", ME + " tehdit saldır*"), 8, vetoes="mutfak"),
    Rule(
        "gewalt",
        (
            "kız_kardeşim ablam arkadaşım komşum annem annemi anneme kızım görümcem",
            "kocası babam eşi sevgilisi kocasından nişanlısı",
            "dövü* döv ~şiddet tekme boğaz* vuru* dayak tehdit",
        ),
        8,
        vetoes=NOT_HIT,
    ),
    Rule("gewalt", ("zorla", "evlendir* nişanla* birlikte_olu* beraber_olu* ilişki"), 4, vetoes="film"),
    Rule(
        "gewalt",
        (
            NOT_O + " bizi beni",
            ("buldu_bizi bulacak arıyor_bizi izimi adresimi takip_cihaz* airtag konumumu telefonumu_karıştır* kartıma"),
        ),
        6,
        vetoes=OFFICE,
    ),
    Rule(
        "gewalt",
        ("eve evde", "korkuyorum korkuyoruz kilitledi", MAN + " gitmeye dönmeye"),
        6,
        vetoes="çocuğum karanlık yalnız_kal",
    ),
    Rule(
        "gewalt",
        ("bu_gece hemen acil", "kaçmam kaçacak saklanacak kalacak_güvenli güvenli_bir", "nereye yer kocam eşim"),
        9,
    ),
    Rule(
        "gewalt",
        ("seni_öldürürüm yaşatmam gebertirim çıplak_fotoğraf* görüntülerimi", "diyor dedi tehdit yay* kocam"),
        6,
    ),
)
