# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FIELD-LEAK = Sisäisen kentän ”{ $field }” teksti on menossa julkaistavaksi ({ $page }).
    .help = Samat sanat ovat julkisessa kentässä. Poista ne sieltä.
SEC-OVER = Julkinen suojaustieto paljastaa yksityiskohtia (”{ $text }”); jätä vain periaatteet.
    .title = liian tarkka suojauksen kuvaus
    .why = Tarkka kuvaus auttaa murtautujaa. Viranomaisen turvajärjestelyjä koskevat tiedot ovat salassa pidettäviä (621/1999 24 § 1 mom. 7 kohta).
    .help = Kerro periaate (”Järjestelmä on suojattu palomuurilla”) ja siirrä tuotteet, osoitteet, tilat ja salasanasäännöt kohtaan security.internal: se ei tule julki.
