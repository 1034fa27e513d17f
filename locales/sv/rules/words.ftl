# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

Q-VAGUE-P = ”{ $word }” gör ändamålet eller grunden oklar; skriv vad som görs.
    .title = Vagt ändamål eller vag grund
    .why = Ändamålet och den rättsliga grunden bör anges så att inget lämnas åt tolkning (WP260, punkterna 12–13).
    .help = Ta bort ordet eller skriv vad ni gör, när och med vems uppgifter. ”Uppgifterna kan användas för marknadsföring” → ”Vi skickar ett nyhetsbrev till kunderna”.
Q-VAGUE = ”{ $word }” är vagt; skriv exakt eller ange när det gäller läsaren.
    .title = Vagt ord
    .why = Av en vag text framgår inte om saken gäller läsaren (WP260, punkt 13).
    .help = Skriv vad som händer och när: ”Uppgifter kan vid behov lämnas ut” → ”Vi lämnar namn och adress till inkassobyrån om fakturan är 30 dagar försenad”.
Q-PURP-GEN = Ändamålet ”{ $purpose }” är för allmänt; ange vilken tjänst eller verksamhet det gäller.
    .title = För allmänt ändamål
    .why = Ändamålet ska vara särskilt och uttryckligt angivet (artikel 5.1 b i dataskyddsförordningen). Enbart ”utveckling av tjänster” eller ”marknadsföring” säger inte vad som görs med uppgifterna (WP260, punkt 12).
    .help = Nämn tjänsten eller verksamheten: ”Skötsel av kundrelationen” → ”Leverans av beställningar i webbutiken och returer”. Eller berätta mer i details.
Q-PLACEHOLDER = ”{ $text }” är en platshållare; skriv det riktiga innehållet.
    .title = Platshållare
    .why = Läsaren får inte den uppgift vars plats mallens ledtråd har tagit (artikel 12.1 i dataskyddsförordningen).
    .help = Skriv det riktiga innehållet. Om saken inte finns, ta bort fältet, eller skriv none i det fält som känner till värdet (recipients, transfers, cookies, automated-decisions, profiling).
Q-NA = Skriv inte ”{ $text }”; skriv none eller ta bort fältet.
    .title = Utskrivet ”gäller inte”
    .why = Av ordet none vet programmet att saken inte finns och skriver det tydligt för läsaren på varje språk. ”Gäller inte” låter läsaren gissa (artikel 12.1 i dataskyddsförordningen).
    .help = Skriv none i fältet recipients, transfers, cookies, automated-decisions eller profiling. Annars ta bort hela fältet.
Q-SENT =
    { $kind ->
        [paragraph] Stycket ”{ $text }” har { $n } ord; dela upp det.
       *[sentence] Meningen ”{ $text }” har { $n } ord; dela upp den.
    }
    .title = Lång mening eller långt stycke
    .why = Informationen ska ges i en koncis och begriplig form (artikel 12.1 i dataskyddsförordningen).
    .help = Skriv en sak i en mening (högst 25 ord) och ett ämne i ett stycke (högst 100 ord). En uppräkning blir klarast med punkterna på egna rader.
Q-PASSIVE = Av meningarna står { $n }/{ $all } i passiv form; skriv vem som gör vad.
    .title = Text i passiv form
    .why = Läsaren bör veta vem som behandlar uppgifterna (WP260, punkt 13: aktiv form i stället för passiv).
    .help = Skriv vem som gör: ”Uppgifterna bevaras” → ”Vi bevarar uppgifterna”, ”Uppgifter lämnas ut” → ”Bokföringsbyrån får uppgifterna”.
Q-JARGON = Förklara termen ”{ $term }” eller använd ett vardagligt ord.
    .title = Oförklarad term
    .why = Texten bör kunna förstås utan juridiska eller tekniska fackkunskaper (WP260, punkt 13).
    .help = Förklara ordet inom parentes efter det eller i definitions, till exempel: TLS (krypterad förbindelse). En gång i beskrivningen räcker.
Q-LOADED = ”{ $text }” ger ingen information; ta bort den.
    .title = Försäkran utan innehåll
    .why = Beskrivningen bör vara koncis och skilja sig från reklam (WP260, punkt 8). En försäkran gör texten längre och säger inte vad som görs med uppgifterna.
    .help = Ta bort meningen, eller berätta i stället vad ni gör.
Q-WRONG = ”{ $text }” stämmer inte.
    .title = Felaktigt påstående om lagen
    .why = En felaktig uppgift om lagen vilseleder läsaren och tar trovärdigheten av beskrivningen.
    .help = Så här är det: { $instead }.
