# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

VER-1 = Lisää versionumero ja viimeisimmän muutoksen päiväys.
    .help = Kirjoita version: "1.0" ja updated: 2026-11-21
RULE-LEVEL = Sääntöä ”{ $rule }” ei voi lieventää: laki vaatii sitä.
    .help = Poista rivi tiedoston site.yaml kohdasta rules ja täydennä seloste.
