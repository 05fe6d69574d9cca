"""Groups of words that several rules in Polish share."""

from __future__ import annotations

MAN = (
    "mąż męża mężem mężowi ex były byłego byłym chłopak chłopaka partner partnera partnerem ojciec ojca "
    "ojcem tata ojczym* narzeczony konkubent* brat brata teść teściowa wujek facet żona żony sąsiad on "
    "ona ktoś eks dziewczyna matka kochanek szwagier stary"
)
NOT_HE = (
    "mąż męża mężem mężowi ex były byłego byłym chłopak chłopaka partner partnera partnerem ojciec ojca "
    "ojcem tata ojczym* narzeczony konkubent* brat brata teść teściowa wujek facet żona żony sąsiad ktoś "
    "eks dziewczyna matka kochanek szwagier stary"
)
ME = "mnie mi nas nam mną na_mnie"
HIT = (
    "bije bił biła biją pobił* ~pobił uderzył* uderza ~uderzył dusi dusił* podduszał* kopie kopał* kopnął "
    "popycha popchnął szarpie szarpał* gwałci zgwałcił* ~zgwałcił znęca znęcał* katuje maltretuje "
    "~maltretuje tłucze leje napastuje molestuje okłada spoliczkował* policzkuje podnosi_rękę "
    "podniósł_rękę rękę_podnosi przemoc stosuje_przemoc bicie za_włosy pięścią pięściami atakuje "
    "zaatakował rzuca_się przemocowy"
)
KID = (
    "dziecko dziecka dziecku dzieckiem dzieci dzieciom syn syna synowi córka córkę córki córce niemowlę "
    "maluch malucha chłopiec dziewczynk* nastolat* wnuk* dzieciak* synek synka córeczka córeczkę bratan* "
    "siostrzen* bobas noworodek"
)
KID_OBJ = (
    "dziecko dziecka dziecku dzieci dzieciom syna synowi córkę córki córce niemowlę malucha synka "
    "córeczkę dzieciaki dzieckiem"
)
KID_SUBJECT = (
    "syn córka dziecko maluch synek kot pies przedszkol* koleg* koleż* nastolat* letn* latek histeri* dzieci_biją"
)
NOT_HIT = (
    "nie_bije nie_bił nie_uderzył nigdy kiedyś dawniej w_dzieciństwie film serial książk* grze rekord* "
    "prądem szach* po_kieszeni na_alarm serce bije_serce"
)
OFFICE = (
    "jobcenter* właściciel* wynajmując* urząd* urzęd* adwokat* sąd sądem jugendamt* aliment* eksmis* "
    "zwolnien* szef* bank komornik* deport* odebra* odbierze zabierze_dziec* sankcj* pozew mandat* "
    "prawnik*"
)
PLACE = (
    "tutaj tu z_nim z_nią z_mężem razem w_tym w_tej w_berlinie z_rodzicami u_rodziców z_mamą mieszkaniu "
    "z_teściową z_sąsiadami"
)
FIG = "wstydu śmiechu nudów film ciekawości głodu"
