# Kontrollerat 21.11.2026: se src/law/authorities.rs.

authority-ombudsman = Dataombudsmannens byrå
    .visit = Fågelviksgränden 4, 00530 Helsingfors
    .post = PB 800, 00531 Helsingfors
    .phone = 029 566 6700
    .email = tietosuoja@om.fi
    .web = https://tietosuoja.fi/sv/kontaktuppgifter
authority-aland = Datainspektionen
    .web = https://www.di.ax
