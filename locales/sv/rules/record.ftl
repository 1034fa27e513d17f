# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A30-1F = Lägg till planerad tid för radering av ”{ $category }” i registret över behandling.
    .title = Planerad tid för radering
    .why = Registret över behandling ska om möjligt ange de förutsedda tidsfristerna för radering av olika kategorier av uppgifter (artikel 30.1 f i dataskyddsförordningen).
    .help = Ange tiden med period, laws, plan eller permanent. Om kriterier räcker i den offentliga beskrivningen, skriv den planerade tiden, eller varför den saknas, i lagringstiden: internal: {"{"}erasure-time: …{"}"}. Det publiceras inte.
A30-1G = Lägg till en allmän beskrivning av säkerhetsåtgärderna i registret över behandling.
    .title = Beskrivning av säkerhetsåtgärderna
    .why = Registret över behandling ska om möjligt innehålla en allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärderna (artikel 30.1 g i dataskyddsförordningen).
    .help = Skriv principerna under security eller, om de inte ska publiceras, under internal i registret eller i controller.yaml: security: …
