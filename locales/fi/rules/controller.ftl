# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-1A = { $missing ->
        [name] Rekisterinpitäjältä ”{ $controller }” puuttuu nimi ainakin yhdellä niistä kielistä, joilla sen selosteet julkaistaan.
        [contact] Rekisterinpitäjältä ”{ $controller }” puuttuvat yhteystiedot: posti- tai käyntiosoite, sähköpostiosoite tai puhelinnumero.
        [joint] Yhteisrekisterinpitäjältä ”{ $controller }” puuttuu nimi.
       *[other] Rekisterinpitäjän ”{ $controller }” nimi tai yhteystiedot puuttuvat.
    }
    .title = Rekisterinpitäjän nimi tai yhteystiedot puuttuvat
    .why = Selosteessa on kerrottava, kuka rekisterinpitäjä on ja miten siihen saa yhteyden (tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta).
    .help = Kirjoita tiedostoon controller.yaml nimi kaikilla kielillä, joilla selosteita julkaistaan, sekä posti- tai käyntiosoite, sähköpostiosoite tai puhelinnumero. Nimeä yhteisrekisterinpitäjät kohdassa joint.
A13-1A-CH = Rekisterinpitäjään ”{ $controller }” saa yhteyden vain yhdellä tavalla.
    .title = Vain yksi yhteydenottotapa
    .why = Kaikki eivät voi soittaa tai kirjoittaa samalla tavalla. Läpinäkyvyyttä koskevissa suuntaviivoissa (WP260, liite) suositellaan useaa yhteydenottotapaa.
    .help = Lisää tiedostoon controller.yaml toinen tapa: address, email tai phone. Myös verkkolomake käy, kun sen osoite (website) on jossakin yhteystiedossa kohdassa contacts.
A13-1A-ORG = ”{ $controller }” näyttää yksiköltä tai tehtävänimikkeeltä, ei organisaatiolta.
    .title = Rekisterinpitäjäksi on merkitty yksikkö
    .why = Rekisterinpitäjä on se organisaatio tai viranomainen, joka päättää tietojen käytöstä (4 artiklan 7 kohta). Yksikkö tai viranhaltija toimii sen puolesta.
    .help = Kirjoita tiedoston controller.yaml kohtaan name organisaation tai viranomaisen virallinen nimi. Yksikkö kuuluu rekisterin kohtaan unit ja tehtävänimike yhteystiedon kohtaan title.
A27-1 = EU:n ja ETAn ulkopuolelle sijoittautuneen rekisterinpitäjän ”{ $controller }” edustaja EU:ssa puuttuu, tai edustajan tiedot ovat vajaat.
    .title = Edustaja EU:ssa puuttuu
    .why = EU:n ulkopuolisen rekisterinpitäjän, joka tarjoaa tavaroita tai palveluja EU:ssa oleville ihmisille tai seuraa heidän käyttäytymistään, on nimettävä edustaja EU:ssa (3 artiklan 2 kohta ja 27 artikla) ja kerrottava siitä selosteessa (13 artiklan 1 kohdan a alakohta).
    .help = Kirjoita tiedoston controller.yaml kohtaan representative edustajan nimi (name) ja yhteystiedot EU:n tai ETAn alueella. Jos edustajaa ei tarvita, kirjaa syy: internal: {"{"}representative-exemption: …{"}"}. Jos rekisterinpitäjä on EU:ssa tai ETAssa, korjaa osoitteen maa.
A27-2 = EU:hun tai ETAan sijoittautuneella rekisterinpitäjällä ei ole edustajaa, mutta selosteessa puhutaan sellaisesta.
    .title = Edustaja, vaikka rekisterinpitäjä on EU:ssa
    .why = Edustaja on se, joka toimii EU:ssa sen ulkopuolisen rekisterinpitäjän puolesta (4 artiklan 17 kohta, 27 artikla). Vanhoissa rekisteriselosteissa niin kutsuttiin rekisteristä vastaavaa henkilöä, mikä johtaa lukijan nyt harhaan.
    .help = Poista kohta representative tai sana ”edustaja”. Merkitse rekisteristä vastaava yhteystietoihin: contacts, role: responsible-person.
A13-1B = Tietosuojavastaava on nimetty, mutta yhteystiedot puuttuvat.
    .title = Tietosuojavastaavan yhteystiedot puuttuvat
    .why = Selosteessa on kerrottava tietosuojavastaavan yhteystiedot (13 artiklan 1 kohdan b alakohta). Nimeä ei tarvita.
    .help = Kirjoita kohtaan dpo sähköpostiosoite, puhelinnumero, posti- tai käyntiosoite tai verkkosivun osoite. Jos tietosuojavastaavaa ei ole, kirjoita: dpo: none
A13-1B-Q = Rekisterinpitäjä ”{ $controller }” ei kerro, onko sillä tietosuojavastaava.
    .title = Ei kerrota, onko tietosuojavastaavaa
    .why = Jos tietosuojavastaava on nimetty, yhteystiedot on kerrottava (13 artiklan 1 kohdan b alakohta). Tyhjästä kohdasta ei näe, onko asia unohtunut.
    .help = Kirjoita tiedoston controller.yaml kohtaan dpo tietosuojavastaavan yhteystiedot. Jos tietosuojavastaavaa ei ole, kirjoita: dpo: none
A37-1 = Rekisterinpitäjällä ”{ $controller }” on oltava tietosuojavastaava, mutta sellaista ei ole merkitty.
    .title = Pakollinen tietosuojavastaava puuttuu
    .why = Viranomaisella ja julkishallinnon elimellä on oltava tietosuojavastaava, lainkäyttötehtäviään hoitavaa tuomioistuinta lukuun ottamatta. Muilla on oltava tietosuojavastaava, jos ydintehtäviin kuuluu ihmisten laajamittainen, säännöllinen ja järjestelmällinen seuranta taikka arkaluonteisten tai rikoksia koskevien tietojen laajamittainen käsittely (37 artiklan 1 kohta).
    .help = Kirjoita tiedoston controller.yaml kohtaan dpo tietosuojavastaavan yhteystiedot. Jos 37 artikla ei velvoita, kirjaa perustelu: internal: {"{"}dpo-assessment: …{"}"}.
A38-6 = Rekisterinpitäjä ”{ $controller }” on merkitty omaksi tietosuojavastaavakseen.
    .title = Rekisterinpitäjä on oma tietosuojavastaavansa
    .why = Tietosuojavastaava seuraa, että rekisterinpitäjä noudattaa tietosuoja-asetusta (39 artiklan 1 kohta), eikä hänellä saa olla tehtäviä, joista syntyy eturistiriita (38 artiklan 6 kohta).
    .help = Nimeä tietosuojavastaavaksi joku muu. Jos tietosuojavastaavaa ei tarvita, kirjoita dpo: none ja merkitse oma yhteystietosi kohtaan contacts (role: data-protection).
CTL-ROLE = Yhteystietona on nimetyn henkilön oma sähköpostiosoite.
    .title = Henkilön nimi ja osoite yhteystietona
    .why = Henkilöt vaihtuvat, ja seloste jää vanhaksi. Laki ei vaadi nimeä: tehtävän yhteystiedot riittävät.
    .help = Käytä yhteispostilaatikkoa (esimerkiksi tietosuoja@example.fi) ja kirjoita nimen sijasta tehtävä. Jos nimi on tarpeen, pelkkä osoitteen vaihtaminen riittää.
CTL-NOTPROC = Rekisteri ”{ $register }” kertoo vain siitä, mitä organisaatio tekee muiden puolesta.
    .title = Seloste rekisteristä, jossa organisaatio on vain käsittelijä
    .why = Rekisteröidyille kertoo tietojen käsittelystä rekisterinpitäjä (13 artiklan 1 kohta). Käsittelijä laatii selosteen niistä käsittelytoimista, jotka se tekee rekisterinpitäjän puolesta (30 artiklan 2 kohta).
    .help = Jos organisaatio käyttää tietoja myös omiin tarkoituksiinsa, kirjoita ne kohtaan purposes. Muuten poista rekisteri sivustolta ja pidä siitä käsittelijän selostetta käsittelytoimista.
CTL-MIX = { $mix ->
        [joint] Vastaanottaja on myös yhteisrekisterinpitäjä, mutta rooliksi on merkitty jokin muu tai ei mitään.
        [self] Rekisterinpitäjä on merkitty omien tietojensa vastaanottajaksi.
       *[staff] Rekisterinpitäjän oma henkilöstö on merkitty henkilötietojen käsittelijäksi.
    }
    .title = Roolit ovat sekaisin
    .why = Rekisterinpitäjällä, yhteisrekisterinpitäjällä, käsittelijällä ja vastaanottajalla on eri vastuut (4 artiklan 7–9 kohta ja 26 artikla). Oma henkilöstö toimii rekisterinpitäjän alaisuudessa (29 artikla) eikä ole käsittelijä.
    .help = Merkitse yhteisrekisterinpitäjälle role: joint-controller ja omalle yksikölle role: own-unit. Poista oma henkilöstö vastaanottajista; siitä, kuka tietoja käyttää, voi kertoa kohdassa security.access.
CTL-BID = Y-tunnus ”{ $id }” ei ole oikea: muoto tai tarkistusnumero ei täsmää.
    .title = Virheellinen Y-tunnus
    .why = Väärä tunnus johtaa toiseen organisaatioon tai ei mihinkään, ja selosteesta on käytävä ilmi, kuka rekisterinpitäjä on (13 artiklan 1 kohdan a alakohta).
    .help = Tarkista tunnus Yritys- ja yhteisötietojärjestelmästä. Oikea muoto on seitsemän numeroa, yhdysmerkki ja tarkistusnumero: 1234567-1. Jos rekisterinpitäjä on ulkomailla, merkitse osoitteeseen maa (country).
A26-2A = Yhteisrekisterinpitäjien välisen järjestelyn keskeiset osat puuttuvat.
    .title = Järjestelyn keskeiset osat puuttuvat
    .why = Yhteisrekisterinpitäjien välisen järjestelyn keskeisten osien on oltava rekisteröityjen saatavilla (26 artiklan 2 kohta).
    .help = Kirjoita kohtaan joint.essence, kuka kertoo tietojen käsittelystä, kuka vastaa pyyntöihin ja kuka huolehtii tietoturvasta.
A26-3 = Rekisterissä kerrotaan yhteisrekisterinpidosta, mutta yhteisrekisterinpitäjiä ei luetella.
    .title = Yhteisrekisterinpitäjät puuttuvat
    .why = Rekisteröity voi käyttää oikeuksiaan jokaista yhteisrekisterinpitäjää kohtaan (26 artiklan 3 kohta), joten niiden on oltava tiedossa.
    .help = Luettele muut rekisterinpitäjät kohdassa joint.controllers. Seloste kertoo itsestään, että oikeuksia voi käyttää suhteessa kuhunkin. Jos yhteisrekisterinpitoa ei ole, poista kohta joint.
A26-1 = Yhteisrekisterinpitäjillä ei ole yhteyspistettä.
    .title = Yhteyspiste puuttuu
    .why = Yhteisrekisterinpitäjät voivat nimetä rekisteröidyille yhteyspisteen (26 artiklan 1 kohta). Silloin kenenkään ei tarvitse selvittää, kuka vastaa mistäkin.
    .help = Kirjoita kohtaan joint.contact-point, kenelle kysymykset ja pyynnöt lähetetään, ja sen yhteystiedot.
A26-DECL = Vastaanottajan rooliksi on merkitty yhteisrekisterinpitäjä, mutta kohdassa joint sitä ei ole.
    .title = Yhteisrekisterinpidosta ei kerrota
    .why = Yhteisrekisterinpitäjien välisen järjestelyn keskeisten osien on oltava rekisteröityjen saatavilla (26 artiklan 2 kohta). Maininta vastaanottajien luettelossa ei riitä.
    .help = Lisää yhteisrekisterinpitäjä kohtaan joint.controllers samalla nimellä. Jos se ei päätä tietojen käytöstä kanssanne, korjaa rooli (role).
AX-SA = Rekisterinpitäjän ”{ $controller }” osoite on Ahvenanmaalla, mutta sitä ei ole merkitty Ahvenanmaan viranomaiseksi.
    .title = Ahvenanmaan viranomaista ei ole merkitty
    .why = Ahvenanmaan maakunta- ja kuntahallinnossa valvontaviranomainen on Datainspektionen (ÅFS 2019:9). Nyt seloste neuvoo valittamaan tietosuojavaltuutetulle.
    .help = Kirjoita tiedostoon controller.yaml: kind: aland-authority
