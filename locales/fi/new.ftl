# Komento ”seloste new”: kysymykset, viestit ja kirjoitettavien tiedostojen huomautukset.

## Kysymykset. Attribuutti ”why” kertoo, mihin vastaus vaikuttaa.

new-ask-kind = Millainen rekisterinpitäjä on?
    .why = Tästä riippuu, mitä sääntöjä noudatetaan ja mille valvontaviranomaiselle valitetaan (tietosuoja-asetuksen 77 artikla).
new-ask-name = Mikä on rekisterinpitäjän virallinen nimi?
    .in = Mikä on rekisterinpitäjän virallinen nimi { $in }?
    .why = Selosteen on kerrottava, kuka rekisterinpitäjä on (13 artiklan 1 kohdan a alakohta). Voit kirjoittaa nimen tiedostoon myöhemminkin.
new-ask-dpo = Onko tietosuojavastaava nimetty?
    .why = Jos on, selosteen on kerrottava, miten tietosuojavastaavan tavoittaa (13 artiklan 1 kohdan b alakohta ja 37 artikla).
new-ask-language-duty = Millä kielillä viranomaisen on palveltava yleisöä?
    .why = Kaksikielinen viranomainen tiedottaa suomeksi ja ruotsiksi (kielilain 423/2003 32 §).
new-ask-register-name = Mikä on rekisterin nimi?
    .in = Mikä on rekisterin nimi { $in }?
    .why = Nimestä tulee selosteen otsikko. Voit kirjoittaa sen tiedostoon myöhemminkin.
new-ask-authority = Onko rekisterinpitäjä viranomainen?
    .why = Viranomainen ei voi tehtävissään vedota oikeutettuun etuun (6 artiklan 1 kohta).
new-ask-subjects = Keiden tietoja rekisterissä on?
    .why = Tästä lukija näkee, koskeeko seloste häntä (12 artikla ja 30 artiklan 1 kohdan c alakohta). Kaikki sanat näet vastaamalla: ?
new-ask-from = Mistä tiedot tulevat?
    .why = 13 artikla määrää, mitä on kerrottava rekisteröidyltä saaduista tiedoista, ja 14 artikla, mitä muualta saaduista.
new-ask-basis = Millä oikeusperusteilla tietoja käsitellään?
    .why = Jokainen käyttötarkoitus vaatii perusteen (6 artiklan 1 kohta), ja rekisteröidyn oikeudet seuraavat siitä.
new-ask-holds = Liittyykö rekisteriin jotakin näistä?
    .why = Kukin vaatii oman perusteen tai oman kohdan selosteeseen; säännös on sulkeissa.
new-ask-recipients = Saako joku organisaation ulkopuolinen tietoja?
    .why = Vastaanottajat on kerrottava (13 artiklan 1 kohdan e alakohta). Myös järjestelmien tai palvelinten ylläpitäjä on vastaanottaja.
new-ask-outside-eea = Siirretäänkö tietoja EU:n ja ETAn ulkopuolelle?
    .why = Siirto ja sen suojatoimet on kerrottava (13 artiklan 1 kohdan f alakohta). Myös etäkäyttö sieltä on siirto.

new-answer = Vastaus:
new-choose-one = Numero tai sana [{ $default }]:
new-choose-several = Numerot tai sanat pilkuilla erotettuina [{ $default }]:

new-choice-yes = kyllä
new-choice-no = ei
new-choice-unknown = ei vielä tiedossa; kohta jää tiedostossa avoimeksi

new-kind-company = yritys, osuuskunta tai toiminimi
new-kind-association = yhdistys
new-kind-foundation = säätiö
new-kind-person = luonnollinen henkilö
new-kind-state-authority = valtion viranomainen
new-kind-municipality = kunta
new-kind-joint-municipal-authority = kuntayhtymä
new-kind-wellbeing-services-county = hyvinvointialue
new-kind-public-body = muu julkisoikeudellinen yhteisö tai julkista valtaa käyttävä taho
new-kind-university = yliopisto tai ammattikorkeakoulu
new-kind-parish = seurakunta
new-kind-aland-authority = Ahvenanmaan viranomainen tai kunta

new-duty-fi-sv = suomeksi ja ruotsiksi
new-duty-fi = vain suomeksi
new-duty-sv = vain ruotsiksi

new-from-subject = rekisteröidyltä itseltään
new-from-both = rekisteröidyltä ja muualta
new-from-elsewhere = muualta
new-from-observed = havainnoimalla rekisteröityä: lokit, kamerat, palvelun käyttö

new-basis-consent = suostumus
new-basis-contract = sopimus rekisteröidyn kanssa
new-basis-legal-obligation = rekisterinpitäjän lakisääteinen velvoite
new-basis-vital-interests = elintärkeän edun suojaaminen
new-basis-public-task = yleistä etua koskeva tehtävä tai julkisen vallan käyttö
new-basis-legitimate-interests = rekisterinpitäjän tai jonkun muun oikeutettu etu
    .authority = oikeutettu etu: ei viranomaisen tehtävissä (6 artiklan 1 kohta)

new-holds-none = ei mitään näistä
new-holds-special = terveystietoja tai muita erityisiä henkilötietoryhmiä (9 artikla)
new-holds-identity-code = henkilötunnuksia (tietosuojalain 1050/2018 29 §)
new-holds-cookies = verkkopalvelun evästeitä tai vastaavia (lain 917/2014 205 §)
new-holds-camera = kameravalvontaa: tallenteita, joista ihmisen voi tunnistaa

new-recipients-some = kyllä, joku saa
new-recipients-none = ei kukaan, ei edes palveluntarjoaja

new-provision-statutory = laki vaatii rekisteröityä antamaan tiedot
new-provision-contractual = sopimus vaatii
new-provision-precondition = ilman tietoja ei synny sopimusta
new-provision-voluntary = tietojen antaminen on vapaaehtoista

## Vastaukset ja virheet.

new-no-choice = ”{ $word }” ei ole mikään vaihtoehdoista.
    .help = Valitse näistä: { $choices }
    .suggestion = Tarkoititko: { $near }?
new-only-one = Näistä voi valita vain yhden.
    .help = Anna yksi numero tai sana.
new-no-answer = Kysymys jäi ilman vastausta, joten mitään ei kirjoitettu.
    .help = Anna vastaus valitsimella { $option } tai tyydy tavallisiin vastauksiin valitsimella --yes.
new-bad-controller = ”{ $word }” ei kelpaa rekisterinpitäjän tunnukseksi. Tunnuksesta tulee kansion nimi ja osa verkko-osoitetta.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi ”malliyritys”. Sanat ”shared” ja ”static” on varattu.
    .suggestion = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Tarkoititko: seloste new { $near }
new-bad-register = ”{ $word }” ei kelpaa rekisterin tunnukseksi. Siinä on rekisterinpitäjän tunnus, kauttaviiva ja rekisterin oma tunnus, ja siitä tulee osa verkko-osoitetta.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi ”kaupunki/lainaajat” tai ”kaupunki/kirjasto/lainaajat”. Sanat ”controller” ja ”defaults” on varattu.
    .suggestion = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, ensin rekisterinpitäjän tunnus. Tarkoititko: seloste new { $near }
new-no-controller = Rekisterinpitäjää ”{ $word }” ei ole tällä sivustolla.
    .help = Tee se ensin: seloste new controller { $word }
    .suggestion = Tarkoititko: seloste new register { $near }? Uusi rekisterinpitäjä tehdään näin: seloste new controller { $word }
new-exists = ”{ $file }” on jo olemassa, joten mitään ei kirjoitettu.
    .help = Muokkaa sitä tiedostoa tai valitse toinen tunnus. Saman rekisterinpitäjän rekistereillä on oltava eri tunnukset.
new-broken-site = Tiedostossa ”{ $file }” on virhe, joten sivuston kieliä ei tiedetä. Mitään ei kirjoitettu.
    .help = Korjaa ensin se tiedosto. Mikä siinä on vialla: seloste check
new-failed = Tiedostoa ”{ $file }” ei voitu kirjoittaa: { $reason }
    .help = Tarkista, että kansio on osa sivustoa ja että saat kirjoittaa siihen.

new-done-controller =
    Nyt:
      1. Täytä tiedostosta se, mikä on tyhjää.
      2. Tarkista, mitä puuttuu: seloste { $root }check
      3. Lisää rekisterinpitäjän rekisterit: seloste { $root }new register { $id }/asiakkaat
new-done-register =
    Rekisteri on luonnos, kunnes poistat rivin ”draft: true”.
    Nyt:
      1. Täytä tiedostosta se, mikä on tyhjää.
      2. Tarkista, mitä puuttuu: seloste { $root }check
      3. Katso, miltä seloste näyttää: seloste { $root }build --draft

## Tiedostot.

new-id-purpose = tarkoitus
new-id-data = tiedot
new-id-special = erityiset-tiedot
new-id-camera = tallenteet

new-file-intro =
    Täytä se, mikä on tyhjää. Komento ”seloste check” kertoo, mitä vielä puuttuu ja mikä laki sitä vaatii.
    Rivi, joka alkaa merkillä #, on huomautus, eikä sitä julkaista. Kirjoita tekstit lainausmerkkien väliin: "näin".
    Avainsanat (name, purposes …) ja valintasanat (contract, none …) ovat englanniksi.
new-file-controller =
    Rekisterinpitäjä eli se, joka päättää, miksi ja miten henkilötietoja käsitellään.
    Kansion nimi on osa julkaistun sivun osoitetta: älä vaihda sitä julkaisun jälkeen.
new-file-controller-name = Virallinen nimi (tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta).
new-file-kind = Millainen rekisterinpitäjä on: { $label }.
new-file-address =
    Miten rekisterinpitäjän tavoittaa (13 artiklan 1 kohdan a alakohta). Anna vähintään kaksi tapaa.
    Kun tarvitset riviä, jonka alussa on merkki #, poista merkki ja sen jälkeinen väli.
new-example-address =
    street: Mallikatu 1
    postcode: "00100"
    city: Helsinki
new-file-language-duty =
    Kielet, joilla viranomaisen on palveltava yleisöä (kielilaki 423/2003, saamen kielilaki 1086/2003).
    Sivustolla on oltava samat kielet: site.yaml-tiedoston kohta languages.
new-file-dpo =
    Tietosuojavastaavan sähköposti ja puhelin (13 artiklan 1 kohdan b alakohta). Jos tietosuojavastaavaa ei ole,
    kirjoita: dpo: none
new-file-dpo-authority =
    Tietosuojavastaavan sähköposti ja puhelin (13 artiklan 1 kohdan b alakohta). Jokaisella viranomaisella on oltava
    tietosuojavastaava (37 artiklan 1 kohdan a alakohta).

new-file-draft =
    Luonnosta ei julkaista. Poista tämä rivi, kun ”seloste check” ei enää huomauta tiedostosta.
new-file-register-name = Rekisterin nimi: selosteen otsikko.
new-file-version =
    Selosteen versio ja viimeisimmän muutoksen päivä, esimerkiksi 2026-11-21. Näistä lukija näkee, että seloste on ajan
    tasalla.
new-file-subjects =
    Keiden tietoja rekisterissä on. Valmis sanaston sana tai oma ryhmä:
      - id: kausivieraat
        name: Kausivieraat
new-file-purposes =
    Mihin tietoja käytetään ja millä oikeusperusteella (13 artiklan 1 kohdan c alakohta). Nimeä tarkoitus niin, että
    lukija ymmärtää, mitä tiedoilla tehdään. Jos tarkoituksia on enemmän, kopioi kohta ja anna sille oma tunnus (id).
new-file-provision =
    provision kertoo, onko tiedot pakko antaa ja mitä seuraa, jos niitä ei anna (13 artiklan 2 kohdan e alakohta).
    Valitse laji (kind) ja poista #-merkit:
new-file-voluntary =
    Suostumus on vapaaehtoinen (4 artiklan 11 kohta), joten myös tietojen antaminen on. Kerro, mitä seuraa, jos tietoja ei
    anna (13 artiklan 2 kohdan e alakohta).
new-file-withdrawal = Miten suostumus peruutetaan: yhtä helposti kuin se annettiin (7 artiklan 3 kohta).
new-file-laws = Laki ja pykälä, joihin peruste nojaa (6 artiklan 3 kohta).
new-file-interest =
    Mikä etu on (13 artiklan 1 kohdan d alakohta) ja mistä tasapainotestin voi lukea tai pyytää.
new-file-interest-authority =
    Huomaa: viranomainen ei voi tehtävissään käyttää tätä perustetta (6 artiklan 1 kohta).
new-file-vital =
    Kenen elintärkeä etu on vaarassa, ja miten tiedot auttavat. Peruste on hätätilanteita varten (johdanto-osan
    46 kappale).
new-file-special-conditions =
    Mikä sallii erityisten henkilötietoryhmien käsittelyn (9 artiklan 2 kohta). Jos niitä käyttää toinen tarkoitus,
    siirrä tämä sen alle. Kirjoita sanat hakasulkeiden väliin. Selosteessa lukee:
new-file-data =
    Mitä tietoja rekisterissä on (14 artiklan 1 kohdan d alakohta). Kirjoita sanaston sanoja items-kohdan hakasulkeiden
    väliin, esimerkiksi name, email, phone, postal-address. Tee erilaisista tiedoista omat ryhmänsä. from kertoo, mistä
    tiedot tulevat:
new-file-special = Mitkä erityiset henkilötietoryhmät (9 artiklan 1 kohta). Kirjoita sanat hakasulkeiden väliin:
new-file-camera =
    Kameroista on kerrottava myös paikalla kyltein: tärkein siellä, loput tässä selosteessa (13 artikla).
new-file-identity-code =
    Mikä sallii henkilötunnuksen käsittelyn (tietosuojalain 1050/2018 29 §). Valitse peruste (ground) ja poista #-merkki.
    Selosteessa lukee:
new-file-sources =
    Keneltä muulta kuin rekisteröidyltä tietoja saadaan (14 artiklan 2 kohdan f alakohta): sanaston sana, esimerkiksi
    population-register (väestötietojärjestelmä) tai employer (työnantaja), tai omat sanat kielittäin name-kohdan alle.
    public kertoo, voiko kuka tahansa käyttää lähdettä: true (kyllä) tai false (ei).
new-file-cookies =
    Mitä palvelu tallentaa käyttäjän laitteelle ja miten käyttäjä valitsee (lain 917/2014 205 §, 13 artikla).
    category on necessary (välttämätön), preferences (valinnat), statistics (tilastot) tai marketing (markkinointi).
    lasts on session (selaimen sulkemiseen asti) tai aika, esimerkiksi 13 months.
new-file-recipients =
    Kuka saa tietoja organisaation ulkopuolella (13 artiklan 1 kohdan e alakohta). Anna nimi tai ryhmä (category,
    esimerkiksi ”tilitoimistot”), rooli, tarkoitus ja maan koodi, esimerkiksi FI. Jos vastaanottajia on enemmän, kopioi
    kohta. Jos kukaan ei saa tietoja, kirjoita: recipients: none
new-file-recipients-none =
    Kuka saa tietoja organisaation ulkopuolella (13 artiklan 1 kohdan e alakohta). Sana none tarkoittaa, ettei kukaan,
    ei edes palveluntarjoaja.
new-file-transfers =
    Siirrot EU:n ja ETAn ulkopuolelle (13 artiklan 1 kohdan f alakohta). Jos niitä ei ole, kirjoita: transfers: none
    Vastaanottaja, jonka maa (country) on muualla, kertoo siirrosta jo itse.
new-file-safeguard =
    Mikä suojaa tietoja EU:n ja ETAn ulkopuolella (13 artiklan 1 kohdan f alakohta) ja miten siitä saa jäljennöksen.
    Valitse siirtoperuste (mechanism) ja poista #-merkit. Tavallisimmat:
new-file-storage =
    Kuinka kauan tietoja säilytetään (13 artiklan 2 kohdan a alakohta): aika (30 days, 6 months, 3 years) ja tapahtuma,
    josta se alkaa (end-of-customer-relationship eli asiakassuhteen päättyminen, end-of-contract eli sopimuksen
    päättyminen), tai määräytymisperuste sanoin (criteria). Jos ajat vaihtelevat, kopioi kohta ja lisää tietoryhmät,
    joita se koskee: data: [tiedot]
new-file-storage-authority =
    Määrääkö tiedonohjaussuunnitelma ajan? Kirjoita silloin ajan rinnalle sen kohta: plan: { "{section: \"06.01\"}" }
new-file-automated =
    Tehdäänkö päätöksiä pelkästään automaattisesti, ja profiloidaanko (13 artiklan 2 kohdan f alakohta)? Jos ei,
    kirjoita kumpaankin none.
new-file-rights =
    Miten oikeuksia koskeva pyyntö tehdään (12 artikla). Oikeudet itse seuraavat edellä kerrotusta.
new-file-openness =
    Mikä rekisterissä on julkista ja mikä salassa pidettävää (julkisuuslaki 621/1999). Voit jättää tämän pois.
