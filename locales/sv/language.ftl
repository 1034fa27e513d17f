### Fel i språkfiler. Attributet .help säger vad man ska göra.

locale-unreadable = Språkfilen ”{ $file }” kan inte läsas: { $reason }
    .help = Kontrollera att filen finns och att du har rätt att läsa den.

locale-link = ”{ $file }” är en länk till en annan plats. Ur språkmappen läses bara dess egna filer.
    .help = Ta bort länken och kopiera filen i dess ställe.

locale-misplaced = Språkfilen ”{ $file }” ligger inte i sitt språks mapp och läses därför inte.
    .help = Flytta den till språkets mapp, till exempel ”locales/sv/”.

locale-language = Namnet på mappen där ”{ $file }” ligger är inte en språkkod.
    .help = Ge mappen språkets kod som namn, till exempel ”fi”, ”sv”, ”en” eller ”se”.

locale-encoding = Språkfilen ”{ $file }” innehåller tecken som inte kan läsas: filen är inte i UTF-8.
    .help = Spara filen på nytt i UTF-8.

locale-overfull = Ett meddelande i språkfilen ”{ $file }” har för många klamrar eller parenteser.
    .help = Dela upp meddelandet eller stäng de klamrar som har lämnats öppna.

locale-duplicate = Meddelandet ”{ $key }” finns två gånger. Det första finns här: { $first }.
    .help = Ta bort det ena ur filen ”{ $file }” eller ge det ett annat namn.

locale-expected = Här borde tecknet ”{ $token }” stå.
    .help = Lägg till tecknet i filen ”{ $file }”. Ett meddelande skrivs så här: nyckel = text.

locale-empty = Meddelandet ”{ $key }” saknar text.
    .help = Skriv texten efter likhetstecknet eller ta bort meddelandet ur filen ”{ $file }”.

locale-default = Exakt ett av alternativen ska vara standard.
    .help = Märk ut det med en stjärna, till exempel ”*[other]”, i filen ”{ $file }”.

locale-unterminated = Texten inom citattecken avslutas inte.
    .help = Lägg till det avslutande citattecknet i filen ”{ $file }”.

locale-brace = Den avslutande klammern saknar en inledande.
    .help = Ta bort den ur filen ”{ $file }” eller lägg till den inledande klammern.

locale-syntax = Den här delen av språkfilen ”{ $file }” kan inte tolkas.
    .help = Jämför med hur de andra meddelandena är skrivna: nyckel = text, variabler inom klamrar.

locale-missing = Meddelandet ”{ $key }” saknas men finns i språket ”{ $other }”.
    .help = Lägg till meddelandet i filen ”{ $file }”.

locale-unknown = Meddelandet ”{ $key }” finns inte i något fullständigt språk, så inget använder det.
    .help = Rätta meddelandets namn i filen ”{ $file }” eller ta bort meddelandet.

locale-variables = Meddelandet ”{ $key }” har andra variabler än i språket ”{ $other }”. Saknas: { $missing }. För mycket: { $unknown }.
    .help = Använd samma variabler i filen ”{ $file }” som i de andra språken.

locale-unresolved = Meddelandet ”{ $key }” hänvisar till ”{ $reference }”, som inte finns eller som hänvisar tillbaka.
    .help = Rätta hänvisningen i filen ”{ $file }”.
