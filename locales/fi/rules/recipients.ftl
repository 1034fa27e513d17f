# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-1E = Kerro, kenelle tietoja annetaan, tai että tietoja ei anneta organisaation ulkopuolelle.
    .help = Anna kohdassa recipients jokaiselle vastaanottajalle nimi tai ryhmä. Myös henkilötietojen käsittelijät ovat vastaanottajia. Jos heitä ei ole, kirjoita: recipients: none
