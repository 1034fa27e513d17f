# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

FIELD-LEAK = Texten i det interna fältet ”{ $field }” håller på att publiceras ({ $page }).
    .title = Intern uppgift i en offentlig text
    .why = Uppgifter om en myndighets säkerhetsarrangemang är i allmänhet sekretessbelagda (24 § 1 mom. 7 punkten i offentlighetslagen, 621/1999), och registret över behandling lämnas på begäran till tillsynsmyndigheten och behöver inte publiceras (artikel 30.4 i dataskyddsförordningen).
    .help = Samma ord står i ett offentligt fält. Ta bort dem där. Får de publiceras, ta bort dem ur det interna fältet eller skriv det på annat sätt.
SEC-CLASS = ”{ $label }” är reserverad för säkerhetsklassificerade handlingar; använd organisationens egen informationsklass.
    .title = Säkerhetsklassens namn på en informationsklass
    .why = Bara statliga myndigheter får använda anteckningar om säkerhetsklass, och bara på säkerhetsklassificerade handlingar (18 § i informationshanteringslagen, 906/2019; förordning 1101/2019).
    .help = Ge klassen ett annat namn under security.classification.classes, till exempel ”sekretessbelagd” eller ”internt i kommunen”.
SEC-OVER = Den offentliga säkerhetstexten avslöjar detaljer (”{ $text }”); behåll bara principerna.
    .title = För noggrann beskrivning av skyddet
    .why = En noggrann beskrivning hjälper den som vill göra intrång. Uppgifter om en myndighets säkerhetsarrangemang är i allmänhet sekretessbelagda (24 § 1 mom. 7 punkten i offentlighetslagen, 621/1999).
    .help = Berätta principen (”Systemet skyddas med en brandvägg”) och flytta produkter, adresser, utrymmen och lösenordsregler till security.internal: det publiceras inte.
