# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A30-1F = Lisää käsittelytoimien selosteeseen tietojen ”{ $category }” suunniteltu poistoaika.
    .title = Suunniteltu poistoaika
    .why = Selosteessa käsittelytoimista on mahdollisuuksien mukaan kerrottava eri tietoryhmien suunnitellut poistoajat (tietosuoja-asetuksen 30 artiklan 1 kohdan f alakohta).
    .help = Anna aika kohdassa period, laws, plan tai permanent. Jos julkiseen selosteeseen riittää määräytymisperuste, kirjoita suunniteltu aika tai syy sen puuttumiseen säilytysaikaan: internal: {"{"}erasure-time: …{"}"}. Sitä ei julkaista.
A30-1G = Lisää käsittelytoimien selosteeseen yleinen kuvaus turvatoimista.
    .title = Kuvaus turvatoimista
    .why = Selosteessa käsittelytoimista on mahdollisuuksien mukaan kuvattava yleisesti tekniset ja organisatoriset turvatoimet (tietosuoja-asetuksen 30 artiklan 1 kohdan g alakohta).
    .help = Kirjoita periaatteet kohtaan security tai, jos niitä ei ole tarkoitus julkaista, rekisterin tai tiedoston controller.yaml kohtaan internal: {"{"}security: …{"}"}
