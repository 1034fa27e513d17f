# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

VER-1 = Lägg till versionsnummer och datum för den senaste ändringen.
    .help = Skriv version: "1.0" och updated: 2026-11-21
RULE-LEVEL = Nivån på regeln ”{ $rule }” kan inte sänkas: lagen kräver den.
    .help = Ta bort raden under rules i site.yaml och komplettera beskrivningen.
Q-CHECKBACK = Be inte läsaren följa upp ändringar; berätta själv om dem.
    .title = uppföljning av ändringar lämnad åt läsaren
    .why = Det räcker inte att uppmana läsaren att kontrollera beskrivningen regelbundet; väsentliga ändringar ska meddelas (WP260, punkt 29).
    .help = Ta bort meningen (”{ $text }”). Berätta om ändringar i changes, och om väsentliga direkt för de registrerade.
Q-LINKTEXT = Länktexten ”{ $text }” berättar inte vart länken leder.
    .title = länktext som inte säger målet
    .why = Den som använder skärmläsare hör ofta bara länktexterna (EN 301 549, 9.2.4.4).
    .help = Skriv målets namn i länken: ”Läs mer här” → ”Dataombudsmannens anvisning om klagomål”. Samma text leder alltid till samma ställe.
