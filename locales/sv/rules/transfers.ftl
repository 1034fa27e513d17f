# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-1F-Q = Ange om uppgifter överförs utanför EU och EES.
    .help = Räkna upp överföringarna under transfers, eller skriv: transfers: none
A13-1F-SAFE = Ange skyddsåtgärden för överföringen, till exempel standardavtalsklausuler (land: { $country }).
    .help = Ange under safeguard grunden för överföringen (mechanism) och dokumentet med dess datum. Om mottagaren omfattas av ett beslut om adekvat skyddsnivå, ange det.
A13-1F-REMOTE = ”{ $recipient }” behandlar uppgifter utanför EU och EES (land: { $country }), men enligt registret överförs inga uppgifter dit.
    .help = Kontrollera om uppgifterna kan ses eller användas där. Om de kan det, ta bort transfers: none och ange en skyddsåtgärd (safeguard) för mottagaren. Rätta annars landet.
country-unknown = inte angivet
