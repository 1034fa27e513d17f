# Tiedostojen rakenteen virheet. Lukija on lakimies, joka ei ole koskaan nähnyt YAMLia.

SITE-EMPTY = Sivustolla ei ole yhtään rekisterinpitäjää.
    .help = Tee kansioon ”content” kansio rekisterinpitäjälle ja sinne tiedosto ”controller.yaml”. Komento ”seloste init” tekee valmiin esimerkin.

CONTROLLER-MISSING = Kansiosta ”{ $folder }” puuttuu tiedosto ”controller.yaml”, joten ei tiedetä, kuka on rekisterinpitäjä.
    .help = Lisää kansioon tiedosto ”controller.yaml” ja kirjoita siihen rekisterinpitäjän nimi ja yhteystiedot.

FILE-MISPLACED = Tiedosto ”{ $name }” on paikassa, josta sitä ei lueta.
    .help = Siirrä tai poista tiedosto. Suoraan kansiossa ”content” voi olla vain ”site.yaml”, kansiossa ”shared” vain ”recipients.yaml” ja ”vocabulary.yaml”. Rekisterit ja ”controller.yaml” kuuluvat rekisterinpitäjän omaan kansioon, ”controller.yaml” sen ylimmälle tasolle.

FILE-NAME = Nimi ”{ $name }” ei kelpaa tiedoston tai kansion nimeksi, sillä siitä tulee osa verkko-osoitetta.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.
    .suggestion = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi ”{ $suggestion }”.

FILE-LINK = Linkki johtaa sivuston ulkopuolelle, kiertää kehää tai ei johda mihinkään.
    .help = Korvaa linkki tiedostolla, johon se osoittaa.

FILE-UNREADABLE = Tiedostoa ei voi lukea: { $reason }
    .help = Tarkista, että tiedosto on olemassa ja että sinulla on oikeus lukea se.

file-reason-special = se on putki tai laite eikä tavallinen tiedosto

FILE-SIZE = Tiedosto on yli megatavun kokoinen, eikä sitä luettu.
    .help = Tarkista, että tiedosto on oikea. Liitteet kuuluvat kansioon ”static”, ja suuren rekisterin voi jakaa useaan tiedostoon.

FILE-ENCODING = Tiedosto ei ole UTF-8-merkistöllä, joten sen ä- ja ö-kirjaimia ei voi lukea oikein.
    .help = Tallenna tiedosto uudelleen: valitse tekstieditorin ”Tallenna nimellä” -toiminnossa koodaukseksi UTF-8. Tarkista sitten tästä kohdasta alkaen, että kirjaimet ovat oikein.

FILE-EMPTY = Tiedosto on tyhjä.
    .help = Kirjoita sisältö tai poista tiedosto.

FILE-DOCUMENTS = Tiedostossa on useita osia, jotka on erotettu rivillä ”---”. Vain ensimmäinen luettiin.
    .help = Tee jokaisesta osasta oma tiedosto tai poista rivi ”---”.

FILE-MODEL = Tiedostoa ei voi käyttää, vaikka se näyttää muodoltaan oikealta: { $reason }
    .help = Vika on ohjelmassa. Ilmoita siitä seloste-ohjelman tekijöille.

YAML-SYNTAX = Tiedostoa ei voi lukea tästä eteenpäin: { $reason }.
    .help = Vertaa kohtaa ja sitä edeltävää riviä muihin riveihin. Jokaisella rivillä on avain, kaksoispiste, välilyönti ja arvo, ja sisennys tehdään välilyönneillä. Teksti, jossa on kaksoispiste tai muita erikoismerkkejä, pannaan lainausmerkkeihin. Muut virheet löytyvät, kun tämä on korjattu.

yaml-reason-colon = rivillä on kaksoispiste paikassa, jossa sitä ei voi olla; pane teksti lainausmerkkeihin
yaml-reason-key = riviltä puuttuu kaksoispiste tai sen jälkeinen välilyönti
yaml-reason-anchor = tähdellä (*) viitataan nimeen, jota ei ole annettu &-merkillä aiemmin; jos tähti on osa tekstiä, pane teksti lainausmerkkeihin
yaml-reason-escape = kenoviivalla (\) on lainausmerkkien sisällä erityinen merkitys; kirjoita se kahdesti
yaml-reason-quote = lainausmerkki puuttuu tekstin lopusta, tai lainausmerkin jälkeen tulee vielä tekstiä
yaml-reason-bracket = hakasulku, aaltosulku tai pilkku puuttuu tai on liikaa
yaml-reason-character = teksti ei voi alkaa tällä merkillä; pane teksti lainausmerkkeihin
yaml-reason-invisible = tiedostossa on näkymätön merkki, joka ei kelpaa
yaml-reason-indentation = rivin sisennys ei vastaa edellisiä rivejä
yaml-reason-other = kohta ei ole YAML-kieltä

YAML-TAB = Rivi on sisennetty sarkaimella, vaikka sisennyksessä saa olla vain välilyöntejä.
    .help = Korvaa sarkaimet välilyönneillä: yleensä kaksi kutakin tasoa kohti.

YAML-LIMIT = Tiedosto ylittää rajan, jonka tarkoitus on suojata ohjelmaa: { $limit }.
    .help = Rekisterin kuvauksessa raja ei tule vastaan. Tarkista, onko tiedosto oikea ja mistä se on tullut.

yaml-limit-depth = sisäkkäisiä tasoja on liikaa
yaml-limit-size = sisältöä on liikaa, kun viittaukset (*) on avattu
yaml-limit-key = avain on liian pitkä

YAML-DUPLICATE = Avain ”{ $key }” on jo rivillä { $line }.
    .help = Yhdistä kohdat tai poista toinen. Nyt vain ensimmäinen luettiin.

YAML-KEY = Kaksoispisteen edessä ei ole sanaa.
    .help = Kirjoita kaksoispisteen eteen avain. Jos kohta on tekstiä, pane se lainausmerkkeihin.

YAML-TAG = Huutomerkillä alkava merkintä ”{ $tag }” ei kelpaa.
    .help = Poista merkintä. Jos huutomerkki on osa tekstiä, pane teksti lainausmerkkeihin.

YAML-MERGE = Yhdistämismerkintää ”<<” ei tueta.
    .help = Kirjoita avaimet tähän kokonaan.

KEY-UNKNOWN = Avainta ”{ $key }” ei tunneta tässä kohdassa.
    .help = Tässä kohdassa voi olla: { $allowed }. Tarkista myös rivin sisennys.
    .suggestion = Tarkoititko avainta ”{ $suggestion }”? Tässä kohdassa voi olla: { $allowed }.

KEY-MISSING = Avain ”{ $key }” puuttuu tai on tyhjä.
    .help = Lisää rivi ”{ $key }:” ja sen arvo.

VALUE-TYPE = Kohdan ”{ $key }” arvo on väärää lajia: siinä on { $found }, mutta siihen kuuluu { $expected }.
    .help = Kirjoita arvo uudelleen. Katso mallia esimerkistä, jonka komento ”seloste init” tekee.

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

VALUE-CHOICE = Kohdan ”{ $key }” arvo ei ole mikään vaihtoehdoista.
    .help = Valitse yksi: { $choices }.
    .suggestion = Tarkoititko vaihtoehtoa ”{ $suggestion }”? Valitse yksi: { $choices }.

VALUE-FORM = Kohdassa ”{ $key }” oleva ”{ $value }” ei ole oikeassa muodossa. Siihen kuuluu { $form }.
    .help = Kirjoita arvo tässä muodossa.
    .suggestion = Tarkoititko: ”{ $suggestion }”?

form-id = tunnus: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, kuten ”asiakkaat-2”
form-word = sanaston sana, kuten ”email”, tai omat sanat kielittäin: fi, sv, en omilla riveillään
form-id-or-group = tunnus, kuten ”customers”, tai sisennetty ryhmä avaimia
form-date = päivä muodossa vuosi-kuukausi-päivä, kuten ”2026-11-21”
form-e-mail = sähköpostiosoite, kuten ”tietosuoja@example.fi”
form-web-address = verkko-osoite, joka alkaa merkeillä ”https://”
form-phone = puhelinnumero ilman muuta tekstiä, kuten ”+358 9 000 0000”
form-period = aika englanniksi: luku ja yksikkö, kuten ”6 years”, ”18 months” tai ”30 days”
form-country = maan tunnus kahdella isolla kirjaimella, kuten ”FI”
form-language = kielen tunnus, kuten ”fi”, ”sv” tai ”en”

VALUE-EMPTY = Luettelo ”{ $key }” on tyhjä.
    .help = Kirjoita luetteloon ainakin yksi kohta tai poista koko avain, jolloin käytetään oletusarvoa.

REF-UNKNOWN = Tunnusta ”{ $id }” ei ole. Sen pitäisi olla { $kind }.
    .help = Siellä olevat tunnukset: { $allowed }. Korjaa tunnus tai lisää se.
    .suggestion = Tarkoititko tunnusta ”{ $suggestion }”? Siellä olevat tunnukset: { $allowed }.

ref-data = rekisterin tietoryhmissä (”data”)
ref-purposes = rekisterin käyttötarkoituksissa (”purposes”)
ref-subjects = rekisteröityjen ryhmissä (”subjects”)
ref-recipients = tiedostossa ”shared/recipients.yaml”
ref-classes = saman kohdan luokissa (”classes”)

WORD-UNKNOWN = Sanaa ”{ $word }” ei ole sanastossa.
    .help = Kirjoita asia omin sanoin kielittäin (fi, sv, en omilla riveillään) tai lisää sana tiedostoon ”shared/vocabulary.yaml”.
    .suggestion = Tarkoititko sanaa ”{ $suggestion }”? Voit myös kirjoittaa asian omin sanoin kielittäin tai lisätä sanan tiedostoon ”shared/vocabulary.yaml”.

ACT-UNKNOWN = Säädöstä ”{ $word }” ei tunneta.
    .help = Kirjoita säädöksen nimi kohtaan ”name” ja numero kohtaan ”number” kohdan ”act” sijaan.
    .suggestion = Tarkoititko säädöstä ”{ $suggestion }”? Muun säädöksen nimi kirjoitetaan kohtaan ”name” ja numero kohtaan ”number”.

RULE-UNKNOWN = Sääntöä ”{ $code }” ei ole.
    .help = Komento ”seloste rules” luettelee kaikki säännöt.
    .suggestion = Tarkoititko sääntöä ”{ $suggestion }”? Komento ”seloste rules” luettelee kaikki säännöt.

ID-DUPLICATE = Tunnus ”{ $id }” on jo käytössä: { $first }.
    .help = Anna toiselle eri tunnus tai poista se. Julkaistua tunnusta ei pidä muuttaa, sillä se on osa verkko-osoitetta.

LANGUAGE-UNKNOWN = ”{ $language }” ei ole kielen tunnus, vaikka tähän kuuluu teksti kielittäin.
    .help = Kirjoita kielen tunnus, esimerkiksi ”fi”, ”sv” tai ”en”. Tarkista myös rivin sisennys.
    .suggestion = Tarkoititko kieltä ”{ $suggestion }”?

LANGUAGE-LOCALE = Kielellä ”{ $language }” ei voi julkaista, sillä siltä puuttuvat otsikot ja vakiotekstit.
    .help = Poista kieli kohdasta ”languages” tai lisää sille tekstit sivuston kansioon ”locales”. Valmiit kielet: { $allowed }.

LANGUAGE-UNUSED = Tekstiä on kielellä ”{ $language }”, joka ei ole sivuston kieli, joten sitä ei julkaista.
    .help = Korjaa kielen tunnus, poista teksti tai lisää kieli tiedostoon ”site.yaml”. Sivuston kielet: { $languages }.
