# Tarkistettu 21.11.2026: katso src/law/authorities.rs.

authority-ombudsman = Tietosuojavaltuutetun toimisto
    .visit = Lintulahdenkuja 4, 00530 Helsinki
    .post = PL 800, 00531 Helsinki
    .phone = 029 566 6700
    .email = tietosuoja@om.fi
    .web = https://tietosuoja.fi/yhteystiedot
authority-aland = Datainspektionen
    .web = https://www.di.ax
