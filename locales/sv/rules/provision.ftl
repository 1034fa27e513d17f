# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-2E = Ange för ändamålet ”{ $purpose }” om det är obligatoriskt att lämna uppgifterna och på vilken grund.
    .title = Det framgår inte om uppgifterna måste lämnas
    .why = Den registrerade ska få veta om uppgifterna måste lämnas och vad som händer om de inte lämnas (artikel 13.2 e i dataskyddsförordningen).
    .help = Ange under provision arten (kind): statutory (lagen kräver), contractual (avtalet kräver), precondition (villkor för avtal), decision (villkor för ett beslut eller tillstånd), voluntary (frivilligt) eller not-given (ingen lämnar uppgifterna, de uppstår av sig själva). Ange också följderna av att uppgifterna inte lämnas (consequences).
A13-2E-C = Ange för ändamålet ”{ $purpose }” vad som händer om uppgifterna inte lämnas.
    .title = Följderna av att inte lämna uppgifter har inte angetts
    .why = När det är obligatoriskt eller nödvändigt för ett avtal att lämna uppgifterna ska också följderna av att inte göra det anges (artikel 13.2 e i dataskyddsförordningen).
    .help = Skriv under provision till exempel: consequences: Utan uppgifterna kan vi inte leverera beställningen.
