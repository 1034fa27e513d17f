# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-2A = Kerro, kuinka kauan tietoja säilytetään tai miten aika määräytyy.
    .help = Kirjoita kohtaan storage aika (period) ja tapahtuma, josta se alkaa (starts), tai määräytymisperuste (criteria tai plan). Vähimmäisaika (at-least) tarvitsee rinnalleen tarkistusvälin (review). Jätä data ja what pois, kun aika koskee kaikkia tietoja.
Q-RET-INDEF = ”{ $text }” ei kerro, kuinka kauan tietoja säilytetään; anna aika, tapahtuma tai säännös.
    .title = säilytysaika, joka ei kerro aikaa
    .why = Selosteesta on saatava selville, kuinka kauan tietoja säilytetään tai miten aika lasketaan (13 artiklan 2 kohdan a alakohta; WP260, liite: ”niin kauan kuin on tarpeen” ei riitä).
    .help = Kirjoita aika ja tapahtuma, josta se alkaa: period: 1 year, starts: end-of-customer-relationship. Jos aika vaihtelee, kerro yläraja (”enintään 12 kuukautta lokimerkinnästä”), säännös (laws) tai tapahtuma, jonka lukija tunnistaa. Pelkkä vähimmäisaika (”vähintään”) ei riitä.
