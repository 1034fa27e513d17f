# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-2A = Kerro, kuinka kauan tietoja säilytetään tai miten aika määräytyy.
    .help = Kirjoita kohtaan storage aika (period) ja tapahtuma, josta se alkaa (starts), tai määräytymisperuste (criteria tai plan). Vähimmäisaika (at-least) tarvitsee rinnalleen tarkistusvälin (review). Jätä data ja what pois, kun aika koskee kaikkia tietoja.
Q-RET-INDEF = ”{ $text }” ei kerro, kuinka kauan tietoja säilytetään; anna aika, tapahtuma tai säännös.
    .help = Kirjoita period ja starts, esimerkiksi: period: 1 year, starts: end-of-customer-relationship
