# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A14-1D = Räkna upp kategorierna av personuppgifter i registret ”{ $register }”.
    .help = En del av uppgifterna kommer från annat håll än den registrerade. Ge under data varje grupp ett namn och ett innehåll (items, required, voluntary eller parts) eller en förklaring (note).
