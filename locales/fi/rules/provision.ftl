# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-2E = Kerro tarkoituksesta ”{ $purpose }”, onko tietojen antaminen pakollista ja millä perusteella.
    .title = Tietojen antamisen pakollisuus kertomatta
    .why = Rekisteröidyn on saatava tietää, onko hänen annettava tiedot ja mitä seuraa, jos hän ei anna niitä (tietosuoja-asetuksen 13 artiklan 2 kohdan e alakohta).
    .help = Kirjoita kohtaan provision laji (kind): statutory (laki vaatii), contractual (sopimus vaatii), precondition (sopimuksen edellytys), decision (päätöksen tai luvan edellytys), voluntary (vapaaehtoista) tai not-given (kukaan ei anna tietoja, ne syntyvät itsestään). Kerro myös, mitä antamatta jättämisestä seuraa (consequences).
A13-2E-C = Kerro tarkoituksesta ”{ $purpose }”, mitä seuraa, jos tietoja ei anna.
    .title = Seuraukset tietojen antamatta jättämisestä puuttuvat
    .why = Kun tietojen antaminen on pakollista tai sopimuksen edellytys, on kerrottava myös, mitä antamatta jättämisestä seuraa (tietosuoja-asetuksen 13 artiklan 2 kohdan e alakohta).
    .help = Kirjoita kohtaan provision esimerkiksi: consequences: Ilman tietoja emme voi toimittaa tilausta.
