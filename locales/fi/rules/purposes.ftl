# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-1C-P = Kerro vähintään yksi tarkoitus, johon henkilötietoja käytetään.
    .help = Anna kohdassa purposes jokaiselle tarkoitukselle nimi, joka kertoo, mihin tietoja käytetään.
A13-1C-B = Tarkoitukselta ”{ $purpose }” puuttuu oikeusperuste.
    .help = Lisää basis: consent, contract, legal-obligation, vital-interests, public-task tai legitimate-interests. Pelkkä sanallinen peruste (basis-words) ei riitä.
A13-1D = Tarkoituksen ”{ $purpose }” peruste on oikeutettu etu; kerro, mikä etu on kyseessä ja kenen.
    .help = Kirjoita kohtaan legitimate-interest, mikä etu on (interest), ja kenen se on (whose), jos se ei ole rekisterinpitäjän oma.
