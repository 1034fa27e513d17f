# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FI-1054-22 = { $item ->
        [basis] Rikosasioiden tietosuojaselosteesta puuttuu käsittelyn oikeusperuste: säädös, johon viranomaisen tehtävä perustuu.
        [contact-point] Rikosasioiden tietosuojaselosteesta puuttuu yhteisrekisterinpitäjien yhteyspiste.
       *[other] Rikosasioiden tietosuojaselosteesta puuttuu lain vaatima tieto.
    }
    .title = Rikosasioiden tietosuojaselosteen tiedot
    .why = Lain 1054/2018 22 §:ssä luetellaan, mitä toimivaltaisen viranomaisen tietosuojaselosteessa on ainakin kerrottava.
    .help = { $item ->
        [basis] Nimeä tarkoituksen kohdassa laws säädös ja pykälä, esimerkiksi: act: police-act. Kohtaa basis ei käytetä, koska tietosuoja-asetusta ei sovelleta.
       *[contact-point] Anna kohdassa joint.contact-point yhteystiedot, joiden kautta rekisteröity voi käyttää oikeuksiaan.
    }
FI-1054-MIX = { $kind ->
       *[purpose] Tarkoitukseen ”{ $purpose }” ei sovelleta sekä tietosuoja-asetusta että lakia 1054/2018; valitse toinen.
        [authority] Lakia 1054/2018 sovelletaan vain toimivaltaisiin viranomaisiin; tarkoitus: ”{ $purpose }”.
        [register] Tarkoitukseen ”{ $purpose }” sovelletaan tietosuoja-asetusta, mutta muuhun osaan rekisteristä lakia 1054/2018.
    }
    .title = Kaksi lakia samassa rekisterissä
    .why = Tietosuoja-asetusta ei sovelleta, kun toimivaltainen viranomainen käsittelee tietoja rikosasioissa (asetuksen 2 artiklan 2 kohdan d alakohta, lain 1054/2018 1 §). Ihmisten oikeudet ovat eri laeissa erilaiset.
    .help = { $kind ->
        [purpose] Poista tämä kohta, jos tarkoitus kuuluu lain 1054/2018 alaan, tai poista regime: law-enforcement.
        [authority] Poista regime: law-enforcement tai tarkista rekisterinpitäjän laji (kind) tiedostosta controller.yaml.
       *[register] Siirrä tarkoitus omaan rekisteriinsä tai kirjoita sille regime: law-enforcement, jos laki 1054/2018 koskee sitä.
    }
FI-1054-RIGHTS = Tätä oikeutta ei ole laissa 1054/2018, jota rekisteriin sovelletaan.
    .title = Oikeus, joka kuuluu toiseen lakiin
    .why = Rikosasioissa ihmisillä on tarkastusoikeus sekä oikeus pyytää tietojen oikaisemista, poistamista ja käsittelyn rajoittamista (lain 1054/2018 22–29 §). Oikeutta siirtää tiedot järjestelmästä toiseen, vastustaa käsittelyä tai peruuttaa suostumus siinä laissa ei ole.
    .help = Poista kohta. Ohjelma kirjoittaa oikeudet itse. Lisätietoja voi antaa oikeuksista access, rectification, erasure ja restriction.
