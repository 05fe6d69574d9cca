"""What the words of danger find, and what they leave alone."""

from __future__ import annotations

import pytest

from bot.matching.lexicon import RULES, find
from bot.matching.lexicon.mechanism import NEEDS, Lexicon, Rule
from bot.matching.normalize import clean, fold

DANGER = {
    "de": {
        "gewalt": [
            "Mein Mann schlägt mich",
            "er hat mich gestern gewürgt",
            "mein ex lauert mir auf",
            "Der Vater meiner Kinder droht mich umzubringen",
            "mein oller haut mir",
            "mann mich schlagen jeden tag",
            "meine frau schlägt mich, ich bin ein mann",
            "ich werde von meinem Partner bedroht",
            "ist im frauenhaus noch ein platz frei",
            "wie beantrage ich gewaltschutz",
            "er sperrt mich in der wohnung ein, ich bin eingesperrt",
            "meine familie zwingt mich zu heiraten",
            "ich wurde vergewaltigt",
        ],
        "krise": [
            "ich will nicht mehr leben",
            "ick will nich mehr leben",
            "ich möchte am liebsten sterben",
            "ich denke daran mich umzubringen",
            "ich habe suizidgedanken",
            "ich ritze mich wieder",
            "ich will mir das leben nehmen",
        ],
        "kindernot": [
            "mein ex schlägt unseren sohn",
            "ich habe angst dass ich mein kind schlage",
            "ich hab mein baby geschüttelt",
            "meine tochter ist verschwunden",
            "mein kind hat tabletten geschluckt",
            "mein baby atmet nicht",
            "meine tochter will sich umbringen",
            "mein sohn wird vom stiefvater misshandelt",
            "verdacht auf kindesmissbrauch",
        ],
    },
    "en": {
        "gewalt": [
            "my husband hits me",
            "my ex is stalking me",
            "he threatened to kill me",
            "I am afraid of my boyfriend",
            "is there a women's shelter with space",
            "he doesn't let me leave the house",
        ],
        "krise": ["I want to die", "I don't want to live anymore", "I want to kill myself", "I have suicidal thoughts"],
        "kindernot": [
            "my husband beats our son",
            "I am afraid I will hurt my baby",
            "my daughter is missing",
            "my child swallowed pills",
            "my daughter cuts herself",
        ],
    },
    "tr": {
        "gewalt": [
            "kocam beni dövüyor",
            "eski eşim beni tehdit ediyor",
            "sığınma evi arıyorum",
            "babası bana vurdu",
            "eşimden şiddet görüyorum",
            "kocamdan korkuyorum",
        ],
        "krise": [
            "artık yaşamak istemiyorum",
            "ölmek istiyorum",
            "intihar etmeyi düşünüyorum",
            "kendimi öldürmek istiyorum",
        ],
        "kindernot": [
            "babası çocuğumu dövüyor",
            "çocuğuma zarar vermekten korkuyorum",
            "kızım kayboldu",
            "bebeğim nefes almıyor",
        ],
    },
    "ru": {
        "gewalt": [
            "муж меня бьёт",
            "бывший мне угрожает",
            "он меня избил",
            "боюсь мужа",
            "нужен приют для женщин",
            "муж не выпускает меня из дома",
        ],
        "krise": ["я не хочу больше жить", "хочу умереть", "думаю о самоубийстве", "хочу покончить с собой"],
        "kindernot": [
            "муж бьёт ребёнка",
            "боюсь что ударю ребёнка",
            "сын пропал",
            "дочь режет себя",
            "ребёнок не дышит",
        ],
    },
    "uk": {
        "gewalt": [
            "чоловік мене б'є",
            "колишній мені погрожує",
            "він мене побив",
            "боюся чоловіка",
            "потрібен притулок для жінок",
            "чоловік замкнув мене вдома",
        ],
        "krise": ["я не хочу більше жити", "хочу померти", "думаю про самогубство", "хочу накласти на себе руки"],
        "kindernot": ["батько б'є дитину", "боюся що вдарю дитину", "донька зникла", "дитина не дихає"],
    },
    "ar": {
        "gewalt": [
            "زوجي يضربني",
            "طليقي بيهددني بالقتل",
            "اتعرض للعنف",
            "أبحث عن بيت النساء",
            "خايفة من زوجي",
            "zawji byedrobni",
            "جوزي حابسني بالبيت",
        ],
        "krise": ["لا أريد أن أعيش", "بدي موت", "أفكر بالانتحار", "ma bedi 3ish"],
        "kindernot": ["زوجي يضرب ابني", "ابني مفقود", "طفلي لا يتنفس", "بنتي بدها تموت"],
    },
    "vi": {
        "gewalt": [
            "chồng đánh tôi",
            "chong cu doa giet toi",
            "tôi bị chồng đánh đập",
            "tôi cần nhà tạm lánh",
            "bạo lực gia đình",
            "em bị bạo hành",
        ],
        "krise": ["tôi không muốn sống nữa", "toi muon chet", "em nghĩ đến tự tử", "muốn kết thúc cuộc đời"],
        "kindernot": ["chồng tôi đánh con tôi", "con tôi mất tích", "con tôi không thở", "con gái tôi rạch tay"],
    },
    "pl": {
        "gewalt": [
            "mąż mnie bije",
            "były mi grozi",
            "partner mnie dusi",
            "boję się męża",
            "szukam schroniska dla kobiet",
            "jestem ofiarą przemocy domowej",
        ],
        "krise": ["nie chcę już żyć", "chcę umrzeć", "myślę o samobójstwie", "chcę się zabić"],
        "kindernot": [
            "mąż bije dziecko",
            "boję się że uderzę dziecko",
            "syn zaginął",
            "dziecko nie oddycha",
            "córka się tnie",
        ],
    },
}
ORDINARY = {
    "de": [
        "mein sohn haut andere kinder",
        "mein kind schlägt mich, er ist zwei",
        "mein ex schlägt vor, dass wir uns abwechseln",
        "das schlägt mir auf den magen",
        "er schlägt die tür zu",
        "die miete bringt mich um",
        "ich könnte sterben vor scham",
        "mein ex droht mir mit dem anwalt",
        "mir droht die kündigung",
        "ich will nicht mehr hier wohnen",
        "ich möchte nicht mehr mit ihm zusammen leben",
        "der vater ist abgehauen und zahlt nicht",
        "meine tochter vermisst ihren papa",
        "praktikum im frauenhaus gesucht",
        "mein gehalt reicht nicht",
        "er haut immer ab, wenn es ums geld geht",
        "wann hat das jugendamt offen",
    ],
    "en": [
        "my toddler hits me when he is angry",
        "the rent is killing me",
        "my ex wants custody",
        "my son hits other kids at kindergarten",
        "I don't want to live with my parents anymore",
        "my boss threatens to fire me",
        "the news hit me hard",
        "he beat me at chess",
        "my daughter misses her dad",
        "I am dying to know the answer",
        "a strange letter from the office",
        "how do I apply for child benefit",
    ],
    "tr": [
        "oğlum okulda arkadaşlarına vuruyor",
        "kira çok yüksek, dayanamıyorum",
        "eski eşim nafaka ödemiyor",
        "gülmekten öldüm",
        "kreş yeri arıyorum",
        "babası velayet davası açtı",
        "artık burada yaşamak istemiyorum",
        "çocuğum babasını özlüyor",
        "kızım dövme yaptırmak istiyor",
        "faturalar beni vurdu",
        "Almanca kursu arıyorum",
        "hakkımı nasıl ararım",
    ],
    "ru": [
        "сын бьёт детей в садике",
        "бывший грозит судом",
        "умираю со смеху",
        "не хочу здесь жить",
        "не хочу жить с мамой",
        "ищу садик",
        "муж ушёл и не платит алименты",
        "цены бьют по карману",
        "ребёнок пропал аппетит",
        "боюсь потерять квартиру",
        "сын скучает по папе",
        "как получить пособие",
    ],
    "uk": [
        "син б'є дітей у садочку",
        "колишній погрожує судом",
        "вмираю зі сміху",
        "не хочу тут жити",
        "не хочу жити з мамою",
        "шукаю садок",
        "чоловік пішов і не платить аліменти",
        "ціни б'ють по кишені",
        "у дитини зник апетит",
        "боюся втратити квартиру",
        "син сумує за татом",
        "як отримати допомогу",
    ],
    "ar": [
        "ابني يضرب الأولاد في الروضة",
        "طليقي يهددني بالمحكمة",
        "أبحث عن روضة",
        "أموت من الضحك",
        "لا أريد العيش هنا",
        "زوجي لا يدفع النفقة",
        "ضاعت أوراق ابني",
        "أحتاج دورة لغة",
        "بنتي تشتاق لأبوها",
        "الإيجار غالي كثير",
        "كيف أقدم على كيندرغيلد",
        "بدي أعيش في برلين",
    ],
    "vi": [
        "con trai tôi đánh bạn ở trường",
        "tôi cần tư vấn",
        "muon tu van ve tien tro cap",
        "con tôi đánh răng",
        "chồng cũ không trả tiền nuôi con",
        "hai con nhỏ cần chỗ giữ trẻ",
        "không muốn sống với mẹ chồng nữa",
        "buồn cười muốn chết",
        "con đi học từ từ thôi",
        "tôi tìm nhà trẻ",
        "đánh giá hồ sơ của con",
        "so tien it hon thang truoc",
    ],
    "pl": [
        "syn bije dzieci w przedszkolu",
        "były grozi sądem",
        "umieram ze śmiechu",
        "nie chcę tu żyć",
        "nie chcę żyć z teściową",
        "szukam przedszkola",
        "mąż odszedł i nie płaci alimentów",
        "serce mi bije jak szalone",
        "dziecku zniknął apetyt",
        "boję się stracić mieszkanie",
        "córka tęskni za tatą",
        "jak dostać zasiłek",
    ],
}
MISTYPED = {
    "mein mann hat mich verprügellt": "gewalt",
    "ich brauche ein frauenhuas": "gewalt",
    "ich wurde vergewaltgt": "gewalt",
    "ich habe selbstmrod gedanken, selbstmordgedanekn": "krise",
    "mein kind wird misshandlet": "kindernot",
    "is there help against domestic violnce, domestic violence": "gewalt",
    "I am sucidal": "krise",
    "муж меня избиваед": "gewalt",
}
HOSTILE = [
    "",
    " ",
    "x" * 500,
    "er " * 166,
    "mein mann " * 50,
    "ich " * 125,
    "🙂" * 500,
    "ض" * 500,
    "a б ت đ 7 " * 50,
    "\x00 \ud800 ’",
]


def read(text: str) -> str:
    return find(fold(clean(text)))


@pytest.mark.parametrize(
    ("need", "text"),
    [(need, text) for needs in DANGER.values() for need, texts in needs.items() for text in texts],
)
def test_danger_is_found_with_its_need(need: str, text: str) -> None:
    assert read(text) == need


@pytest.mark.parametrize("text", [text for texts in ORDINARY.values() for text in texts])
def test_ordinary_sentences_are_left_alone(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize(("text", "need"), MISTYPED.items())
def test_one_typing_error_does_not_hide_a_strong_word(text: str, need: str) -> None:
    assert read(text) == need


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_never_raise(text: str) -> None:
    assert find(text) in ("", *NEEDS)
    assert read(text) in ("", *NEEDS)


def test_every_language_has_enough_examples() -> None:
    assert set(DANGER) == set(ORDINARY) == {"de", "en", "tr", "ru", "uk", "ar", "vi", "pl"}
    for language, needs in DANGER.items():
        assert sum(len(texts) for texts in needs.values()) >= 12, language
        assert len(ORDINARY[language]) >= 12, language


@pytest.mark.parametrize(
    "text",
    [
        "ich habe suizidgedanken, früher habe ich im theater gearbeitet",
        "suizidgedanken wegen der prüfung im studium",
        "I want to kill myself, I can't even finish my thesis",
        "không thiết sống, chán sống",
        "I don't want to be here anymore",
    ],
)
def test_nothing_around_it_excuses_a_plain_wish_to_die(text: str) -> None:
    assert read(text) == "krise"


def test_no_word_of_a_slot_is_excused_by_the_same_letters_of_another_language() -> None:
    excused = [rule for rule in RULES if rule.excuses]
    assert excused
    for rule in excused:
        for slot in rule.slots:
            alone = Lexicon([Rule(rule.need, (slot,), excuses=rule.excuses)])
            for item in slot.split():
                assert alone.find(fold(item.replace("_", " "))) == rule.need, (item, rule.slots)


def test_children_come_before_adults() -> None:
    assert read("mein mann schlägt mich und er schlägt die kinder") == "kindernot"


def test_slots_must_stand_within_the_window() -> None:
    lexicon = Lexicon([Rule("gewalt", ("eins", "zwei"), window=3)])
    assert lexicon.find("eins und zwei") == "gewalt"
    assert lexicon.find("zwei eins") == "gewalt"
    assert lexicon.find("eins und noch zwei") == ""


def test_ordered_slots_must_stand_in_order() -> None:
    lexicon = Lexicon([Rule("gewalt", ("eins", "zwei"), ordered=True)])
    assert lexicon.find("eins zwei") == "gewalt"
    assert lexicon.find("zwei eins") == ""


def test_a_veto_works_near_the_match_and_an_excuse_anywhere() -> None:
    lexicon = Lexicon([Rule("krise", ("eins",), vetoes="nein", reach=1, excuses="film")])
    assert lexicon.find("nein eins") == ""
    assert lexicon.find("nein aber doch eins") == "krise"
    assert lexicon.find("film und noch vieles mehr eins") == ""


def test_a_stem_a_row_of_words_and_a_whole_word_match_as_written() -> None:
    lexicon = Lexicon([Rule("krise", ("stamm* in_einer_reihe ganz",))])
    assert lexicon.find("stammbaum") == "krise"
    assert lexicon.find("in einer reihe") == "krise"
    assert lexicon.find("in einer anderen reihe") == ""
    assert lexicon.find("ganze") == ""


@pytest.mark.parametrize("text", ["erwurgen", "erwurgne", "erwugen", "erwuurgen", "erwirgen"])
def test_a_strong_word_allows_one_typing_error(text: str) -> None:
    assert Lexicon([Rule("gewalt", ("~erwürgen",))]).find(text) == "gewalt"
    assert Lexicon([Rule("gewalt", ("~erwürgen",))]).find(text + "xyz") == ""


@pytest.mark.parametrize("rule", [Rule("wohnen", ("eins",)), Rule("gewalt", ()), Rule("gewalt", ("!!",))])
def test_a_faulty_rule_is_refused(rule: Rule) -> None:
    with pytest.raises(ValueError, match=r"needs one of|no letters"):
        Lexicon([rule])
