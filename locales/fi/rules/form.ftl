# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

VER-1 = Lisää versionumero ja viimeisimmän muutoksen päiväys.
    .help = Kirjoita version: "1.0" ja updated: 2026-11-21
RULE-LEVEL = Sääntöä ”{ $rule }” ei voi lieventää.
    .title = Lievennetty pakollinen sääntö
    .why = Rekisterinpitäjä ei voi luopua siitä, mitä laki vaatii selosteelta, eikä muodoltaan virheellistä tiedostoa voi käyttää.
    .help = Poista rivi tiedoston site.yaml kohdasta rules ja korjaa se, mistä sääntö huomauttaa.
