# Förhandsvisningen i webbläsaren: seloste serve.

serve-at = Förhandsvisningen finns på { $address }
serve-how = Sidorna uppdateras när du sparar filerna. Avsluta med Ctrl-C.
serve-at-workbench = Alla register och det som saknas i dem: { $address }
serve-open-host = Alla i ditt nätverk kan läsa förhandsvisningen, även utkasten, eftersom adressen är { $host }.
    .help = Utelämna --host om den bara är till för den här datorn.
serve-no-opener = Webbläsaren kunde inte öppnas: { $reason }
    .help = Öppna adressen i en webbläsare själv.
serve-no-host = Förhandsvisningen kan inte finnas på adressen ”{ $host }”: { $reason }
    .help = Utelämna --host eller ange en av den här datorns adresser, till exempel 127.0.0.1.
serve-port-taken = Ett annat program använder redan porten { $port }.
    .help = Välj en annan med --port eller utelämna det: då tas en ledig port.
serve-port-seloste = På porten { $port } finns redan en annan förhandsvisning: för mappen ”{ $site }”.
    .help = Avsluta den andra, välj en annan port med --port eller utelämna det: då tas en ledig port.
serve-port-denied = Systemet tillåter inte att du använder porten { $port }.
    .help = Välj ett tal över 1023 eller utelämna --port.
serve-ended = Förhandsvisningen avslutades: { $reason }
serve-editor-form = ”{ $pattern }” säger inte hur en fil öppnas.
    .help = Skriv den adress som ditt redigeringsprogram svarar på, med {"{"}path{"}"} och gärna {"{"}line{"}"} och {"{"}column{"}"}, till exempel vscode://file/{"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}
serve-editor-scheme = ”{ $pattern }” skulle öppnas i webbläsaren och inte i ett redigeringsprogram.
    .help = Skriv den adress som ditt redigeringsprogram svarar på, till exempel vscode://file/{"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}

# Det som visas över en sida, och sidorna i stället för dem som inte kan visas.
serve-broken = Ett fel gör att de nyaste sidorna inte kan visas
    .lead = Du ser sidorna som de var före felet. Rätta det som räknas upp och spara, så uppdateras sidorna.
serve-unready = Detta kan inte publiceras ännu
    .lead = Du ser sidan som den är nu. Rätta det som räknas upp innan du publicerar.
serve-hide = Dölj
serve-more = { $more ->
    [one] Ett fel till visas inte här.
   *[other] { $more } fel till visas inte här.
}
serve-to-workbench = Öppna arbetsbordet
serve-away = Förhandsvisningen har avslutats. Starta den igen: seloste serve
serve-nothing = Det finns inget att visa ännu
    .lead = Det gick inte att göra sidor av webbplatsen. Rätta felen och spara, så visas sidan av sig själv.
serve-not-found = Sidan finns inte
    .lead = Adressen kan ha ändrats, eller registret kan ha tagits bort.
serve-failed = Sidan kunde inte göras
    .lead = Rätta felet och spara, så visas sidan av sig själv.
serve-panic = Ett fel inträffade i själva programmet när det läste webbplatsen. Ångra din senaste ändring för att komma vidare, och anmäl felet.

# Anmärkningar.
serve-open = Öppna i redigeringsprogrammet: { $file }, rad { $line }
serve-place = { $file }, rad { $line }
serve-help = Vad du kan göra:
serve-no-law = Filernas form

# Arbetsbordet.
serve-workbench = Arbetsbord
serve-skip = Gå till innehållet
serve-parts = Arbetsbordet och webbplatsen
serve-languages = Språk
serve-site = Webbplatsen
serve-publishable = Webbplatsen kan publiceras.
serve-unpublishable = Webbplatsen kan inte publiceras förrän felen är rättade.
serve-all = Alla
serve-show = Visa
serve-registers = Register
serve-none = Inget register motsvarar valet.
serve-review = Nästa översyn
serve-overdue = försenad
serve-not-in-language = publiceras inte
serve-findings = Anmärkningar
serve-no-findings = Inget att anmärka på.
serve-part = De första { $shown } av { $all } visas. Välj en personuppgiftsansvarig eller en regel för att se färre.
serve-rule-found = Det som regeln anmärker på webbplatsen
serve-languages-of = Språk
serve-language = Språk
serve-state = Läge
serve-page = Sida
serve-pdf = PDF
serve-page-in = Sida ({ $language })
serve-pdf-in = PDF ({ $language })
serve-no-page = Det finns ingen sida ännu.
serve-published = Det som avviker från det publicerade
serve-published-note = Jämfört med mappen public/.
serve-unpublished = Den här beskrivningen har inte publicerats.
serve-unreadable = Den publicerade beskrivningen kunde inte läsas: notice.json i mappen public/ är skadad eller från en annan version av programmet.
serve-unchanged = Inga skillnader.
serve-added = Tillagt
serve-removed = Borttaget
serve-changed = Ändrat
serve-side-by-side = Språken sida vid sida
serve-section-missing = Det här avsnittet saknas.
serve-foreign = En del av avsnittet har inte översatts.
serve-stale = { $count ->
    [one] En översättning har gjorts av en äldre text ({ $language }).
   *[other] { $count } översättningar har gjorts av en äldre text ({ $language }).
}
