# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

TEXT-HTML = En text innehåller HTML: ”{ $text }”.
    .help = HTML skulle visas som det är skrivet. Använd Markdown: *ord*, **ord**, - lista, [länk](https://example.fi)
TEXT-LINK = En länk leder dit en beskrivning inte kan leda: ”{ $text }”.
    .help = Använd en adress som börjar med https://, http://, mailto: eller tel:, ett avsnitt (#rights) eller en sida på webbplatsen.
TEXT-MARKDOWN = En text innehåller Markdown som en beskrivning inte visar: ”{ $text }”.
    .help = Rubriker, citat, bilder, kod, linjer och tabeller med fler än tolv kolumner blir vanlig text. En fotnot kan bara innehålla text och utelämnas om ingenting hänvisar till den: skriv ”[^1]” efter ordet och ”[^1]: fotnotens text” på en egen rad. Använd stycken, listor, tabeller, betoning, länkar och fotnoter.
TEXT-CHARACTER = En text innehåller ett tecken som inte syns eller inte kan skrivas ut: { $code }.
    .help = Tecknet har troligen följt med vid kopiering. Skriv texten på nytt på detta ställe.
TEXT-GLYPH = En text innehåller ett tecken som PDF-filens typsnitt inte kan visa: ”{ $character }” ({ $code }).
    .help = Ersätt tecknet med ord eller med ett annat tecken.
TEXT-LONG-NAME = Namnet eller rubriken är för lång: { $length } tecken, när högst { $longest } ryms.
    .title = För långt namn eller för lång rubrik
    .why = Namnet är också rubrik, rad i innehållsförteckningen och bokmärke i PDF-filen.
    .help = Förkorta namnet och flytta förklaringen till ett textfält, till exempel introduction, details eller note.
