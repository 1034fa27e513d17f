# Kiinteät oikeudelliset lauseet. Lähteet: EU:n yleinen tietosuoja-asetus (EU) 2016/679 ja tietosuojalaki 1050/2018.

# Oikeusperusteet, 6 artiklan 1 kohta
basis-consent = Suostumuksesi (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)
basis-contract = Kanssasi tehdyn sopimuksen täytäntöönpano tai sopimusta edeltävät toimet pyynnöstäsi (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)
basis-legal-obligation = Rekisterinpitäjän lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)
basis-vital-interests = Sinun tai toisen ihmisen elintärkeiden etujen suojaaminen (tietosuoja-asetuksen 6 artiklan 1 kohdan d alakohta)
basis-public-task = Yleistä etua koskeva tehtävä tai julkisen vallan käyttö (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta)
basis-legitimate-interests = Oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)
interest-of-controller = Rekisterinpitäjän oma etu

dpo-none = Rekisterinpitäjä ei ole nimittänyt tietosuojavastaavaa.

subjects-intro = Rekisterissä on tietoja seuraavista ryhmistä:
sources-subject-all = Saamme tiedot sinulta itseltäsi.
sources-subject-some = Saamme sinulta itseltäsi seuraavat tiedot:
sources-elsewhere-some = Saamme muualta seuraavat tiedot:
sources-both-some = Saamme sekä sinulta itseltäsi että muualta seuraavat tiedot:
sources-list = Saamme tietoja seuraavista lähteistä:

provision-statutory = Laki edellyttää tietojen antamista.
provision-contractual = Sopimus edellyttää, että sopimuksen osapuoli antaa tiedot.
provision-precondition = Tietojen antaminen on edellytys sopimuksen tekemiselle. Sinun ei ole pakko antaa tietoja, mutta ilman niitä sopimusta ei voida tehdä.
provision-decision = Tietojen antaminen on edellytys päätökselle, luvalle tai nimitykselle. Sinun ei ole pakko antaa tietoja, mutta ilman niitä asiaa ei voida ratkaista hyväksesi.
provision-voluntary = Tietojen antaminen on vapaaehtoista.
provision-not-given = Sinun ei tarvitse antaa näitä tietoja. Ne tallentuvat tai syntyvät toiminnassamme.
told-with-purposes = Tämä kerrotaan tarkoituksittain kohdassa ”Miksi käsittelemme tietoja ja millä perusteella”.

recipients-none = Emme anna tietoja muille.
recipients-conditional = Annamme tietoja muille vain seuraavissa tapauksissa:
recipient-only = Tietoja annetaan vain,

transfers-none = Tietoja ei siirretä EU:n eikä Euroopan talousalueen (ETA) ulkopuolelle eikä kansainvälisille järjestöille.
transfers-summary = Tietoja siirretään EU:n ja ETAn ulkopuolelle: { $countries }.
transfers-summary-conditional = Tietoja siirretään EU:n ja ETAn ulkopuolelle vain ehdolla, joka kerrotaan kohdassa ”Siirrot EU:n ja ETAn ulkopuolelle”.
transfer-to = Tietoja siirretään { $to }.
transfer-to-only = Tietoja siirretään { $to } vain,
transfer-somewhere = Tietoja siirretään EU:n ja ETAn ulkopuolelle.
transfer-somewhere-only = Tietoja siirretään EU:n ja ETAn ulkopuolelle vain,
adequacy-yes = Euroopan komissio on päättänyt, että tietosuojan taso on siellä riittävä.
adequacy-decision = Euroopan komissio on päättänyt, että tietosuojan taso on siellä riittävä (päätös { $decision }).
adequacy-covered = Euroopan komissio on päättänyt, että tietosuojan taso on siellä osalla vastaanottajista riittävä (päätös { $decision }). Päätös kattaa tämän vastaanottajan.
adequacy-not-covered = Euroopan komission päätös tietosuojan riittävyydestä kattaa siellä vain osan vastaanottajista. Tämä siirto ei perustu siihen.
# Päätös, jonka numero päättyi Euroopan yhteisön aikana lyhenteeseen EY.
decision-community = { $number }/EY
adequacy-dpf = Vastaanottaja on EU:n ja Yhdysvaltojen tietosuojakehyksen (Data Privacy Framework) luettelossa. Euroopan komissio on päättänyt, että luettelossa olevien yritysten tietosuojan taso on riittävä (päätös (EU) 2023/1795).
adequacy-no = Euroopan komissio ei ole tehnyt päätöstä, jonka mukaan tietosuojan taso olisi siellä riittävä.
mechanism-adequacy-decision = komission päätös tietosuojan riittävyydestä (tietosuoja-asetuksen 45 artikla)
mechanism-data-privacy-framework = EU:n ja Yhdysvaltojen tietosuojakehys (tietosuoja-asetuksen 45 artikla)
mechanism-public-body-instrument = viranomaisten välinen oikeudellisesti sitova väline (tietosuoja-asetuksen 46 artiklan 2 kohdan a alakohta)
mechanism-binding-corporate-rules = yritystä koskevat sitovat säännöt (tietosuoja-asetuksen 47 artikla)
mechanism-standard-contractual-clauses = komission vakiosopimuslausekkeet (tietosuoja-asetuksen 46 artiklan 2 kohdan c alakohta, päätös (EU) 2021/914)
mechanism-authority-clauses = valvontaviranomaisen vahvistamat vakiolausekkeet (tietosuoja-asetuksen 46 artiklan 2 kohdan d alakohta)
mechanism-code-of-conduct = hyväksytyt käytännesäännöt (tietosuoja-asetuksen 46 artiklan 2 kohdan e alakohta)
mechanism-certification = hyväksytty sertifiointimekanismi (tietosuoja-asetuksen 46 artiklan 2 kohdan f alakohta)
mechanism-ad-hoc-clauses = valvontaviranomaisen luvan saaneet sopimuslausekkeet (tietosuoja-asetuksen 46 artiklan 3 kohdan a alakohta)
mechanism-administrative-arrangement = viranomaisten välinen hallinnollinen järjestely (tietosuoja-asetuksen 46 artiklan 3 kohdan b alakohta)
mechanism-explicit-consent = nimenomainen suostumuksesi (tietosuoja-asetuksen 49 artiklan 1 kohdan a alakohta)
mechanism-contract-with-person = kanssasi tehdyn sopimuksen täytäntöönpano (tietosuoja-asetuksen 49 artiklan 1 kohdan b alakohta)
mechanism-contract-for-person = sinun etusi mukainen sopimus (tietosuoja-asetuksen 49 artiklan 1 kohdan c alakohta)
mechanism-public-interest = tärkeä yleistä etua koskeva syy (tietosuoja-asetuksen 49 artiklan 1 kohdan d alakohta)
mechanism-legal-claims = oikeusvaateen laatiminen, esittäminen tai puolustaminen (tietosuoja-asetuksen 49 artiklan 1 kohdan e alakohta)
mechanism-vital-interests = elintärkeiden etujen suojaaminen (tietosuoja-asetuksen 49 artiklan 1 kohdan f alakohta)
mechanism-public-register = siirto julkisesta rekisteristä (tietosuoja-asetuksen 49 artiklan 1 kohdan g alakohta)
mechanism-compelling-interests = rekisterinpitäjän pakottava oikeutettu etu (tietosuoja-asetuksen 49 artiklan 1 kohdan toinen alakohta)

storage-permanent = Tiedot säilytetään pysyvästi.

automated-none = Emme tee sinusta päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn.
automated-intro = Teemme seuraavat päätökset pelkästään automaattisen käsittelyn perusteella:
profiling-none = Emme profiloi sinua.

# Oikeudet, 7, 12 ja 15–22 artikla
rights-intro = Sinulla on seuraavat oikeudet, jotka perustuvat EU:n yleiseen tietosuoja-asetukseen:
rights-limited = Koskee seuraavia tarkoituksia: { $purposes }.
    .one = Koskee tätä tarkoitusta: { $purposes }.
rights-basis-missing = Oikeutesi riippuvat myös käsittelyn oikeusperusteesta. Kaikkien tarkoitusten oikeusperustetta ei ole kerrottu, joten luettelo ei ole täydellinen.
rights-requests = Oikeuksien käyttäminen
rights-how = Voit käyttää oikeuksiasi ottamalla yhteyttä rekisterinpitäjään. Yhteystiedot ovat tämän selosteen kohdassa ”Rekisterinpitäjä”.
rights-how-joint = Voit käyttää oikeuksiasi ottamalla yhteyttä rekisterinpitäjien yhteyspisteeseen, joka on kerrottu kohdassa ”Yhteisrekisterinpitäjät”, tai kehen tahansa rekisterinpitäjistä.
rights-time = Vastaamme pyyntöösi ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa siitä, kun saimme sen. Jos pyyntö on monimutkainen tai pyyntöjä on paljon, voimme jatkaa aikaa enintään kahdella kuukaudella. Kerromme jatkamisesta ja sen syystä ensimmäisen kuukauden aikana.
rights-free = Pyyntö on sinulle maksuton. Jos pyyntö on ilmeisen perusteeton tai kohtuuton, voimme periä kohtuullisen maksun tai kieltäytyä toteuttamasta pyyntöä. Perustelemme sen sinulle.
rights-free-otherwise = Jollei edellä kerrota maksusta, pyyntö on sinulle maksuton. Jos pyyntö on ilmeisen perusteeton tai kohtuuton, voimme periä kohtuullisen maksun tai kieltäytyä toteuttamasta pyyntöä. Perustelemme sen sinulle.
right-access = Oikeus saada pääsy tietoihin
    .text = Sinulla on oikeus saada tietää, käsittelemmekö tietojasi. Jos käsittelemme, saat jäljennöksen tiedoistasi ja kerromme, miten niitä käsitellään (15 artikla).
right-rectification = Oikeus tietojen oikaisemiseen
    .text = Voit vaatia, että oikaisemme virheelliset ja täydennämme puutteelliset tietosi (16 artikla).
right-erasure = Oikeus tietojen poistamiseen
    .text = Voit vaatia, että poistamme tietosi, kun niitä ei enää tarvita siihen, mihin ne kerättiin tai mihin niitä on muuten käsitelty, kun käsittely on lainvastaista tai kun laki velvoittaa meidät poistamaan tiedot.
    .consent = Voit vaatia poistamista myös, kun peruutat suostumuksesi eikä käsittelyyn ole muuta perustetta.
    .objection = Sama koskee tilannetta, jossa vastustat käsittelyä eikä siihen ole syytä, joka syrjäyttää etusi.
    .marketing = Kun kiellät suoramarkkinoinnin, voit vaatia myös, että poistamme siihen käytetyt tiedot.
    .except = Emme poista tietoja, jotka laki velvoittaa säilyttämään tai joita tarvitaan oikeusvaateen vuoksi (17 artikla).
    .others = Muissa tarkoituksissa poistamme tiedot, kun niitä ei enää tarvita lakisääteiseen tehtävään tai velvoitteeseen tai kun käsittely on lainvastaista.
right-restriction = Oikeus käsittelyn rajoittamiseen
    .text = Voit vaatia, että rajoitamme tietojesi käsittelyä, kun olet kiistänyt tietojen paikkansapitävyyden ja selvitämme sitä, kun käsittely on lainvastaista mutta et halua, että tiedot poistetaan, tai kun emme enää tarvitse tietoja mutta sinä tarvitset niitä oikeusvaadetta varten (18 artikla).
    .objection = Voit vaatia rajoittamista myös, kun olet vastustanut käsittelyä ja selvitämme, onko siihen syytä, joka syrjäyttää etusi.
right-portability = Oikeus siirtää tiedot järjestelmästä toiseen
    .text = Voit saada itse antamasi tiedot jäsennellyssä, yleisesti käytetyssä ja koneellisesti luettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle. Jos se on teknisesti mahdollista, siirrämme tiedot pyynnöstäsi suoraan (20 artikla).
right-objection = Vastustamisoikeus
    .text = Voit vastustaa tietojesi käsittelyä. Oikeudesta kerrotaan kohdassa ”Oikeus vastustaa” (21 artiklan 1 kohta).
right-marketing-objection = Oikeus kieltää suoramarkkinointi
    .text = Voit kieltää suoramarkkinoinnin. Oikeudesta kerrotaan kohdassa ”Oikeus vastustaa” (21 artiklan 2 kohta).
right-automated-decisions = Oikeus olla joutumatta automaattisen päätöksen kohteeksi
    .text = Voit kertoa oman kantasi, riitauttaa päätöksen ja vaatia, että asian käsittelee ihminen (22 artikla).
    .statute = Päätös tehdään automaattisesti vain, kun laki sallii sen. Voit hakea päätökseen oikaisua tai muutosta niin kuin laissa säädetään (22 artikla).
right-withdrawal = Suostumuksen peruuttaminen
    .text = Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen (7 artiklan 3 kohta).

objection-general = Sinulla on oikeus milloin tahansa vastustaa tietojesi käsittelyä omaan erityiseen tilanteeseesi liittyvällä perusteella. Lopetamme käsittelyn, ellemme osoita, että siihen on huomattavan tärkeä ja perusteltu syy, joka syrjäyttää etusi, oikeutesi ja vapautesi, tai että sitä tarvitaan oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.
objection-research = Voit omaan erityiseen tilanteeseesi liittyvällä perusteella vastustaa tietojesi käsittelyä tutkimusta varten. Lopetamme käsittelyn, jollei se ole tarpeen yleistä etua koskevan tehtävän suorittamiseksi.
objection-purposes = Oikeus koskee seuraavia tarkoituksia: { $purposes }.
    .one = Oikeus koskee tätä tarkoitusta: { $purposes }.
objection-restricted = Tätä oikeutta on rajoitettu. Rajoituksesta kerrotaan kohdassa ”Oikeutesi”.
objection-marketing = Sinulla on oikeus milloin tahansa kieltää tietojesi käyttö suoramarkkinointiin, myös siihen liittyvään profilointiin. Kieltoa ei tarvitse perustella. Sen jälkeen emme käytä tietojasi suoramarkkinointiin.

complaint-intro = Sinulla on oikeus tehdä valitus valvontaviranomaiselle, jos katsot, että henkilötietojesi käsittelyssä rikotaan tietosuoja-asetusta.
complaint-ombudsman = Suomessa valvontaviranomainen on tietosuojavaltuutettu.
complaint-aland = Ahvenanmaan maakunta- ja kuntahallinnossa valvontaviranomainen on Datainspektionen.
complaint-elsewhere = Voit tehdä valituksen myös siinä EU- tai ETA-maassa, jossa asut vakinaisesti tai työskentelet tai jossa asetusta on mielestäsi rikottu.

summary-rights-more = Lue lisää oikeuksistasi
draft-note = Luonnos – ei julkaistavaksi
foreign-note = Osa tekstistä ei ole saatavilla suomeksi, ja se näytetään toisella kielellä.

joint-intro = Tällä rekisterillä on useampi kuin yksi rekisterinpitäjä (tietosuoja-asetuksen 26 artikla).
joint-intro-partial = Osasta tämän rekisterin tarkoituksista vastaa useampi kuin yksi rekisterinpitäjä yhdessä (tietosuoja-asetuksen 26 artikla).
joint-partly = osassa tarkoituksista
joint-this = Yhteystiedot ovat tämän selosteen kohdassa ”Rekisterinpitäjä”.
joint-rights = Voit käyttää oikeuksiasi jokaista rekisterinpitäjää kohtaan riippumatta siitä, mitä ne ovat sopineet keskenään.
not-collected-intro = Emme kerää emmekä tallenna seuraavia tietoja:
material-electronic = Aineisto on sähköisessä muodossa.
material-paper = Aineisto on paperilla.
material-both = Aineisto on osin sähköisessä muodossa, osin paperilla.
group-criminal = Ryhmään kuuluu rikostuomioihin ja rikoksiin liittyviä tietoja (tietosuoja-asetuksen 10 artikla).
identity-code-consent = Käsittelemme henkilötunnusta suostumuksellasi (tietosuojalain 29 §).
identity-code-statute = Käsittelemme henkilötunnusta, koska sen käsittelystä säädetään laissa (tietosuojalain 29 §).
identity-code-statutory-task = Käsittelemme henkilötunnusta, koska sinut on tärkeää yksilöidä yksiselitteisesti laissa säädetyn tehtävän suorittamiseksi (tietosuojalain 29 §).
identity-code-rights-and-duties = Käsittelemme henkilötunnusta, koska sinut on tärkeää yksilöidä yksiselitteisesti sinun tai rekisterinpitäjän oikeuksien ja velvollisuuksien toteuttamiseksi (tietosuojalain 29 §).
identity-code-research = Käsittelemme henkilötunnusta, koska sinut on tärkeää yksilöidä yksiselitteisesti tutkimusta tai tilastointia varten (tietosuojalain 29 §).
identity-code-sector = Käsittelemme henkilötunnusta, koska se on tällä alalla sallittu tietosuojalain 29 §:n 2 momentin nojalla.
sources-observed-some = Seuraavia tietoja et anna itse, vaan ne tallentuvat:
sources-derived-some = Seuraavat tiedot päättelemme muista tiedoista:
sources-created-some = Seuraavat tiedot syntyvät omassa toiminnassamme:
cookies-intro = Tallennamme laitteellesi seuraavia tietoja tai luemme niitä siltä. Muihin kuin välttämättömiin pyydämme suostumuksesi (sähköisen viestinnän palveluista annetun lain 205 §).
cookies-none = Emme tallenna laitteellesi evästeitä emmekä muita tietoja.
recipient-consent = Tietoja annetaan vain, jos annat siihen suostumuksesi.
recipient-occasional = Tietoja annetaan yksittäistapauksissa, ei säännöllisesti.
special-condition-explicit-consent = Nimenomainen suostumuksesi (tietosuoja-asetuksen 9 artiklan 2 kohdan a alakohta)
special-condition-employment-and-social-law = Työoikeuden, sosiaaliturvan tai sosiaalisen suojelun velvoitteet ja oikeudet (tietosuoja-asetuksen 9 artiklan 2 kohdan b alakohta)
special-condition-vital-interests = Elintärkeiden etujen suojaaminen, kun suostumusta ei voida antaa (tietosuoja-asetuksen 9 artiklan 2 kohdan c alakohta)
special-condition-members = Aatteellisen yhteisön toiminta, joka koskee sen nykyisiä tai entisiä jäseniä tai ihmisiä, joilla on siihen säännöllinen yhteys (tietosuoja-asetuksen 9 artiklan 2 kohdan d alakohta)
special-condition-made-public = Olet itse nimenomaisesti saattanut tiedot julkisiksi (tietosuoja-asetuksen 9 artiklan 2 kohdan e alakohta)
special-condition-legal-claims = Oikeusvaateen laatiminen, esittäminen tai puolustaminen (tietosuoja-asetuksen 9 artiklan 2 kohdan f alakohta)
special-condition-substantial-public-interest = Tärkeä yleinen etu lain nojalla (tietosuoja-asetuksen 9 artiklan 2 kohdan g alakohta, tietosuojalain 6 §)
special-condition-health-and-social-care = Terveydenhuollon tai sosiaalihuollon palvelut (tietosuoja-asetuksen 9 artiklan 2 kohdan h alakohta)
special-condition-public-health = Kansanterveyteen liittyvä yleinen etu (tietosuoja-asetuksen 9 artiklan 2 kohdan i alakohta)
special-condition-archiving-and-research = Yleisen edun mukainen arkistointi, tutkimus tai tilastointi (tietosuoja-asetuksen 9 artiklan 2 kohdan j alakohta)
criminal-condition-official-authority = Käsittely tapahtuu viranomaisen valvonnassa (tietosuoja-asetuksen 10 artikla)
criminal-condition-legal-claims = Oikeusvaateen selvittäminen, laatiminen, esittäminen, puolustaminen tai ratkaiseminen (tietosuojalain 7 §)
criminal-condition-statute = Laissa säädetty tehtävä (tietosuojalain 6 ja 7 §)
criminal-condition-insurance = Vakuutuslaitoksen vastuun selvittäminen (tietosuojalain 6 ja 7 §)
criminal-condition-research = Tieteellinen tai historiallinen tutkimus taikka tilastointi (tietosuojalain 6 ja 7 §)
storage-at-least = vähintään { $period }
storage-between = vähintään { $least }, enintään { $period }
storage-starts = Säilytysaika lasketaan
storage-erased = Sen jälkeen tiedot poistetaan.
storage-anonymised = Sen jälkeen tiedot tehdään tunnistamattomiksi.
storage-archived = Sen jälkeen tiedot siirretään arkistoon.
right-excluded = Tätä oikeutta ei ole tässä rekisterissä.

# Rikosasiat: laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä (1054/2018)
basis-law-enforcement = Toimivaltaisen viranomaisen laissa säädetty tehtävä, johon sovelletaan rikosasioiden tietosuojalakia (1054/2018)
rights-heading-enforcement = Oikeudet rikosasioissa
rights-intro-enforcement = Tietojen käsittelyyn rikosasioissa ja kansallisen turvallisuuden ylläpitämisessä ei sovelleta EU:n yleistä tietosuoja-asetusta vaan rikosasioiden tietosuojalakia (1054/2018). Sen mukaan sinulla on seuraavat oikeudet:
right-access-enforcement = Tarkastusoikeus
    .text = Sinulla on oikeus saada tietää, käsittelemmekö tietojasi. Jos käsittelemme, sinulla on oikeus saada tietosi ja se, mitä niiden alkuperästä tiedetään, sekä tieto siitä, mihin ja millä perusteella tietoja käytetään, kenelle niitä on luovutettu ja kuinka kauan niitä säilytetään tai miten säilytysaika määräytyy.
right-rectification-enforcement = Oikeus tietojen oikaisemiseen
    .text = Voit pyytää, että oikaisemme virheelliset ja täydennämme puutteelliset tietosi.
right-erasure-enforcement = Oikeus tietojen poistamiseen
    .text = Voit pyytää, että poistamme tietosi, jos niitä käsitellään lainvastaisesti tai ne on lain mukaan poistettava.
right-restriction-enforcement = Oikeus käsittelyn rajoittamiseen
    .text = Voit pyytää, että emme poista tietojasi vaan rajoitamme niiden käsittelyä, jos kiistät tietojen paikkansapitävyyden eikä sitä voida varmistaa tai jos tiedot on säilytettävä todisteina.
rights-ombudsman = Jos oikeuttasi on rajoitettu
    .text = Oikeuksia voidaan rajoittaa, jos se on välttämätöntä esimerkiksi rikoksen selvittämiseksi, yleisen tai kansallisen turvallisuuden vuoksi tai toisen ihmisen oikeuksien suojaamiseksi. Kerromme rajoituksesta sinulle kirjallisesti, ellei se vaarantaisi rajoituksen tarkoitusta. Voit silloin pyytää tietosuojavaltuutettua tarkastamaan puolestasi, että tietojasi käsitellään lain mukaan.
rights-time-enforcement = Vastaamme pyyntöösi ilman aiheetonta viivytystä. Jos emme suostu pyyntöön, vastaamme kirjallisesti ja perustellusti, ellei perustelujen kertominen vaarantaisi rajoituksen tarkoitusta.
section-complaint-enforcement = Toimenpidepyyntö
complaint-intro-enforcement = Voit tehdä tietosuojavaltuutetulle toimenpidepyynnön, jos katsot, että henkilötietojesi käsittelyssä rikosasioissa tai kansallisen turvallisuuden ylläpitämisessä rikotaan lakia (rikosasioiden tietosuojalain 56 §).
joint-intro-enforcement = Tällä rekisterillä on useampi kuin yksi rekisterinpitäjä.
joint-intro-partial-enforcement = Osasta tämän rekisterin tarkoituksista vastaa useampi kuin yksi rekisterinpitäjä yhdessä.
group-criminal-enforcement = Ryhmään kuuluu rikoksia ja rikosoikeudellisia seuraamuksia koskevia tietoja.
identity-code-enforcement = Käsittelemme henkilötunnusta, koska sinut on tärkeää yksilöidä yksiselitteisesti laissa säädetyn tehtävän hoitamiseksi (rikosasioiden tietosuojalaki 1054/2018).

marketing-ground-similar-products = Olet ostanut meiltä, ja markkinoimme sinulle omia vastaavia tuotteitamme tai palvelujamme. Voit kieltää sen maksutta jokaisen viestin yhteydessä (sähköisen viestinnän palveluista annetun lain 200 §).
marketing-ground-organisations = Lähetämme markkinointia yritykselle tai muulle yhteisölle asiasta, joka liittyy sen toimintaan. Sen voi kieltää maksutta jokaisen viestin yhteydessä (sähköisen viestinnän palveluista annetun lain 202 §).
