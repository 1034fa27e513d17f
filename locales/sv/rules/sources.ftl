# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A14-2F = Ange varifrån uppgifterna ”{ $category }” kommer.
    .help = Ange källan under sources och nämn denna grupp under källans data.
