# Checked on 21 November 2026: see src/law/authorities.rs.

authority-ombudsman = Office of the Data Protection Ombudsman
    .visit = Lintulahdenkuja 4, 00530 Helsinki
    .post = P.O. Box 800, 00531 Helsinki, Finland
    .phone = +358 29 566 6700
    .email = tietosuoja@om.fi
    .web = https://tietosuoja.fi/en/contact-information
authority-aland = Datainspektionen
    .web = https://www.di.ax
