# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

TEXT-HTML = En text innehåller HTML: ”{ $text }”.
    .title = HTML i en text
    .why = Samma text publiceras som sida och som PDF, och ingen främmande kod får komma in på sidan. Därför skrivs texterna i Markdown.
    .help = HTML skulle visas som det är skrivet. Använd Markdown: *ord*, **ord**, - lista, [länk](https://example.fi)
TEXT-LINK = En länk leder dit en beskrivning inte kan leda: ”{ $text }”.
    .title = Otillåten länk
    .why = Läsaren litar på att en länk i beskrivningen leder dit den lovar och inte startar någonting.
    .help = Använd en adress som börjar med https://, http://, mailto: eller tel:, ett avsnitt (#rights) eller en sida på webbplatsen.
TEXT-MARKDOWN = En text innehåller Markdown som en beskrivning inte visar: ”{ $text }”.
    .title = Markdown som inte visas
    .why = Sidan och PDF-filen ska berätta samma sak, och egna rubriker skulle störa beskrivningens struktur.
    .help = Rubriker, citat, bilder, kod, linjer och tabeller med fler än tolv kolumner blir vanlig text. En fotnot kan bara innehålla text och utelämnas om ingenting hänvisar till den: skriv ”[^1]” efter ordet och ”[^1]: fotnotens text” på en egen rad. Använd stycken, listor, tabeller, betoning, länkar och fotnoter.
TEXT-CHARACTER = En text innehåller ett tecken som inte syns eller inte kan skrivas ut: { $code }.
    .title = Tecken som inte syns eller inte kan skrivas ut
    .why = Sådana tecken följer med när man kopierar. De kan dölja eller kasta om det som står i texten och kan inte visas i en PDF-fil.
    .help = Tecknet har troligen följt med vid kopiering. Skriv texten på nytt på detta ställe.
TEXT-GLYPH = En text innehåller ett tecken som PDF-filens typsnitt inte kan visa: ”{ $character }” ({ $code }).
    .title = Tecken som saknas i PDF-filens typsnitt
    .why = Ett tecken som typsnittet saknar skulle vara en tom ruta på papper, och en skärmläsare skulle inte läsa det alls.
    .help = Ersätt tecknet med ord eller med ett annat tecken.
TEXT-LONG-NAME = Namnet eller rubriken är för lång: { $length } tecken, när högst { $longest } ryms.
    .title = För långt namn eller för lång rubrik
    .why = Namnet är också rubrik, rad i innehållsförteckningen och bokmärke i PDF-filen.
    .help = Förkorta namnet och flytta förklaringen till ett textfält, till exempel introduction, details eller note.
