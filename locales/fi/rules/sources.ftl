# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A14-2F = Kerro, mistä tiedot ”{ $category }” saadaan.
    .help = Nimeä lähde kohdassa sources ja mainitse tämä ryhmä sen kohdassa data.
