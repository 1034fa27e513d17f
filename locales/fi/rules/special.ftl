# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A9-1 = { $form ->
        [own] Tietoryhmässä ”{ $data }” näyttää olevan arkaluonteisia tai rikoksia koskevia tietoja (”{ $said }”), mutta niitä ei ole merkitty sellaisiksi.
       *[word] Tietoryhmässä ”{ $data }” on arkaluonteisia tai rikoksia koskevia tietoja, mutta niitä ei ole merkitty sellaisiksi.
    }
    .title = Arkaluonteisia tietoja ei ole merkitty
    .why = Tällaisia tietoja saa käsitellä vain erityisellä edellytyksellä (tietosuoja-asetuksen 9 ja 10 artikla). Ilman merkintää sitä ei osata kysyä eikä kertoa.
    .help = { $form ->
        [own] Kirjoita tietoryhmään: { $word }. Jos sanat eivät tarkoita sellaisia tietoja, kirjoita tietoryhmään poikkeus (allow) ja sen syy.
       *[word] Kirjoita tietoryhmään: { $word }
    }
A9-CTRL = Jäsenyys tässä organisaatiossa kertoo henkilöstä arkaluonteisen tiedon, mutta yhtäkään tietoryhmää ei ole merkitty sellaiseksi.
    .title = Jäsenyys on arkaluonteinen tieto
    .why = Jäsenyys ammattiliitossa, potilasyhdistyksessä, seurakunnassa tai puolueessa paljastaa erityisiin henkilötietoryhmiin kuuluvan tiedon, vaikka sitä ei kirjata erikseen (9 artiklan 1 kohta).
    .help = Merkitse jäsenyystietoihin special: [{ $word }] ja tarkoitukseen edellytys, yleensä special-conditions: [members].
A9-2A = Tarkoituksessa ”{ $purpose }” käytetään arkaluonteisia tietoja (”{ $data }”), mutta 9 artiklan mukainen edellytys puuttuu.
    .title = Arkaluonteisten tietojen käsittelyn edellytys puuttuu
    .why = Erityisiä henkilötietoryhmiä saa käsitellä vain, kun jokin 9 artiklan 2 kohdan edellytyksistä täyttyy. Oikeusperuste ei yksin riitä.
    .help = Kirjoita tarkoitukseen special-conditions, esimerkiksi [explicit-consent] tai [health-and-social-care]. Jos tarkoituksessa ei käytetä näitä tietoja, luettele käytettävät tiedot kohdassa data.
A9-2B = Tarkoituksen ”{ $purpose }” 9 artiklan mukainen edellytys vaatii tuekseen säännöksen, mutta sitä ei nimetä.
    .title = Edellytyksen tueksi tarvittava säännös puuttuu
    .why = Työoikeuteen, tärkeään yleiseen etuun, sosiaali- ja terveydenhuoltoon, kansanterveyteen sekä arkistointiin ja tutkimukseen voi vedota vain lain nojalla (9 artiklan 2 kohta, tietosuojalain 6 §).
    .help = Nimeä säännös kohdassa special-laws. Esimerkki: - {"{"}act: data-protection-act, section: "6(1)(2)"{"}"}
A9-2C = Tarkoituksen ”{ $purpose }” arkaluonteisia tietoja käytetään nimenomaisella suostumuksella, mutta ei kerrota, miten suostumus peruutetaan.
    .title = Nimenomaisen suostumuksen peruuttamisesta ei kerrota
    .why = Suostumuksen voi aina peruuttaa, ja siitä on kerrottava (7 artiklan 3 kohta ja 13 artiklan 2 kohdan c alakohta).
    .help = Kirjoita tarkoituksen kohtaan withdrawal, miten suostumus peruutetaan. Sen on oltava yhtä helppoa kuin antaminen.
FI-TSL6-2 = Tarkoitus ”{ $purpose }” nojaa tietosuojalain 6 tai 7 §:ään, mutta suojatoimia ei ole kirjattu.
    .title = Tietosuojalain suojatoimet puuttuvat
    .why = Rekisterinpitäjän on toteutettava asianmukaiset ja erityiset toimenpiteet rekisteröidyn suojaamiseksi (tietosuojalain 6 §:n 2 momentti ja 7 §:n 2 momentti).
    .help = Kerro toimet kohdassa security.measures, esimerkiksi [access-log, staff-training], tai kirjaa ne vain organisaation käyttöön: internal: {"{"}protective-measures: …{"}"}
A10-1 = Tarkoituksessa ”{ $purpose }” käytetään rikostuomioita tai rikoksia koskevia tietoja (”{ $data }”), mutta käsittelyn salliva edellytys puuttuu.
    .title = Rikostietojen käsittelyn edellytys puuttuu
    .why = Rikostuomioita ja rikoksia koskevia tietoja saa käsitellä vain viranomaisen valvonnassa tai lain nojalla (10 artikla, tietosuojalain 7 §).
    .help = Kirjoita tarkoitukseen criminal-condition: official-authority, legal-claims, statute, insurance tai research.
FI-TSL29-A = { $missing ->
        [law] Henkilötunnusten käsittelyn perusteeksi on merkitty säännös, mutta sitä ei nimetä.
       *[ground] Rekisterissä on henkilötunnuksia, mutta ei kerrota, miksi niitä saa käsitellä.
    }
    .title = Henkilötunnuksen käsittelyn peruste puuttuu
    .why = Henkilötunnusta saa käsitellä vain tietosuojalain 29 §:ssä säädetyllä perusteella.
    .help = Lisää rekisteriin identity-code ja sen peruste (ground): consent, statute, statutory-task, rights-and-duties, research tai sector. Jos peruste on statute, nimeä laki kohdassa laws.
FI-TSL29-B = Tekstin mukaan henkilö tunnistetaan henkilötunnuksella.
    .title = Tunnistaminen henkilötunnuksella
    .why = Henkilöä ei ole 1.1.2024 alkaen saanut tunnistaa pelkän henkilötunnuksen tai pelkän tunnuksen ja nimen perusteella (tietosuojalain 29 §:n 5 momentti). Tunnuksella saa vain yksilöidä ihmisen eli erottaa hänet muista.
    .help = Kuvaa, miten henkilöllisyys varmistetaan muuten: esimerkiksi vahva sähköinen tunnistautuminen, henkilöllisyystodistus tai vastaaminen tiedossa olevaan osoitteeseen.
FI-TSL29-C = Suoramarkkinointiin (”{ $purpose }”) käytetään tietoja, joissa on henkilötunnus (”{ $data }”).
    .title = Henkilötunnus suoramarkkinoinnissa
    .why = Henkilötunnusta saa käsitellä suostumuksella, lain nojalla tai kun henkilön yksilöiminen on tärkeää laissa säädetyn tehtävän, oikeuksien ja velvollisuuksien, tutkimuksen tai tilastoinnin vuoksi (tietosuojalain 29 §:n 1 momentti). Suoramarkkinointi ei ole tällainen syy.
    .help = Erota henkilötunnus omaksi tietoryhmäkseen ja jätä se pois markkinoinnin kohdasta data. Jos tunnusta käytetään suostumuksella, kirjoita: identity-code: {"{"}ground: consent{"}"}
A8-1 = Lapset käyttävät verkkopalvelua suostumuksen perusteella, mutta huoltajan suostumuksesta ei kerrota.
    .title = Huoltajan suostumuksesta ei kerrota
    .why = Kun palvelua tarjotaan verkossa suoraan lapselle suostumuksen perusteella, alle 13-vuotiaan suostumuksen antaa huoltaja tai lapsi huoltajan valtuuttamana (8 artikla, tietosuojalain 5 §).
    .help = Kirjoita kohtaan children.consent, keneltä suostumus pyydetään ja miten se varmistetaan. Jos suostumus ei koske lapsia, rajaa tarkoituksen ihmisryhmät kohdassa subjects.
A12-1-CHILD = Rekisterissä on lasten tietoja, mutta lapsille kirjoitettua selostetta ei ole.
    .title = Lapsille kirjoitettu seloste puuttuu
    .why = Lapsille suunnattu tieto on kerrottava niin, että lapsi ymmärtää sen (12 artiklan 1 kohta; WP260, 14–15 kohta).
    .help = Tee lyhyt, selkeä versio ja anna sen osoite: children.website
A35-1 = { $risk ->
        [decisions] Rekisterissä tehdään automaattisia päätöksiä, mutta vaikutustenarviointia ei ole kirjattu.
        [whistleblowers] Rekisterissä on väärinkäytöksistä ilmoittaneiden tietoja, mutta vaikutustenarviointia ei ole kirjattu.
        [biometric] Rekisterissä on biometrisiä tai geneettisiä tietoja, mutta vaikutustenarviointia ei ole kirjattu.
        [location] Rekisterissä on sijaintitietoja, mutta vaikutustenarviointia ei ole kirjattu.
       *[camera] Rekisterissä on kameravalvonnan tallenteita, mutta vaikutustenarviointia ei ole kirjattu.
    }
    .title = Vaikutustenarviointia ei ole kirjattu
    .why = Tällainen käsittely edellyttää usein tietosuojaa koskevaa vaikutustenarviointia (35 artiklan 3 ja 4 kohta ja tietosuojavaltuutetun luettelo).
    .help = Kirjaa rekisteriin arvioinnin päivä tai syy, miksi sitä ei tarvita: internal: {"{"}impact-assessment: …{"}"}. Tietoa ei julkaista.
