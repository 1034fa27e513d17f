# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

STALE-523 = Henkilötietolaki 523/1999 kumottiin 1.1.2019; viittaa tietosuoja-asetukseen ja tietosuojalakiin.
    .help = Poista viittaus tai korvaa se viittauksella yleiseen tietosuoja-asetukseen (EU) 2016/679 tai tietosuojalakiin 1050/2018.
STALE-ADEQ = Siirto nojaa tietosuojan riittävyyttä koskevaan päätökseen, jota ei ole tai joka ei ole enää voimassa (maa: { $country }).
    .title = Riittävyyspäätös ei ole voimassa
    .why = Riittävyyspäätös voi päättyä tai kumoutua. Sen jälkeen siirto tarvitsee muun suojatoimen, ja seloste, joka yhä nojaa päätökseen, kertoo väärin (tietosuoja-asetuksen 45 artikla ja 13 artiklan 1 kohdan f alakohta).
    .help = Kirjoita kohtaan safeguard muu siirtoperuste, esimerkiksi mechanism: standard-contractual-clauses. Jos päätös on voimassa, päivitä seloste-ohjelma tai kirjoita päätös tiedostoon content/shared/law.yaml.
LAW-OVERDUE = Lakitaulukko ”{ $table }” tarkistettiin viimeksi { $checked }; se pitäisi tarkistaa uudelleen.
    .title = Lakitaulukko on vanhentunut
    .why = Seloste on oikein vain niin kauan kuin laki on sellainen kuin taulukko sanoo. Rekisterinpitäjän on voitava osoittaa, että tiedot pitävät paikkansa (tietosuoja-asetuksen 5 artiklan 2 kohta).
    .help = Ota käyttöön seloste-ohjelman uudempi versio. Jos taulukko on tarkistettu itse, kirjoita tiedostoon content/shared/law.yaml: { $table }, ja sen alle checked: on, next ja source.
