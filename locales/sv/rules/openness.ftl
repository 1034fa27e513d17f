# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

FI-28-1 = Räkna upp de informationssystem som innehåller uppgifterna i registret ”{ $register }”.
    .title = Informationssystem
    .why = Beskrivningen av handlingars offentlighet ska berätta i vilka informationssystem myndighetens uppgifter finns (28 § 1 mom. 1 punkten i informationshanteringslagen, 906/2019).
    .help = Ge varje system under openness.systems ett namn (name) av vilket läsaren förstår vad systemet används till.
FI-28-2 = Ange vem som beslutar om utlämnande av uppgifter och hur man begär dem.
    .title = Begäran om uppgifter
    .why = Beskrivningen av handlingars offentlighet ska ange vilken myndighet som beslutar om utlämnande och kontaktuppgifter för begäran (28 § 1 mom. 2 punkten i informationshanteringslagen, 906/2019).
    .help = Skriv under openness.decided-by vem som beslutar och under openness.requests hur och var uppgifter begärs.
FI-28-3 = Ange vilka uppgifter som finns i systemet ”{ $system }”.
    .title = Systemets informationsmaterial
    .why = Beskrivningen av handlingars offentlighet ska beskriva systemens informationsmaterial per kategori (28 § 1 mom. 3 punkten i informationshanteringslagen, 906/2019).
    .help = Räkna upp registrets uppgiftsgrupper (deras id) under data i systemet.
FI-28-4 = Ange med vilka söktermer uppgifter söks i systemet ”{ $system }”.
    .title = Söktermer
    .why = Den som begär uppgifter måste veta vad en handling kan sökas med (28 § 1 mom. 4 punkten i informationshanteringslagen, 906/2019).
    .help = Räkna upp söktermerna under search-keys i systemet, till exempel: [name, personal-identity-code]
FI-28-5 = Ange om uppgifterna i systemet ”{ $system }” är öppet tillgängliga via ett tekniskt gränssnitt.
    .title = Öppet gränssnitt
    .why = Beskrivningen av handlingars offentlighet ska ange om materialet är öppet tillgängligt via ett tekniskt gränssnitt (28 § 1 mom. 5 punkten i informationshanteringslagen, 906/2019).
    .help = Skriv open-interface: true eller open-interface: false i systemet.
FI-TIHL5 = Samma uppgifter behövs i informationshanteringsmodellen för ”{ $controller }”.
    .title = Informationshanteringsmodell
    .why = Informationshanteringsmodellen innehåller samma uppgifter som registret över behandling, eller åtminstone ansvarig myndighet, ändamål, uppgiftsgrupper, vart uppgifter lämnas ut och lagringstider (5 § i informationshanteringslagen, 906/2019).
    .help = När modellen och beskrivningarna hålls samstämmiga, anteckna under internal i controller.yaml var modellen finns: information-management-model: … Det publiceras inte.
