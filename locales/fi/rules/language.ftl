# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

Q-PARITY = Kentän ”{ $field }” teksti puuttuu tällä kielellä: { $lang }.
    .help = Kirjoita teksti sivuston kaikilla kielillä. Jos se on kaikilla sama, anna se jokaisella.
