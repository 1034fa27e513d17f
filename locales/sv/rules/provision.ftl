# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-2E = Ange för ändamålet ”{ $purpose }” om det är obligatoriskt att lämna uppgifterna och på vilken grund.
    .help = Ange under provision arten (kind: statutory, contractual, precondition eller voluntary) och följderna av att uppgifterna inte lämnas (consequences).
