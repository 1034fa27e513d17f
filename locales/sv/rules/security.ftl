# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

FIELD-LEAK = Texten i det interna fältet ”{ $field }” håller på att publiceras ({ $page }).
    .help = Samma ord står i ett offentligt fält. Ta bort dem där.
SEC-OVER = Den offentliga säkerhetstexten avslöjar detaljer (”{ $text }”); behåll bara principerna.
    .title = för noggrann beskrivning av skyddet
    .why = En noggrann beskrivning hjälper den som vill göra intrång. Uppgifter om en myndighets säkerhetsarrangemang är sekretessbelagda (621/1999 24 § 1 mom. 7 punkten).
    .help = Berätta principen (”Systemet skyddas med en brandvägg”) och flytta produkter, adresser, utrymmen och lösenordsregler till security.internal: det publiceras inte.
