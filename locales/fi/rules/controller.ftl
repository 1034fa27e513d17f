# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-1A = { $missing ->
        [name] Rekisterinpitäjältä ”{ $controller }” puuttuu nimi ainakin yhdellä sivuston kielistä.
        [contact] Rekisterinpitäjältä ”{ $controller }” puuttuvat yhteystiedot: posti- tai käyntiosoite, sähköpostiosoite tai puhelinnumero.
        [joint] Yhteisrekisterinpitäjältä ”{ $controller }” puuttuu nimi.
       *[other] Rekisterinpitäjän ”{ $controller }” nimi tai yhteystiedot puuttuvat.
    }
    .help = Kirjoita tiedostoon controller.yaml nimi sivuston kaikilla kielillä sekä posti- tai käyntiosoite, sähköpostiosoite tai puhelinnumero. Nimeä yhteisrekisterinpitäjät kohdassa joint.
A13-1B = Tietosuojavastaava on nimetty, mutta yhteystiedot puuttuvat.
    .help = Kirjoita kohtaan dpo sähköpostiosoite, puhelinnumero, posti- tai käyntiosoite tai verkkosivun osoite. Jos tietosuojavastaavaa ei ole, kirjoita: dpo: none
