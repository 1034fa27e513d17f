# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

STALE-523 = Henkilötietolaki 523/1999 kumottiin 1.1.2019; viittaa tietosuoja-asetukseen ja tietosuojalakiin.
    .help = Poista viittaus tai korvaa se viittauksella yleiseen tietosuoja-asetukseen (EU) 2016/679 tai tietosuojalakiin 1050/2018.
