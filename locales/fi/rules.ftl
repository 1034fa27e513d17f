# Sääntöjen viestit: mikä on vialla ja mitä tehdä seuraavaksi.

A13-1A = { $missing ->
        [name] Rekisterinpitäjältä ”{ $controller }” puuttuu nimi ainakin yhdellä sivuston kielistä.
        [contact] Rekisterinpitäjältä ”{ $controller }” puuttuvat yhteystiedot: posti- tai käyntiosoite, sähköpostiosoite tai puhelinnumero.
        [joint] Yhteisrekisterinpitäjältä ”{ $controller }” puuttuu nimi.
       *[other] Rekisterinpitäjän ”{ $controller }” nimi tai yhteystiedot puuttuvat.
    }
    .help = Kirjoita tiedostoon controller.yaml nimi sivuston kaikilla kielillä sekä posti- tai käyntiosoite, sähköpostiosoite tai puhelinnumero. Nimeä yhteisrekisterinpitäjät kohdassa joint.
A13-1B = Tietosuojavastaava on nimetty, mutta yhteystiedot puuttuvat.
    .help = Kirjoita kohtaan dpo sähköpostiosoite, puhelinnumero, posti- tai käyntiosoite tai verkkosivun osoite. Jos tietosuojavastaavaa ei ole, kirjoita: dpo: none
A13-1C-P = Kerro vähintään yksi tarkoitus, johon henkilötietoja käytetään.
    .help = Anna kohdassa purposes jokaiselle tarkoitukselle nimi, joka kertoo, mihin tietoja käytetään.
A13-1C-B = Tarkoitukselta ”{ $purpose }” puuttuu oikeusperuste.
    .help = Lisää basis: consent, contract, legal-obligation, vital-interests, public-task tai legitimate-interests. Pelkkä sanallinen peruste (basis-words) ei riitä.
A13-1D = Tarkoituksen ”{ $purpose }” peruste on oikeutettu etu; kerro, mikä etu on kyseessä ja kenen.
    .help = Kirjoita kohtaan legitimate-interest, mikä etu on (interest), ja kenen se on (whose), jos se ei ole rekisterinpitäjän oma.
A14-1D = Luettele rekisterin ”{ $register }” henkilötietoryhmät.
    .help = Osa tiedoista saadaan muualta kuin rekisteröidyltä. Anna kohdassa data jokaiselle ryhmälle nimi ja sisältö (items, required, voluntary tai parts) tai selitys (note).
A14-2F = Kerro, mistä tiedot ”{ $category }” saadaan.
    .help = Nimeä lähde kohdassa sources ja mainitse tämä ryhmä sen kohdassa data.
A13-1E = Kerro, kenelle tietoja annetaan, tai että tietoja ei anneta organisaation ulkopuolelle.
    .help = Anna kohdassa recipients jokaiselle vastaanottajalle nimi tai ryhmä. Myös henkilötietojen käsittelijät ovat vastaanottajia. Jos heitä ei ole, kirjoita: recipients: none
A13-1F-Q = Kerro, siirretäänkö tietoja EU:n ja ETAn ulkopuolelle.
    .help = Luettele siirrot kohdassa transfers tai kirjoita: transfers: none
A13-1F-SAFE = Nimeä siirron suojatoimi, kuten vakiosopimuslausekkeet (maa: { $country }).
    .help = Kirjoita kohtaan safeguard siirtoperuste (mechanism) sekä asiakirja ja sen päiväys. Jos vastaanottaja kuuluu tietosuojan riittävyyttä koskevan päätöksen piiriin, kerro se.
A13-1F-REMOTE = ”{ $recipient }” käsittelee tietoja EU:n ja ETAn ulkopuolella (maa: { $country }), mutta rekisterin mukaan tietoja ei siirretä sinne.
    .help = Tarkista, voiko tietoja nähdä tai käyttää siellä. Jos voi, poista transfers: none ja kirjoita vastaanottajalle suojatoimi (safeguard). Jos ei, korjaa maa.
A13-2A = Kerro, kuinka kauan tietoja säilytetään tai miten aika määräytyy.
    .help = Kirjoita kohtaan storage aika (period) ja tapahtuma, josta se alkaa (starts), tai määräytymisperuste (criteria tai plan). Vähimmäisaika (at-least) tarvitsee rinnalleen tarkistusvälin (review). Jätä data ja what pois, kun aika koskee kaikkia tietoja.
Q-RET-INDEF = ”{ $text }” ei kerro, kuinka kauan tietoja säilytetään; anna aika, tapahtuma tai säännös.
    .help = Kirjoita period ja starts, esimerkiksi: period: 1 year, starts: end-of-customer-relationship
A13-2B = Rekisteröidyn oikeuksia koskeva kohta puuttuu tai sitä on muutettu käsin.
    .help = Ohjelma kirjoittaa tämän kohdan itse. Selvitä, mitä ohjelmassa tai teemassa on muutettu.
A13-2D = Oikeus tehdä valitus valvontaviranomaiselle ja viranomaisen yhteystiedot puuttuvat.
    .help = Ohjelma kirjoittaa tämän kohdan itse. Selvitä, mitä ohjelmassa tai kielitiedostoissa on muutettu.
A13-2E = Kerro tarkoituksesta ”{ $purpose }”, onko tietojen antaminen pakollista ja millä perusteella.
    .help = Kirjoita kohtaan provision laji (kind: statutory, contractual, precondition tai voluntary) ja mitä tietojen antamatta jättämisestä seuraa (consequences).
VER-1 = Lisää versionumero ja viimeisimmän muutoksen päiväys.
    .help = Kirjoita version: "1.0" ja updated: 2026-11-21
Q-PARITY = Kentän ”{ $field }” teksti puuttuu tällä kielellä: { $lang }.
    .help = Kirjoita teksti sivuston kaikilla kielillä. Jos se on kaikilla sama, anna se jokaisella.
STALE-523 = Henkilötietolaki 523/1999 kumottiin 1.1.2019; viittaa tietosuoja-asetukseen ja tietosuojalakiin.
    .help = Poista viittaus tai korvaa se viittauksella yleiseen tietosuoja-asetukseen (EU) 2016/679 tai tietosuojalakiin 1050/2018.
FIELD-LEAK = Sisäisen kentän ”{ $field }” teksti on menossa julkaistavaksi ({ $page }).
    .help = Samat sanat ovat julkisessa kentässä. Poista ne sieltä.
TEXT-HTML = Tekstissä on HTML-koodia: ”{ $text }”.
    .help = HTML näkyisi sivulla sellaisenaan. Käytä Markdownia: *sana*, **sana**, - luettelo, [linkki](https://example.fi)
TEXT-LINK = Linkki vie paikkaan, johon seloste ei voi viedä: ”{ $text }”.
    .help = Käytä osoitetta, joka alkaa https://, http://, mailto: tai tel:, selosteen kohtaa (#rights) tai sivuston sivua.
TEXT-MARKDOWN = Tekstissä on Markdown-merkintä, jota seloste ei näytä: ”{ $text }”.
    .help = Otsikot, lainaukset, kuvat, koodi, viivat ja yli kahdentoista sarakkeen taulukot muuttuvat tavalliseksi tekstiksi. Alaviitteessä voi olla vain tekstiä, ja se jää pois, jos siihen ei viitata: kirjoita sanan perään ”[^1]” ja omalle rivilleen ”[^1]: alaviitteen teksti”. Käytä kappaleita, luetteloita, taulukoita, korostusta, linkkejä ja alaviitteitä.
TEXT-CHARACTER = Tekstissä on merkki, joka ei näy tai jota ei voi tulostaa: { $code }.
    .help = Merkki on luultavasti tullut kopioinnin mukana. Kirjoita teksti tästä kohdasta uudelleen.
TEXT-GLYPH = Tekstissä on merkki, jota PDF:n kirjasimet eivät osaa näyttää: ”{ $character }” ({ $code }).
    .help = Korvaa merkki sanoilla tai toisella merkillä.
RULE-LEVEL = Sääntöä ”{ $rule }” ei voi lieventää: laki vaatii sitä.
    .help = Poista rivi tiedoston site.yaml kohdasta rules ja täydennä seloste.
country-unknown = ei kerrottu
