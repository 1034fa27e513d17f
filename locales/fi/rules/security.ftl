# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FIELD-LEAK = Sisäisen kentän ”{ $field }” teksti on menossa julkaistavaksi ({ $page }).
    .title = Sisäinen tieto julkisessa tekstissä
    .why = Viranomaisen turvajärjestelyjä koskevat tiedot ovat yleensä salassa pidettäviä (julkisuuslain 621/1999 24 §:n 1 momentin 7 kohta), ja seloste käsittelytoimista annetaan pyynnöstä valvontaviranomaiselle, eikä sitä tarvitse julkaista (tietosuoja-asetuksen 30 artiklan 4 kohta).
    .help = Samat sanat ovat julkisessa kentässä. Poista ne sieltä. Jos ne saa julkaista, poista ne sisäisestä kentästä tai kirjoita se toisin.
SEC-CLASS = ”{ $label }” on varattu turvallisuusluokitelluille asiakirjoille; käytä organisaation omaa tietoluokkaa.
    .title = Turvallisuusluokan nimi tietoluokkana
    .why = Turvallisuusluokan merkintää saavat käyttää vain valtion viranomaiset ja vain turvallisuusluokitelluissa asiakirjoissa (tiedonhallintalain 906/2019 18 §, asetus 1101/2019).
    .help = Anna luokalle toinen nimi kohdassa security.classification.classes, esimerkiksi ”salassa pidettävä” tai ”kunnan sisäinen”.
SEC-OVER = Julkinen suojaustieto paljastaa yksityiskohtia (”{ $text }”); jätä vain periaatteet.
    .title = Liian tarkka suojauksen kuvaus
    .why = Tarkka kuvaus auttaa murtautujaa. Viranomaisen turvajärjestelyjä koskevat tiedot ovat yleensä salassa pidettäviä (julkisuuslain 621/1999 24 §:n 1 momentin 7 kohta).
    .help = Kerro periaate (”Järjestelmä on suojattu palomuurilla”) ja siirrä tuotteet, osoitteet, tilat ja salasanasäännöt kohtaan security.internal: se ei tule julki.
