# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FIELD-LEAK = Sisäisen kentän ”{ $field }” teksti on menossa julkaistavaksi ({ $page }).
    .title = Sisäinen tieto julkisessa tekstissä
    .why = Viranomaisen turvajärjestelyt ovat salassa pidettäviä (621/1999, 24 §), ja seloste käsittelytoimista annetaan vain valvontaviranomaiselle pyynnöstä (tietosuoja-asetuksen 30 artiklan 4 kohta).
    .help = Samat sanat ovat julkisessa kentässä. Poista ne sieltä.
SEC-CLASS = ”{ $label }” on varattu turvallisuusluokitelluille asiakirjoille; käytä organisaation omaa tietoluokkaa.
    .title = Turvallisuusluokan nimi tietoluokkana
    .why = Turvallisuusluokan merkintää käyttävät vain valtion viranomaiset turvallisuusluokitelluissa asiakirjoissa (tiedonhallintalain 906/2019 18 §, asetus 1101/2019).
    .help = Anna luokalle toinen nimi kohdassa security.classification.classes, esimerkiksi ”salassa pidettävä” tai ”kunnan sisäinen”.
