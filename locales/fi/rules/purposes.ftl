# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-1C-P = Kerro vähintään yksi tarkoitus, johon henkilötietoja käytetään.
    .title = Käyttötarkoitus puuttuu
    .why = Selosteessa on kerrottava, mihin tarkoituksiin henkilötietoja käytetään (tietosuoja-asetuksen 13 artiklan 1 kohdan c alakohta).
    .help = Anna kohdassa purposes jokaiselle tarkoitukselle nimi, joka kertoo, mihin tietoja käytetään.
A13-1C-B = Tarkoitukselta ”{ $purpose }” puuttuu oikeusperuste.
    .title = Oikeusperuste puuttuu
    .why = Selosteessa on kerrottava käsittelyn oikeusperuste (13 artiklan 1 kohdan c alakohta). Siitä riippuu, mitä oikeuksia rekisteröidyllä on.
    .help = Lisää basis: consent, contract, legal-obligation, vital-interests, public-task tai legitimate-interests. Pelkkä sanallinen peruste (basis-words) ei riitä.
A13-1C-W = { $fault ->
        [circular] Tarkoituksen ”{ $purpose }” peruste kiertää kehää: siinä vedotaan suostumukseen silloin, kun suostumus vaaditaan.
       *[words] Tarkoituksen ”{ $purpose }” perusteeksi mainitaan sanallisesti seikka, joka ei ole 6 artiklan mukainen oikeusperuste.
    }
    .title = Peruste, joka ei ole oikeusperuste
    .why = Asiakassuhde, jäsenyys, lupa tai omat säännöt eivät ole oikeusperusteita. Se, mikä kuudesta perusteesta on oikea, ratkaisee rekisteröidyn oikeudet (6 artiklan 1 kohta).
    .help = Tarkista, onko kohdan basis peruste oikea, esimerkiksi contract tai legitimate-interests. Korjaa sen jälkeen sanat (basis-words) tai poista ne.
A13-1C-ONE = Tarkoituksella ”{ $purpose }” on useita oikeusperusteita, eikä niitä eroteta toisistaan.
    .title = Useita perusteita erottelematta
    .why = Lukijan on nähtävä, mihin perusteeseen juuri hänen tietojensa käyttö nojaa (13 artiklan 1 kohdan c alakohta). Oikeudet riippuvat siitä.
    .help = Jaa tarkoitus osiin, joilla on kullakin yksi peruste. Tai kerro lisäperusteessa (further-bases), missä vaiheessa (phase), mihin tietoihin (data) tai keihin (subjects) sitä sovelletaan. Älä kirjoita ”ja/tai”.
A13-1C-LAW = Tarkoitus ”{ $purpose }” perustuu lakiin tai yleistä etua koskevaan tehtävään, mutta lakia ei nimetä.
    .title = Laki, johon käsittely perustuu, puuttuu
    .why = Lakisääteisestä velvoitteesta ja yleistä etua koskevasta tehtävästä on säädettävä EU:n tai kansallisessa lainsäädännössä (6 artiklan 3 kohta). Ilman lain nimeä lukija ei voi tietää, mistä velvoitteesta tai tehtävästä on kyse.
    .help = Nimeä laki kohdassa laws ja, jos voit, myös pykälä. Esimerkki: - {"{"}act: accounting-act, section: "2:10"{"}"}
FI-TSL4 = Tarkoitukselle ”{ $purpose }” ei ole merkitty muuta lakia kuin tietosuojalaki.
    .title = Perusteena vain tietosuojalain 4 §
    .why = Tietosuojalain 4 § on yleisperuste. Jos tehtävä perustuu erityislakiin, rekisteröidyn on hyvä nähdä se (6 artiklan 3 kohta).
    .help = Lisää kohtaan laws se laki, jossa tehtävästä säädetään. Jos sellaista ei ole, kirjaa tarkoitukseen: internal: {"{"}only-section-4: …{"}"}
A13-1C-SECT = Rekisterissä ”{ $register }” on ryhmä ”{ $people }”, mutta yhdessäkään rekisterinpitäjän rekisterissä ei mainita tähän ryhmään tavallisesti liittyvää säädöstä ({ $act }).
    .title = Alan laki puuttuu
    .why = Lakisääteinen velvoite on oma perusteensa (6 artiklan 1 kohdan c alakohta). Jos laki unohtuu, perusteeksi kerrotaan usein väärä.
    .help = Tarkista, velvoittaako laki pitämään näitä tietoja. Jos velvoittaa, tee siitä oma tarkoitus: basis: legal-obligation, ja nimeä laki kohdassa laws.
A6-1B = Tarkoituksen ”{ $purpose }” peruste on sopimus, mutta se koskee myös ryhmää ”{ $people }”, joka ei tavallisesti ole sopimuspuoli.
    .title = Sopimusperuste henkilöille, jotka eivät ole sopimuspuolia
    .why = Sopimus on peruste vain, kun rekisteröity itse on siinä osapuolena tai pyytää sitä edeltäviä toimia (6 artiklan 1 kohdan b alakohta). Työnantajan sopimus ei riitä.
    .help = Rajaa tarkoitus sopimuspuoliin (subjects) ja anna muille oma peruste: further-bases, esimerkiksi basis: legitimate-interests ja subjects: [contact-persons].
A13-1D = Tarkoituksen ”{ $purpose }” peruste on oikeutettu etu; kerro, mikä etu on kyseessä ja kenen.
    .title = Oikeutettua etua ei ole nimetty
    .why = Selosteessa on kerrottava, mikä oikeutettu etu käsittelyn perusteena on (13 artiklan 1 kohdan d alakohta).
    .help = Kirjoita kohtaan legitimate-interest, mikä etu on (interest), ja kenen se on (whose), jos se ei ole rekisterinpitäjän oma.
A13-1D-BAL = Tarkoituksessa ”{ $purpose }” ei kerrota, mistä tasapainotestin voi lukea tai pyytää.
    .title = Tasapainotestistä ei kerrota
    .why = Rekisteröidyn pitäisi saada tietoa siitä, miten etuja on punnittu, ja siitä pitäisi kertoa selosteessa (WP260, liite).
    .help = Kirjoita kohtaan legitimate-interest.balancing, mistä tasapainotestin saa, esimerkiksi: Saat tasapainotestin pyynnöstä osoitteesta tietosuoja@example.fi.
FI-6F-AUTH = Tarkoituksen ”{ $purpose }” perusteena on oikeutettu etu, mutta rekisterinpitäjä on viranomainen.
    .title = Viranomainen vetoaa oikeutettuun etuun
    .why = Viranomainen ei voi käyttää oikeutettua etua tehtäviensä perusteena (6 artiklan 1 kohdan toinen alakohta).
    .help = Valitse toinen peruste, yleensä basis: public-task tai legal-obligation. Jos tarkoitus ei kuulu viranomaisen tehtäviin, kirjaa perustelu tarkoitukseen: internal: {"{"}outside-public-task: …{"}"}
A6-CONS-AUTH = Tarkoituksen ”{ $purpose }” perusteena on viranomaiselle annettu suostumus.
    .title = Suostumus viranomaiselle
    .why = Suostumus on harvoin vapaa suhteessa viranomaiseen (7 artiklan 4 kohta, johdanto-osan 43 kappale).
    .help = Kirjaa tarkoitukseen, miksi valinta on aito: internal: {"{"}consent-is-free: …{"}"}. Tietoa ei julkaista. Jos valinta ei ole aito, valitse toinen peruste.
A7-4 = { $told ->
        [consequences] Tarkoituksen ”{ $purpose }” peruste on suostumus, mutta ilman sitä ei saa palvelua lainkaan.
       *[kind] Tarkoituksen ”{ $purpose }” peruste on suostumus, mutta tiedot on pakko antaa.
    }
    .title = Suostumus ei ole vapaa
    .why = Suostumus on pätevä vain, jos siitä voi kieltäytyä ilman haittaa (4 artiklan 11 kohta ja 7 artiklan 4 kohta). Jos tiedot on pakko antaa, käsittelyllä on jokin muu peruste.
    .help = Jos tietojen antaminen on vapaaehtoista, kirjoita provision: {"{"}kind: voluntary{"}"}. Muuten vaihda peruste, esimerkiksi basis: contract tai legal-obligation.
A7-4-DUTY = Tarkoituksella ”{ $purpose }” on perusteena sekä suostumus että lakiin perustuva velvoite tai tehtävä.
    .title = Suostumus lakisääteisen velvoitteen rinnalla
    .why = Jos tietoja käytetään lain perusteella myös ilman suostumusta, valinta ei ole aito ja suostumus johtaa harhaan (Euroopan tietosuojaneuvoston ohjeet 05/2020).
    .help = Poista toinen perusteista. Jos kummallekin on paikkansa, kerro lisäperusteessa, mihin tietoihin (data), keihin (subjects) tai missä vaiheessa (phase) sitä sovelletaan.
A7-2 = Teksti pitää selosteen hyväksymistä tai palvelun käyttämistä suostumuksena.
    .title = Suostumus selosteen tai käytön yhteydessä
    .why = Seloste on tiedoksi, eikä sitä tarvitse hyväksyä. Suostumus annetaan selvästi ja erikseen kuhunkin tarkoitukseen (4 artiklan 11 kohta ja 7 artiklan 2 kohta).
    .help = Poista lause. Jos jokin tarkoitus perustuu suostumukseen, pyydä se erikseen ja kerro siitä kohdassa purposes (basis: consent, withdrawal).
A6-VITAL = Tarkoituksen ”{ $purpose }” peruste on elintärkeä etu; tarkista, sopiiko siihen jokin muu peruste.
    .title = Elintärkeää etua ei perustella
    .why = Elintärkeä etu on tarkoitettu hätätilanteisiin, joissa muuta perustetta ei ole (6 artiklan 1 kohdan d alakohta, johdanto-osan 46 kappale).
    .help = Kerro, milloin perustetta sovelletaan (phase), esimerkiksi: hätätilanteessa, jos suostumusta ei voi kysyä. Tai kirjaa perustelu: internal: {"{"}vital-interests-reason: …{"}"}
A13-3 = ”{ $purpose }” on uusi tarkoitus jo kerätyille tiedoille, mutta ei ole kirjattu, että siitä on kerrottu ennen käytön alkua.
    .title = Uudesta tarkoituksesta ei ole kerrottu ajoissa
    .why = Kun tietoja aletaan käyttää muuhun kuin siihen, mihin ne kerättiin, siitä on kerrottava ennen käytön alkua (13 artiklan 3 kohta ja 14 artiklan 4 kohta).
    .help = Kirjoita kohtaan further-use, milloin uusi käyttö alkaa (starts), ja kirjaa, milloin siitä on kerrottu: internal: {"{"}announced: 2026-12-01{"}"}. Päivän on oltava ennen alkamispäivää.
A6-4 = Tarkoituksessa ”{ $purpose }” ei kerrota, miksi se sopii yhteen alkuperäisen tarkoituksen kanssa.
    .title = Tarkoitusten yhteensopivuutta ei perustella
    .why = Ilman suostumusta tai lakia uuden tarkoituksen on sovittava yhteen alkuperäisen kanssa (6 artiklan 4 kohta), ja perusteet pitäisi kertoa (WP260, 47 kohta).
    .help = Kirjoita kohtaan further-use.compatibility, miksi tarkoitukset sopivat yhteen tai mistä perustelut saa.
