# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-2E = Kerro tarkoituksesta ”{ $purpose }”, onko tietojen antaminen pakollista ja millä perusteella.
    .help = Kirjoita kohtaan provision laji (kind: statutory, contractual, precondition tai voluntary) ja mitä tietojen antamatta jättämisestä seuraa (consequences).
