# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-1F-Q = Kerro, siirretäänkö tietoja EU:n ja ETAn ulkopuolelle.
    .help = Luettele siirrot kohdassa transfers tai kirjoita: transfers: none
A13-1F-SAFE = Nimeä siirron suojatoimi, kuten vakiosopimuslausekkeet (maa: { $country }).
    .help = Kirjoita kohtaan safeguard siirtoperuste (mechanism) sekä asiakirja ja sen päiväys. Jos vastaanottaja kuuluu tietosuojan riittävyyttä koskevan päätöksen piiriin, kerro se.
A13-1F-REMOTE = ”{ $recipient }” käsittelee tietoja EU:n ja ETAn ulkopuolella (maa: { $country }), mutta rekisterin mukaan tietoja ei siirretä sinne.
    .help = Tarkista, voiko tietoja nähdä tai käyttää siellä. Jos voi, poista transfers: none ja kirjoita vastaanottajalle suojatoimi (safeguard). Jos ei, korjaa maa.
country-unknown = ei kerrottu
