"""Groups of words that several rules in German share."""

from __future__ import annotations

SELF = "ich ick icke ik"
ME = "mich mir uns misch mia mick"
PARTNER = (
    "mann mannes ehemann ehemannes exmann männe ehegatte gatte ex exfreund exfreunde expartner partner "
    "partners freund lebensgefährt* kindsvater kindesvater kindsvaters erzeuger verlobter kerl typ macker "
    "olle oller ollen alten alter vater papa papas stiefvater schwiegervater schwiegermutter schwager "
    "bruder onkel cousin nachbar nachbarn frau exfrau ehefrau freundin exfreundin partnerin mutter "
    "stiefmutter kindsmutter mein_man meine_man mein_alta mitbewohner lebenspartner* schwiegereltern "
    "familie vadder"
)
ANYONE = PARTNER + (
    " er dea jemand typen sie der_haut der_schlägt der_prügelt der_kloppt der_würgt der_tritt der_bedroht der_droht"
)
MY = "mein meine meinem meinen meiner meen meenem ihm ihr dem den"
BOY = (
    "eigene_tochter eigener_sohn 8_jahre mein_sohn mein_kind meine_tochter unser_sohn unsere_tochter "
    "mein_kleiner meine_kleine mein_großer meine_große mein_junge meine_kinder baby kleinkind jährig* "
    "jahre_alt trotz* pubertät* kita katze hund mein_teenager sohn_haut meen_sohn schüler* "
    "klassenkamerad* mitschüler*"
)
HIT = (
    "schlägt schlug schlugen geschlagen schlagen schlag schlägst zuschlägt zugeschlagen zuschlagen haut "
    "haute hauen gehauen verhaut hauts tritt trat getreten treten boxt geboxt boxte schubst geschubst "
    "geschupst schupst stößt gestoßen kloppt gekloppt verkloppt scheuert klatscht geklatscht knallt beißt "
    "gebissen bespuckt angespuckt zerrt verletzt ~misshandel* missbraucht quält gequält foltert peitscht "
    "vermöbel* würgt gewürgt würgte würgen ~erwürg* prügel* prügelt geprügelt ~verprügel* verdrischt "
    "verdroschen drischt ~geohrfeigt ohrfeig* backpfeif* ~vergewaltig* zusammengeschlagen zusammenschlägt "
    "grün_und_blau tut_weh weh_getan weh_tut gewaltsam handgreiflich verhauen schläge verkloppen "
    "geschlagn schlächt geschlage verdreschen"
)
NOT_HIT = (
    "vor vorschlag* magen tür türen zeit buch_zu_buche um_den krach rat alarm karten schach spiel spielen "
    "tischtennis uno quiz fußball kicker mich_nicht uns_nicht mir_nicht nie niemals früher damals herz "
    "quere die_haut meine_haut ihre_haut hautarzt* durch herum vertrag rückstand beitritt haut_ab "
    "hauen_ab abgehauen um_vom hocker füße rücken ausschlag film serie buch roman knie arbeit_geschlagen "
    "wurzel* überschlagen kopf_zerbrechen seit_dem_sport haut_nich haut_nicht schlägt_nich haut_mich_um "
    "haut_uns_um nieder trifft muskelkater andere anderen gewissen nicht_geschlagen nicht_haut "
    "nicht_schlägt bein_gestellt sahne schlagen_uns_durch keine_schläge"
)
OFFICE = (
    "jobcenter amt vermieter* hausverwaltung sachbearbeiter* kündig* anwalt anwalts anwältin gericht* "
    "klage klagen anzeige sorgerecht umgang umgangs* jugendamt unterhalt* räumung* inkasso strom* "
    "sanktion* gas chef arbeitgeber rechnung schulden sperre abschiebung insolvenz pfändung "
    "arbeitslosigkeit obdachlosigkeit wegnehm* wegzunehm* nimmt_mir kinder_weg kind_weg firma"
)
KID = (
    "kind kinder kindern kindes baby babys sohn sohnes tochter töchter söhne säugling enkel* junge jungen "
    "mädchen kleinen kleine kleiner kids kida nachbarskind* nichte neffe bruder_klein* schulkind jungs "
    "teenager kindl kidn neugeborenes großer große zwillinge kleinkind jährig* jähriger jährige"
)
OF_KID = (
    "meinen_sohn meine_tochter mein_kind das_kind die_kinder meine_kinder unsere_kinder unseren_sohn "
    "unsere_tochter unser_kind meinem_kind den_kindern meinem_sohn meiner_tochter mein_baby das_baby "
    "dem_kind den_kleinen die_kleine meinen_kleinen meine_kleine sein_kind seine_kinder ihr_kind "
    "ihre_kinder ihren_sohn seinen_sohn seine_tochter ihre_tochter den_jungen das_mädchen meine_kids "
    "die_kids mein_sohn_so mein_kleinen kinder unsern_sohn meine_töchter meine_söhne unser_baby ein_kind "
    "dit_kind dit_baby mein_säugling meinen_säugling ihrem_kind seinem_kind unsre_kinder"
)
PEERS = (
    "andere anderen mitschüler* schule klasse klassenkamerad* mobb* gemobbt ander* geschwister bruder "
    "schwester hortkinder gruppe hundert* mich_nicht freund_von vor_den_kindern schulhof nicht_geschlagen "
    "nie niemals"
)
HURT = (
    "schlägt schlug geschlagen schlagen haut haute hauen gehauen verhaut verhauen tritt getreten "
    "schüttelt geschüttelt würgt gewürgt prügel* geprügelt ~verprügel* ~misshandel* geohrfeigt ohrfeigt "
    "quält gequält verbrüht verbrennt eingesperrt sperrt vermöbelt boxt kloppt gekloppt schläge zuschlägt "
    "zugeschlagen weh_tut weh_getan gewalt_an"
)
WANT = "will wil willn möchte möcht mecht mag wollte wünschte wünsche würde mochte kann könnte bock lust wolle"
NO_MORE = (
    "nicht_mehr nich_mehr nichmehr nichtmehr nimmer net_mehr nicht_länger nich_länger nie_mehr nicht_meh kein kein_bock"
)
ALIVE = "leben weiterleben existieren aufwachen da_sein dasein am_leben auf_der_welt aufwache leben_will lebn"
AT = (
    "hier mit_ihm mit_ihr mit_meinem mit_meiner mit_euch zusammen wohnung haus bei in_dies* in_der berlin "
    "lichtenberg von_hartz von_bürgergeld ohne_kita dort kümmern eltern getrennt stadt dorf wg für_ihn "
    "allein_erzieh* vom_amt"
)
SELF_KILL = "umbringen umzubringen umbringe töten zu_töten erhängen erschießen aufhängen ertränken vergiften bring_um"
OTHER = "er mann ex freund partner vater bruder sie_mich typ dass_der exmann ihn"
FIGURATIVE = "scham lachen lassen langeweile hunger witz fast peinlich film serie buch spiel hitze neugier"
