# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FIELD-LEAK = Sisäisen kentän ”{ $field }” teksti on menossa julkaistavaksi ({ $page }).
    .help = Samat sanat ovat julkisessa kentässä. Poista ne sieltä.
