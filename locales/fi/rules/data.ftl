# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

A14-1D = Luettele rekisterin ”{ $register }” henkilötietoryhmät.
    .help = Osa tiedoista saadaan muualta kuin rekisteröidyltä. Anna kohdassa data jokaiselle ryhmälle nimi ja sisältö (items, required, voluntary tai parts) tai selitys (note).
