"""Groups of words that several rules in Turkish share."""

from __future__ import annotations

MAN = (
    "kocam kocamın kocamdan eşim eşimden eşimin sevgilim sevgilimden nişanlım nişanlımdan babası babam "
    "babamdan abim abimden eski_koca* eski_eş* eski_sevgili* kayınpeder* kaynanam kayınvalidem karım adam "
    "partnerim erkek_arkadaş* o üvey_babası ailem kayınım amcası dayısı babasından abisi komşum"
)
NOT_O = (
    "kocam kocamın kocamdan eşim eşimden eşimin sevgilim sevgilimden nişanlım nişanlımdan babası babam "
    "babamdan abim abimden eski_koca* eski_eş* eski_sevgili* kayınpeder* kaynanam kayınvalidem karım adam "
    "partnerim erkek_arkadaş* üvey_babası ailem kayınım amcası dayısı babasından abisi komşum"
)
ME = "beni bana bizi bize benim benimle üzerime üstüme bizim"
HIT = (
    "dövü* döver dövdü* dövm* dövüy* döv dövecek* vuru* vurdu* vurma* vuruyor* tokat* tekme* boğaz* boğu* "
    "boğmaya yumruk* dayak ~şiddet saldır* hırpal* tartakl* işkence bıçak* itiyor itip ısır* darp* dövdü "
    "tecavüz* taciz* hakaret_ve"
)
KID = (
    "çocuğum çocuğumu çocuğuma çocuğumun çocuklarım çocuklarımı çocuklarıma çocukları çocuklara çocuğu "
    "çocuğa oğlum oğlumu oğluma kızım kızımı kızıma bebeğim bebeğimi bebeği bebek bebeğe çocuk çocuğun "
    "kızımın oğlumun yeğenim bebeğime"
)
KID_OBJ = (
    "çocuğumu çocuğuma çocuklarımı çocuklarıma çocukları çocuklara çocuğu çocuğa oğlumu oğluma kızımı "
    "kızıma bebeğimi bebeği bebeğe bebeğime oğlunu kızını çocuğunu çocuklarını oğlanı kızı"
)
KID_SUBJECT = "oğlum kızım çocuğum bebeğim kedi köpek okulda arkadaş* kreşte"
NOT_HIT = (
    "maç oyun film dizi kitap dövme kapı kapıyı damga fatura okulda sınıf* eskiden küçükken yıllar_önce "
    "vurmuyor dövmüyor dövmedi vurmadı hiç grip güneş şiddetli boğaz_ağrısı boğazım ağrı* telefon para "
    "masraf"
)
OFFICE = (
    "ev_sahibi jobcenter avukat mahkeme velayet dava icra elektrik patron daire gençlik_dairesi nafaka "
    "fatura borç şikayet"
)
