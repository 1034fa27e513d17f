# Tiedostojen rakenteen virheet. Lukija on lakimies, joka ei ole koskaan nähnyt YAMLia.

SITE-EMPTY = Sivustolla ei ole yhtään rekisterinpitäjää.
    .title = Rekisterinpitäjä puuttuu sivustolta
    .why = Selosteella on aina rekisterinpitäjä: ilman sitä ei ole mitään julkaistavaa.
    .help = Tee kansioon ”content” kansio rekisterinpitäjälle ja sinne tiedosto ”controller.yaml”. Komento ”seloste init” tekee valmiin esimerkin.

CONTROLLER-MISSING = Kansiosta ”{ $folder }” puuttuu tiedosto ”controller.yaml”, joten ei tiedetä, kuka on rekisterinpitäjä.
    .title = Rekisterinpitäjän tiedosto puuttuu
    .why = Jokainen seloste kertoo, kuka vastaa tietojen käsittelystä. Se luetaan tästä tiedostosta.
    .help = Lisää kansioon tiedosto ”controller.yaml” ja kirjoita siihen rekisterinpitäjän nimi ja yhteystiedot.

FILE-MISPLACED = Tiedosto ”{ $name }” on paikassa, josta sitä ei lueta.
    .title = Tiedosto väärässä paikassa
    .why = Tiedoston paikka kertoo, mikä se on. Väärässä paikassa oleva rekisteri jäisi huomaamatta julkaisematta.
    .help = Siirrä tai poista tiedosto. Suoraan kansiossa ”content” voi olla vain ”site.yaml” ja ”defaults.yaml”, kansiossa ”shared” vain ”recipients.yaml”, ”storage.yaml”, ”statutes.yaml”, ”vocabulary.yaml” ja kansio ”registers”. Rekisterit ja ”controller.yaml” kuuluvat rekisterinpitäjän omaan kansioon, ”controller.yaml” sen ylimmälle tasolle.

FILE-NAME = Nimi ”{ $name }” ei kelpaa tiedoston tai kansion nimeksi, sillä siitä tulee osa verkko-osoitetta.
    .title = Tiedoston tai kansion nimi ei kelpaa
    .why = Osoitteissa skandit, isot kirjaimet ja välit toimivat eri paikoissa eri tavoin, ja linkit katkeavat.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.
    .suggestion = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi ”{ $suggestion }”.

FILE-LINK = Linkki johtaa sivuston ulkopuolelle, kiertää kehää tai ei johda mihinkään.
    .title = Tiedostolinkki, jota ei voi seurata
    .why = Julkaista saa vain sen, mikä on sivuston kansiossa.
    .help = Korvaa linkki tiedostolla, johon se osoittaa.

EXTENDS-CIRCLE = ”{ $id }” johtaa takaisin itseensä: tiedostot laajentavat toisiaan kehässä.
    .title = Tiedostot laajentavat toisiaan kehässä
    .why = Tiedosto, joka laajentaa toista, ottaa siitä sen, mitä ei itse kerro. Kehässä ei ole ensimmäistä tiedostoa.
    .help = Poista kehästä yksi ”extends”.

FILE-MISSING = Tiedostoa ”{ $name }” ei ole kansiossa ”content/static”.
    .title = Linkitetty tiedosto puuttuu
    .why = Seloste linkittää tiedostoon, eikä linkki johtaisi mihinkään.
    .help = Lisää tiedosto kansioon ”content/static” tai korjaa nimi. Isot ja pienet kirjaimet ovat eri kirjaimia.
    .suggestion = Lisää tiedosto kansioon ”content/static” tai korjaa nimi. Tarkoititko ”{ $suggestion }”?

ALIAS-CLASH = Osoite ”{ $alias }” on jo käytössä: { $first }.
    .title = Sama osoite kahdesti
    .why = Aiempi osoite ohjaa selosteeseen. Samassa osoitteessa ei voi olla kahta sivua.
    .help = Poista osoite toisesta paikasta.

STATIC-NAME = ”{ $name }” ei sovi verkko-osoitteeseen.
    .title = Liitteen nimi ei sovi verkko-osoitteeseen
    .why = Välilyönnit, ääkköset ja muut merkit kirjoitetaan eri osoitteissa eri tavoin, ja linkit katkeavat.
    .help = Käytä tiedostojen ja kansioiden nimissä kirjaimia a–z, numeroita, yhdysviivoja, alaviivoja ja pisteitä.

STATIC-ACTIVE = Tiedosto ”{ $name }” voisi suorittaa ohjelman lukijan selaimessa, joten sitä ei julkaista.
    .title = Liite, joka voisi suorittaa ohjelman
    .why = Tietosuojaseloste ei lataa mitään suoritettavaa. Skriptit ja omat sivut julkaistaisiin rekisterinpitäjän nimissä ilman tarkastusta.
    .help = Pidä kansiossa ”content/static” asiakirjoja ja kuvia: PDF, PNG, JPEG, WebP, SVG ilman skriptejä, ODT, DOCX, XLSX, CSV tai pelkkä teksti.

FILE-UNREADABLE = Tiedostoa ei voi lukea: { $reason }
    .title = Tiedostoa ei voi lukea
    .why = Tiedosto, jota ei voi lukea, puuttuisi julkaistusta sivustosta.
    .help = Tarkista, että tiedosto on olemassa ja että sinulla on oikeus lukea se.

file-reason-special = se on putki tai laite eikä tavallinen tiedosto

FILE-SIZE = Tiedosto on yli megatavun kokoinen, eikä sitä luettu.
    .title = Liian suuri tiedosto
    .why = Rekisterin kuvaus on muutaman sivun teksti. Näin suuri tiedosto on lähes aina jokin muu.
    .help = Tarkista, että tiedosto on oikea. Liitteet kuuluvat kansioon ”static”, ja suuren rekisterin voi jakaa useaan tiedostoon.

FILE-ENCODING = Tiedosto ei ole UTF-8-merkistöllä, joten sen ä- ja ö-kirjaimia ei voi lukea oikein.
    .title = Väärä merkistö
    .why = Merkistö kertoo, mikä tavu on mikäkin kirjain. Väärin luettuna ä voi julkaistuna olla mitä vain.
    .help = Älä tallenna tiedostoa, jos editori näyttää kirjainten tilalla merkin �: kirjaimet katoaisivat. Avaa tiedosto ensin uudelleen sen omalla merkistöllä (VS Code: alareunan ”UTF-8” → Reopen with Encoding → Western (Windows 1252)). Kun kirjaimet näkyvät oikein, tallenna se UTF-8-merkistöllä (Save with Encoding).

FILE-EMPTY = Tiedosto on tyhjä.
    .title = Tyhjä tiedosto
    .why = Tyhjä tiedosto on luultavasti jäänyt kesken tai tallentamatta.
    .help = Kirjoita sisältö tai poista tiedosto.

FILE-DOCUMENTS = Tiedostossa on useita osia, jotka on erotettu rivillä ”---”. Vain ensimmäinen luettiin.
    .title = Useita osia samassa tiedostossa
    .why = Yksi tiedosto on yksi seloste: sen nimi on selosteen osoite.
    .help = Tee jokaisesta osasta oma tiedosto tai poista rivi ”---”.

FILE-MODEL = Tiedostoa ei voi käyttää, vaikka se näyttää muodoltaan oikealta: { $reason }
    .title = Tiedostoa ei voi käyttää
    .why = Ohjelma hyväksyi tiedoston muodon mutta ei saanut siitä selostetta.
    .help = Vika on ohjelmassa. Ilmoita siitä seloste-ohjelman tekijöille.

YAML-SYNTAX = Tiedostoa ei voi lukea tästä eteenpäin: { $reason }.
    .title = Syntaksivirhe YAML-tiedostossa
    .why = Tiedostot ovat YAMLia: rivillä on avain, kaksoispiste, välilyönti ja arvo, ja sisennys kertoo, mikä kuuluu mihinkin. Yksikin väärä merkki voi muuttaa kaiken sen jälkeisen merkityksen, joten siitä eteenpäin ei arvata.
    .help = Vertaa kohtaa ja sitä edeltävää riviä muihin riveihin. Muut virheet löytyvät, kun tämä on korjattu.

yaml-reason-curly = tekstissä on kaksoispiste, ja sen lainausmerkit ovat kaarevia
    .help = Korvaa kaarevat lainausmerkit (”) suorilla ("). Tekstinkäsittelyohjelma tekee niistä kaarevia itsestään. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-space = rivillä on sitova välilyönti, joka on yleensä tullut tekstinkäsittelyohjelmasta
    .help = Se näyttää tavalliselta välilyönniltä. Poista merkitty väli ja kirjoita se uudelleen välilyöntinäppäimellä. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-bullet = luettelon kohta ei voi alkaa tällä merkillä
    .help = Kirjoita sen tilalle tavallinen yhdysmerkki ja välilyönti: ”- ”. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-dash = yhdysmerkin jäljestä puuttuu välilyönti
    .help = Luettelon kohta alkaa yhdysmerkillä ja välilyönnillä, näin: ”- id: tilaukset”. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-deeper = rivi on sisennetty syvemmälle kuin edellinen rivi, jonka arvo on jo valmis
    .help = Siirrä rivi samaan kohtaan kuin rinnakkaiset avaimet. Jos rivin on tarkoitus kuulua edelliseen avaimeen, jätä sen kaksoispisteen jälkeen tyhjää. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-colon = rivillä on kaksi kaksoispistettä, eikä tekstin ympärillä ole lainausmerkkejä
    .help = Pane kaksoispisteen jälkeinen teksti suoriin lainausmerkkeihin, näin: ”details: "Käsittelemme tietoja: nimen ja osoitteen."”. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-key = riviltä puuttuu kaksoispiste tai sen jälkeinen välilyönti
    .help = Kirjoita avain, kaksoispiste, välilyönti ja arvo, näin: ”material: electronic”. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-anchor = tähdellä (*) viitataan nimeen, jota ei ole annettu &-merkillä aiemmin
    .help = Jos tähti on osa tekstiä, pane teksti suoriin lainausmerkkeihin. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-escape = kenoviivalla (\) on lainausmerkkien sisällä erityinen merkitys
    .help = Kirjoita kenoviiva kahdesti: \\ tai käytä kauttaviivaa (/). Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-quote = lainausmerkki puuttuu tekstin lopusta, tai lainausmerkin jälkeen tulee vielä tekstiä
    .help = Tarkista, että tekstin alussa ja lopussa on suora lainausmerkki (") ja että tekstin sisällä olevat lainausmerkit ovat yksinkertaisia ('). Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-bracket = hakasulku, aaltosulku tai pilkku puuttuu tai on liikaa
    .help = Tarkista, että jokaisella alkavalla sululla on loppunsa ja että kohtien välissä on pilkku, näin: ”[customers, employees]”. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-character = teksti ei voi alkaa tällä merkillä
    .help = Pane teksti suoriin lainausmerkkeihin, näin: ”"@tietosuoja"”. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-invisible = tiedostossa on näkymätön merkki, joka ei kelpaa
    .help = Poista rivi ja kirjoita se uudelleen itse, älä kopioi. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-indentation = rivin sisennys ei vastaa edellisiä rivejä
    .help = Vertaa rivin alkua edellisiin riveihin: rinnakkaiset avaimet alkavat samasta kohdasta ja alakohdat kaksi välilyöntiä niitä syvemmältä. Muut virheet löytyvät, kun tämä on korjattu.
yaml-reason-other = kohta ei ole YAML-kieltä
    .help = Vertaa kohtaa ja sitä edeltävää riviä muihin riveihin: jokaisella rivillä on avain, kaksoispiste, välilyönti ja arvo, ja sisennys tehdään välilyönneillä. Muut virheet löytyvät, kun tämä on korjattu.

YAML-TAB = Rivi on sisennetty sarkaimella, vaikka sisennyksessä saa olla vain välilyöntejä.
    .title = Sarkain sisennyksessä
    .why = Sarkaimen leveys on eri ohjelmissa eri, joten siitä ei voi päätellä, mikä kuuluu mihinkin.
    .help = Korvaa sarkaimet välilyönneillä: yleensä kaksi kutakin tasoa kohti.

YAML-LIMIT = Tiedosto ylittää rajan, jonka tarkoitus on suojata ohjelmaa: { $limit }.
    .title = Ohjelmaa suojaava raja ylittyy
    .why = Muualta saatu tiedosto voisi muuten pysäyttää koko ohjelman.
    .help = Rekisterin kuvauksessa raja ei tule vastaan. Tarkista, onko tiedosto oikea ja mistä se on tullut.

yaml-limit-depth = sisäkkäisiä tasoja on liikaa
yaml-limit-size = sisältöä on liikaa, kun viittaukset (*) on avattu
yaml-limit-key = avain on liian pitkä

YAML-QUOTES = Kaarevat lainausmerkit julkaistaisiin osana tekstiä ”{ $text }”.
    .title = Kaarevat lainausmerkit tekstin ympärillä
    .why = YAML tuntee vain suorat lainausmerkit ("). Tekstinkäsittelyohjelman kaarevat merkit ovat sille osa tekstiä.
    .help = Poista lainausmerkit tai korvaa ne suorilla: "{ $text }"

YAML-DUPLICATE = Avain ”{ $key }” on jo rivillä { $line }.
    .title = Sama avain kahdesti
    .why = Kahdesta eri arvosta ei voi tietää, kumpi pitää julkaista.
    .help = Jos tästä alkaa luettelon uusi kohta, kirjoita rivin alkuun ”- ”. Muuten yhdistä kohdat tai poista toinen. Nyt vain ensimmäinen luettiin.

YAML-KEY = Kaksoispisteen edessä ei ole sanaa.
    .title = Kaksoispiste ilman avainta
    .why = Avain kertoo, mitä arvo tarkoittaa.
    .help = Kirjoita kaksoispisteen eteen avain. Jos kohta on tekstiä, pane se lainausmerkkeihin.

YAML-TAG = Huutomerkillä alkava merkintä ”{ $tag }” ei kelpaa.
    .title = Huutomerkillä alkava merkintä
    .why = YAML ymmärtää huutomerkillä alkavan sanan käskyksi, ei tekstiksi.
    .help = Poista merkintä. Jos huutomerkki on osa tekstiä, pane teksti lainausmerkkeihin.

YAML-MERGE = Yhdistämismerkintää ”<<” ei tueta.
    .title = Yhdistämismerkintä <<
    .why = Lukija näkee tiedostosta kaiken, mitä julkaistaan, kun mitään ei tule muualta.
    .help = Kirjoita avaimet tähän kokonaan.

KEY-UNKNOWN = Avainta ”{ $key }” ei tunneta tässä kohdassa.
    .title = Tuntematon avain
    .why = Tuntematonta avainta ei julkaistaisi, ja kirjoittaja luulisi sen olevan selosteessa. Avaimet ovat englanniksi kaikissa kielissä.
    .help = Tässä kohdassa voi olla: { $allowed }. Tarkista myös rivin sisennys. Avaimet selittää komento: seloste explain { $topic }
    .comma = Aaltosulkeissa pilkku päättää tekstin. Jos ”{ $key }” kuuluu pilkkua edeltävään tekstiin, kirjoita se teksti lainausmerkkeihin. Muuten tässä kohdassa voi olla: { $allowed }.
    .text = Kielet kuuluvat tekstiin, ja tässä on ryhmä avaimia. Kirjoita teksti avaimen ”{ $text }” alle: { $text }: {"{"}fi: …, sv: …, en: …{"}"}. Muut avaimet selittää komento: seloste explain { $topic }
    .suggestion = Tarkoititko avainta ”{ $suggestion }”? Tämän kohdan avaimet selittää komento: seloste explain { $topic }

KEY-MISSING = Avain ”{ $key }” puuttuu tai on tyhjä.
    .title = Avain puuttuu tai on tyhjä
    .why = Ilman tätä avainta kohtaa ei voi yhdistää muihin kohtiin tai julkaista.
    .help = Lisää rivi ”{ $key }:” ja sen arvo.

VALUE-TYPE = Kohdan ”{ $key }” arvo on väärää lajia: siinä on { $found }, mutta siihen kuuluu { $expected }.
    .title = Väärää lajia oleva arvo
    .why = Kukin avain ottaa yhdenlaisen arvon: tekstin, luettelon tai ryhmän avaimia.
    .help = Kirjoita arvo uudelleen. Katso mallia esimerkistä, jonka komento ”seloste init” tekee.
    .comma = Aaltosulkeissa pilkku päättää tekstin. Jos ”{ $key }” kuuluu pilkkua edeltävään tekstiin, kirjoita se teksti lainausmerkkeihin. Muussa tapauksessa lisää kaksoispiste ja arvo.
    .suggestion = Tarkoititko: ”{ $suggestion }”?

found-nothing = tyhjää
found-flag = ”true” tai ”false”
found-number = luku
found-text = teksti
found-list = luettelo
found-group = ryhmä avaimia
expected-list = luettelo, jonka jokainen rivi alkaa merkillä ”-”
expected-list-or-none = luettelo, jonka jokainen rivi alkaa merkillä ”-”, tai sana ”none”
expected-word = sanaston sana tai teksti kielittäin: fi, sv, en omilla riveillään
expected-text-or-none = teksti, teksti kielittäin (fi, sv, en omilla riveillään) tai sana ”none”
expected-text-by-language = teksti tai teksti kielittäin: fi, sv, en omilla riveillään
expected-id-or-group = tunnus tai sisennetty ryhmä avaimia
expected-group-or-none = sisennetty ryhmä avaimia tai sana ”none”
expected-group = sisennetty ryhmä avaimia
expected-flag = ”true” (kyllä) tai ”false” (ei) ilman lainausmerkkejä
expected-number = luku ilman lainausmerkkejä
expected-text = teksti

VALUE-CHOICE = Kohdassa ”{ $key }” on ”{ $value }”, joka ei ole mikään vaihtoehdoista.
    .title = Arvo, joka ei ole mikään vaihtoehdoista
    .why = Valinnasta päätellään muuta, kuten oikeusperusteesta rekisteröidyn oikeudet, joten sana on sama kaikissa kielissä.
    .help = Valitse yksi: { $choices }.
    .suggestion = Tarkoititko vaihtoehtoa ”{ $suggestion }”? Valitse yksi: { $choices }.

VALUE-FORM = Kohdassa ”{ $key }” oleva ”{ $value }” ei ole oikeassa muodossa. Siihen kuuluu { $form }.
    .title = Arvo väärässä muodossa
    .why = Sovittu muoto kääntyy oikein kaikille kielille: päivästä tulee 1.11.2026 tai 1 November 2026.
    .help = Kirjoita arvo tässä muodossa.
    .suggestion = Tarkoititko: ”{ $suggestion }”?
    .calendar = Kohdassa ”{ $key }” olevaa päivää ”{ $value }” ei ole kalenterissa.
    .calendar-help = Korjaa päivä tai kuukausi.
    .own-words = Jos haluat käyttää omia sanojasi, kirjoita niiden eteen kielen tunnus: ”fi: { $value }”. Luettelossa se tulee viivan perään, muualla omalle, sisennetylle rivilleen.
    .several = Tarkoititko useaa sanaa? Erota ne pilkulla: [{ $suggestion }]. Jos kukin on omalla rivillään, jokaisen edessä on viiva.

form-id = tunnus: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, kuten ”asiakkaat-2”
form-word = sanaston englanninkielinen sana, kuten ”email”, tai omat sanat kielen tunnuksen kanssa
form-id-or-group = tunnus, kuten ”customers”, tai sisennetty ryhmä avaimia
form-date = päivä muodossa vuosi-kuukausi-päivä, kuten ”2026-11-21”
form-e-mail = sähköpostiosoite, kuten ”tietosuoja@example.fi”
form-web-address = verkko-osoite, joka alkaa merkeillä ”https://”
form-phone = puhelinnumero ilman muuta tekstiä, kuten ”+358 9 000 0000”
form-period = aika englanniksi: luku ja yksikkö, kuten ”6 years”, ”18 months” tai ”30 days”
form-country = maan tunnus kahdella isolla kirjaimella, kuten ”FI”
form-colour = väri kuutena heksadesimaalinumerona, kuten ”0b4a7d”; jos sen edessä on #, ympärille tarvitaan lainausmerkit
form-language = kielen tunnus, kuten ”fi”, ”sv” tai ”en”
form-site-path = osoite ilman kieltä: tunnuksia ja vinoviivoja, kuten ”vanha-yritys/asiakkaat”

VALUE-EMPTY = Luettelo ”{ $key }” on tyhjä.
    .title = Tyhjä luettelo
    .why = Tyhjästä luettelosta ei näe, onko asia unohtunut vai eikö sitä ole.
    .help = Kirjoita luetteloon ainakin yksi kohta tai poista koko avain, jolloin käytetään oletusarvoa.

REF-UNKNOWN = Tunnusta ”{ $id }” ei ole. Sen pitäisi olla { $kind }.
    .title = Viittaus tunnukseen, jota ei ole
    .why = Tunnus viittaa toiseen kohtaan. Jos kohtaa ei ole, selosteesta jäisi puuttumaan se, mihin viitataan.
    .help = Siellä olevat tunnukset: { $allowed }. Korjaa tunnus tai lisää se.
    .suggestion = Tarkoititko tunnusta ”{ $suggestion }”? Siellä olevat tunnukset: { $allowed }.

ref-data = rekisterin tietoryhmissä (”data”)
ref-purposes = rekisterin käyttötarkoituksissa (”purposes”)
ref-subjects = rekisteröityjen ryhmissä (”subjects”)
ref-recipients = tiedostossa ”shared/recipients.yaml”
ref-classes = saman kohdan luokissa (”classes”)
ref-languages = sivuston kielissä (”site.yaml”, ”languages”)
ref-models = kansiossa ”shared/registers”
ref-storage = tiedostossa ”shared/storage.yaml”
ref-controllers = rekisterin rekisterinpitäjissä (”joint”)
ref-site-controllers = sivuston rekisterinpitäjissä
ref-registers = rekisterinpitäjän rekistereissä

WORD-UNKNOWN = Sanaa ”{ $word }” ei ole sanastossa.
    .title = Sana, jota sanastossa ei ole
    .why = Sanaston sanat tulevat selosteeseen valmiiksi käännettyinä. Muille sanoille ei ole käännöstä.
    .help = Kirjoita asia omin sanoin kielittäin (fi, sv, en omilla riveillään) tai lisää sana tiedostoon ”shared/vocabulary.yaml”.
    .suggestion = Tarkoititko sanaa ”{ $suggestion }”? Voit myös kirjoittaa asian omin sanoin kielittäin tai lisätä sanan tiedostoon ”shared/vocabulary.yaml”.

ACT-MISSING = Lakiviittauksesta puuttuu säädös.
    .title = Lakiviittaus ilman säädöstä
    .why = Pelkkä pykälä ei kerro lukijalle mitään: samanlainen on joka laissa.
    .help = Kirjoita kohtaan ”act” säädös, jonka ohjelma tuntee, esimerkiksi act: accounting-act, tai säädöksen nimi kohtaan ”name” ja numero kohtaan ”number”. Jos lakia ei tarkoiteta, poista kohta.

ACT-UNKNOWN = Säädöstä ”{ $word }” ei tunneta.
    .title = Tuntematon säädös
    .why = Tunnetuista säädöksistä ohjelma tietää nimen kaikilla kielillä ja numeron. Muut kirjoitetaan itse.
    .help = Kirjoita säädöksen nimi kohtaan ”name” ja numero kohtaan ”number” kohdan ”act” sijaan.
    .suggestion = Tarkoititko säädöstä ”{ $suggestion }”? Muun säädöksen nimi kirjoitetaan kohtaan ”name” ja numero kohtaan ”number”.

RULE-UNKNOWN = Sääntöä ”{ $code }” ei ole.
    .title = Tuntematon sääntö
    .why = Väärin kirjoitettu säännön tunnus ei muuttaisi mitään.
    .help = Komento ”seloste rules” luettelee kaikki säännöt.
    .suggestion = Tarkoititko sääntöä ”{ $suggestion }”? Komento ”seloste rules” luettelee kaikki säännöt.

ID-DUPLICATE = Tunnus ”{ $id }” on jo käytössä: { $first }.
    .title = Sama tunnus kahdesti
    .why = Tunnus yksilöi kohdan. Jos se on kahdella, ei tiedetä, kumpaa tarkoitetaan.
    .help = Anna toiselle eri tunnus tai poista se. Julkaistua tunnusta ei pidä muuttaa, sillä se on osa verkko-osoitetta.

LANGUAGE-UNKNOWN = ”{ $language }” ei ole kielen tunnus, vaikka tähän kuuluu teksti kielittäin.
    .title = Tuntematon kielen tunnus
    .why = Teksti julkaistaan vain sen kielen sivulla, jonka tunnus sen edessä on.
    .help = Kirjoita kielen tunnus, esimerkiksi ”fi”, ”sv” tai ”en”. Tarkista myös rivin sisennys.
    .comma = Aaltosulkeissa pilkku päättää tekstin. Jos ”{ $language }” kuuluu pilkkua edeltävään tekstiin, kirjoita se teksti lainausmerkkeihin. Muussa tapauksessa kirjoita kielen tunnus, esimerkiksi ”fi”, ”sv” tai ”en”.
    .suggestion = Tarkoititko kieltä ”{ $suggestion }”?

LANGUAGE-LOCALE = Kielellä ”{ $language }” ei voi julkaista, sillä siltä puuttuvat otsikot ja vakiotekstit.
    .title = Kieli ilman otsikoita ja vakiotekstejä
    .why = Lain vaatimat vakiotekstit on kirjoitettava jokaisella kielellä valmiiksi.
    .help = Poista kieli, lisää sille tekstit sivuston kansioon ”locales” tai anna sille varakieli kohdassa ”fallback”. Valmiit kielet: { $allowed }.

LANGUAGE-CIRCLE = Kielen ”{ $language }” varakieli johtaa takaisin kieleen itseensä.
    .title = Varakielet kehässä
    .why = Varakielestä otetaan otsikot ja vakiotekstit, joita kielellä itsellään ei ole. Kehässä ne eivät löydy mistään.
    .help = Vaihda kielelle varakieli, jolla on omat otsikot ja vakiotekstit, tai poista rivi.

LANGUAGE-UNUSED = Tekstiä on kielellä ”{ $language }”, joka ei ole sivuston kieli, joten sitä ei julkaista.
    .title = Tekstiä kielellä, jota sivustolla ei ole
    .why = Kielen tunnus voi olla väärin, tai sivuston kieli on unohtunut lisätä.
    .help = Korjaa kielen tunnus, poista teksti tai lisää kieli tiedostoon ”site.yaml”. Sivuston kielet: { $languages }.
