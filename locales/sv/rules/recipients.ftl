# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-1E = Ange vem som får uppgifterna, eller att uppgifterna inte lämnas utanför organisationen.
    .help = Ge under recipients varje mottagare ett namn eller en kategori. Även personuppgiftsbiträden är mottagare. Om det inte finns några, skriv: recipients: none
