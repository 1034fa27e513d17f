# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

FI-917-200 = { $missing ->
        [marketing-choice] Ange för ändamålet ”{ $purpose }” hur kunden kan förbjuda elektronisk direktmarknadsföring.
       *[marketing-ground] Ändamålet ”{ $purpose }” är elektronisk direktmarknadsföring, som kräver samtycke eller försäljning av en liknande produkt; ange vilketdera.
    }
    .title = Grund för elektronisk direktmarknadsföring
    .why = Elektronisk direktmarknadsföring får skickas till en fysisk person bara med samtycke på förhand, eller till en kund om egna liknande produkter eller tjänster, om kunden lätt och avgiftsfritt kan förbjuda den (200 § i lagen om tjänster inom elektronisk kommunikation, 917/2014). Ett berättigat intresse räcker inte ensamt.
    .help = { $missing ->
        [marketing-choice] Skriv under marketing-choice hur man avböjer i varje meddelande.
       *[marketing-ground] Skriv basis: consent, eller ange under marketing-ground vad som tillåter marknadsföringen: similar-products (till kunder om egna liknande produkter eller tjänster) eller organisations (till företag och andra sammanslutningar).
    }
FI-917-205 = { $missing ->
        [choice] Berätta hur andra än nödvändiga kakor godkänns och nekas.
        [category] Ange till vilken kategori kakan ”{ $name }” hör.
        [purpose] Berätta vad kakan ”{ $name }” används till.
       *[items] Berätta vilka kakor eller andra uppgifter som lagras på enheten.
    }
    .title = Information om kakor
    .why = Begriplig och fullständig information om kakor ska ges, och för andra kakor än de nödvändiga ska samtycke inhämtas (205 § i lagen om tjänster inom elektronisk kommunikation, 917/2014).
    .help = { $missing ->
        [choice] Skriv under cookies.choice var man kan välja och ändra sitt val, och länka till kakinställningarna.
        [category] Skriv category: necessary, preferences, statistics eller marketing
        [purpose] Skriv under purpose vad kakan gör.
       *[items] Räkna upp kakorna under cookies.items eller skriv: cookies: none
    }
COOK-LIFE = Ange hur länge kakan ”{ $name }” finns kvar på enheten.
    .title = Kakans giltighetstid
    .why = Ett samtycke gäller bara om människor också vet hur länge kakan är aktiv (EU-domstolen, C-673/17 Planet49).
    .help = Skriv lasts: session, persistent eller en tid, till exempel: lasts: 13 months
COOK-THIRD = Kakan ”{ $name }” placeras vanligen av ett annat företag ({ $company }), men enligt beskrivningen placerar den personuppgiftsansvarige den själv.
    .title = Vem som placerar kakan
    .why = Ett samtycke gäller bara om människor också vet om andra får tillgång till kakans uppgifter (EU-domstolen, C-673/17 Planet49).
    .help = Ange företaget under provider och berätta om det också bland mottagarna (recipients). Om kakan är er egen, skriv ert eget namn under provider.
COOK-BROWSER = Webbläsarens inställningar är inget samtycke till kakor.
    .title = Webbläsarens inställningar som val
    .why = Samtycke är ett aktivt val för varje ändamål (artikel 4.11 i dataskyddsförordningen; C-673/17 Planet49). Att låta webbläsarens inställningar vara är inget val.
    .help = Berätta under cookies.choice var i tjänsten kakor godkänns och nekas. Webbläsarens inställningar kan nämnas därtill.
