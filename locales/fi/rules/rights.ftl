# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A13-2B = Rekisteröidyn oikeuksia koskeva kohta puuttuu tai sitä on muutettu käsin.
    .help = Ohjelma kirjoittaa tämän kohdan itse. Selvitä, mitä ohjelmassa tai teemassa on muutettu.
A13-2D = Oikeus tehdä valitus valvontaviranomaiselle ja viranomaisen yhteystiedot puuttuvat.
    .help = Ohjelma kirjoittaa tämän kohdan itse. Selvitä, mitä ohjelmassa tai kielitiedostoissa on muutettu.
