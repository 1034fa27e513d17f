# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

VER-1 = Lägg till versionsnummer och datum för den senaste ändringen.
    .help = Skriv version: "1.0" och updated: 2026-11-21
RULE-LEVEL = Nivån på regeln ”{ $rule }” kan inte sänkas.
    .title = Sänkt obligatorisk regel
    .why = Den personuppgiftsansvarige kan inte avstå från det som lagen kräver av beskrivningen, och en fil med fel i formen kan inte användas.
    .help = Ta bort raden under rules i site.yaml och rätta det som regeln påpekar.
