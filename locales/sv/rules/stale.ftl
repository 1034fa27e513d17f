# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

STALE-523 = Personuppgiftslagen 523/1999 upphävdes 1.1.2019; hänvisa till dataskyddsförordningen och dataskyddslagen.
    .help = Ta bort hänvisningen, eller ersätt den med en hänvisning till den allmänna dataskyddsförordningen (EU) 2016/679 eller dataskyddslagen 1050/2018.
STALE-ADEQ = Överföringen stöder sig på ett beslut om adekvat skyddsnivå som inte finns eller inte längre gäller (land: { $country }).
    .title = Beslutet om adekvat skyddsnivå gäller inte
    .why = Ett beslut om adekvat skyddsnivå kan upphöra att gälla eller upphävas. Därefter behöver överföringen en annan skyddsåtgärd, och en beskrivning som fortfarande stöder sig på beslutet ger fel besked (artikel 45 och artikel 13.1 f i dataskyddsförordningen).
    .help = Ange en annan grund under safeguard, till exempel mechanism: standard-contractual-clauses. Om beslutet gäller: uppdatera programmet seloste eller skriv in beslutet i filen content/shared/law.yaml.
LAW-OVERDUE = Lagtabellen ”{ $table }” kontrollerades senast { $checked }; den borde kontrolleras på nytt.
    .title = Lagtabellen är föråldrad
    .why = Beskrivningen är rätt bara så länge lagen är sådan som tabellen säger. Den personuppgiftsansvarige ska kunna visa att uppgifterna stämmer (artikel 5.2 i dataskyddsförordningen).
    .help = Ta i bruk en nyare version av programmet seloste. Om ni själva har kontrollerat tabellen, skriv i filen content/shared/law.yaml: { $table }, och under den checked: on, next och source.
