# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

Q-PARITY = Texten i fältet ”{ $field }” saknas på detta språk: { $lang }.
    .help = Skriv texten på alla webbplatsens språk. Om den är densamma på alla, ange den för vart och ett.
FI-LANG-32 = Den personuppgiftsansvarige ”{ $controller }” ska publicera beskrivningen på finska och svenska; språk som saknas: { $lang }.
    .title = En tvåspråkig myndighets språk
    .why = En tvåspråkig myndighet informerar allmänheten på finska och svenska (6 och 32 § i språklagen, 423/2003).
    .help = Lägg till språket under languages och skriv texterna på det. Om myndigheten inte är tvåspråkig, kontrollera kind, municipalities och language-duty i controller.yaml.
FI-LANG-1 = Beskrivningen saknas på den personuppgiftsansvariges (”{ $controller }”) eget språk: { $lang }.
    .title = Myndighetens eget språk
    .why = En enspråkig myndighet informerar allmänheten på sitt eget språk (5, 6 och 32 § i språklagen, 423/2003).
    .help = Lägg till språket under languages och skriv texterna på det. Myndighetens språk följer av kommunen (municipalities) eller av det som controller.yaml anger under language-duty.
FI-SAMI-8 = Beskrivningen från den personuppgiftsansvarige ”{ $controller }” finns inte på samiska.
    .title = Beskrivning på samiska
    .why = Information till allmänheten inom samernas hembygdsområde behövs också på samiska (2 och 8 § i samiska språklagen, 1086/2003).
    .help = Om registret betjänar samernas hembygdsområde, lägg till se, smn eller sms under languages och skriv åtminstone namnen och sammandraget på samiska: fallback: {"{"}se: fi{"}"} tar övriga ord från finskan. Om registret inte betjänar området kan du bortse från anmärkningen.
AX-LANG = En åländsk myndighets beskrivning ska publiceras på svenska (”{ $controller }”, språk som saknas: { $lang }).
    .title = Svenska på Åland
    .why = Svenska är språket inom landskaps- och kommunalförvaltningen på Åland (36 § i självstyrelselagen för Åland, 1144/1991).
    .help = Lägg till sv under languages och skriv texterna på svenska.
A12-1-LANG = Tjänsten erbjuds på ett språk som beskrivningen inte finns på: { $lang }.
    .title = Tjänstens språk
    .why = När en tjänst vänder sig till dem som talar ett språk behövs beskrivningen på samma språk (WP260, punkt 13).
    .help = Lägg till språket under languages i site.yaml och skriv texterna, eller ta bort språket under service-languages om tjänsten inte verkligen erbjuds på det.
