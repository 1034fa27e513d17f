# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-2B = Avsnittet om den registrerades rättigheter saknas eller har ändrats för hand.
    .help = Programmet skriver det här avsnittet självt. Ta reda på vad som har ändrats i programmet eller temat.
A13-2D = Rätten att lämna in klagomål till tillsynsmyndigheten och myndighetens kontaktuppgifter saknas.
    .help = Programmet skriver det här avsnittet självt. Ta reda på vad som har ändrats i programmet eller språkfilerna.
