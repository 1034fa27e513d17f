# Sidornas etiketter och temats felmeddelanden.

# Språkets eget namn i språkvalet.
theme-autonym = Svenska
theme-skip = Gå till innehållet
theme-languages = Språk
theme-breadcrumbs = Plats på webbplatsen
theme-contents = Innehåll
theme-sections = Beskrivningens avsnitt
theme-section-languages = Detta avsnitt på andra språk
theme-quick = De viktigaste avsnitten
theme-contact = Kontakt
theme-notices = Dataskyddsbeskrivningar
theme-empty = Inga dataskyddsbeskrivningar har publicerats ännu.
theme-updated = Uppdaterad
theme-version = Version
theme-pdf = Ladda ner PDF
theme-pdf-size = { $size } kB
theme-data = Beskrivningen i maskinläsbar form (JSON)
theme-accessibility = Tillgänglighetsutlåtande
theme-draft = Utkast
theme-draft-text = Detta har inte publicerats. Uppgifterna kan ännu ändras.
theme-foreign = En del av den här beskrivningen finns bara på ett annat språk.
theme-moved = Beskrivningen har flyttats
# Fotnoterna i slutet av en punkt, och länken från en fotnot till texten.
theme-notes = Fotnoter
theme-note-back = Tillbaka till texten (fotnot { $number })
theme-not-found = Sidan hittades inte
theme-not-found-text = Det finns ingen sida på adressen. Den kan ha flyttats eller tagits bort. Alla dataskyddsbeskrivningar finns på startsidan.

# Förteckningar, filter, sökning och flöde.
theme-views = Förteckningar och sökning
theme-view-controllers = Enligt personuppgiftsansvarig
theme-view-units = Enligt enhet
theme-view-all = Alla
theme-view-letters = I bokstavsordning
theme-view-groups = Enligt grupp av personer
theme-view-search = Sökning
theme-letters = Dataskyddsbeskrivningar i bokstavsordning
theme-groups = Dataskyddsbeskrivningar enligt grupp av personer
# Rubrik i en förteckning: de som saknar enhet eller grupp av personer.
theme-other = Övriga
theme-jumps = Gå till en del av listan
theme-filter = Filtrera listan
theme-filter-found = Visas: { $shown } / { $all }
theme-search = Sök i dataskyddsbeskrivningarna
theme-search-label = Vad söker du?
theme-search-button = Sök
theme-search-help = Sökningen hittar ett ords olika former. Du kan också skriva början av ett ord.
theme-search-found = Beskrivningar: { $count }
theme-search-nothing = Inga beskrivningar hittades. Pröva ett annat ord eller bara början av ordet.
theme-search-failed = Sökningen fungerar inte just nu. Du hittar beskrivningarna i förteckningarna.
theme-search-more = Visa fler
theme-search-without = Sökningen kräver JavaScript. Utan det hittar du alla beskrivningar i förteckningarna, som länkarna i början av sidan leder till.
theme-feed = Ändringar som flöde (Atom)
# I flödets namn: ”Dataskyddsbeskrivningar – ändringar”.
theme-changes = ändringar

# Vad sidan handlar om, bland sökmotorernas träffar. $name är den personuppgiftsansvarige.
theme-about-root = Dataskyddsbeskrivningarna berättar vad dina personuppgifter används till, vem som behandlar dem och vilka rättigheter du har. Välj språk.
theme-about-language = Dataskyddsbeskrivningarna berättar vad dina personuppgifter används till, vem som behandlar dem och vilka rättigheter du har.
theme-about-controller = { $name }: vad dina personuppgifter används till, hur länge de bevaras och vilka rättigheter du har.
theme-about-letters = Alla dataskyddsbeskrivningar i bokstavsordning.
theme-about-groups = Dataskyddsbeskrivningarna ordnade efter vilka personer de gäller. Leta upp din egen grupp, så ser du vilka uppgifter om dig som behandlas.
theme-about-search = Sök i dataskyddsbeskrivningarna efter det du undrar över, till exempel lagringstid eller kameraövervakning.
theme-about-accessibility = Hur den här webbplatsen uppfyller tillgänglighetskraven, vilka brister den har och hur du kan ge respons.

theme-error-missing = Temat finns inte: mappen ”{ $folder }” saknas.
    .help = Kontrollera temats namn i filen ”site.yaml” (punkten ”theme”) eller ta bort punkten, så används standardtemat.
theme-error-circle = Temat ”{ $folder }” utvidgar sig självt.
    .help = Rätta theme.yaml i temat eller i ett tema som det utvidgar: kedjan av extends ska sluta i ett av programmets egna teman.
theme-error-settings = Filen ”{ $file }” går inte att läsa: { $reason }
    .help = I filen kan bara stå raden extends: namnet-på-ett-annat-tema. Du kan också ta bort filen: då utvidgar temat standardtemat.
theme-error-outside = Länken ”{ $file }” leder ut ur mappen ”themes” och läses därför inte.
    .help = Kopiera filen till temats mapp i stället för länken.
theme-error-read = Temats fil ”{ $file }” går inte att läsa: { $reason }
    .help = Kontrollera att filen finns och att du har rätt att läsa den.
theme-error-encoding = Sidmallen ”{ $file }” är inte UTF-8-text.
    .help = Spara filen på nytt med teckenkodningen UTF-8.
theme-error-template =
    Sidmallen ”{ $file }” har ett fel på rad { $line }, kolumn { $column }.
    { $report }
    .help = Rätta mallen eller be den som har gjort temat om hjälp. Om du tar bort filen används standardtemats mall.
theme-error-theme = Temats sidmallar passar inte ihop: { $reason }
    .help = Rätta temat eller be den som har gjort det om hjälp. Om du tar bort punkten ”theme” ur filen ”site.yaml” används standardtemat.
theme-error-lost = Temat utelämnar en del av beskrivningen på sidan ”{ $page }”. Texten som saknas hör till punkten ”{ $section }”: { $text }
    .help = Ingenting publicerades. Ändra temat så att det visar alla punkter i beskrivningen i den ursprungliga ordningen.
theme-error-label = Sidorna saknar en etikett: { $reason }
    .help = Lägg till etiketten i språkets mapp under ”locales” eller ta bort språket ur filen ”site.yaml” (punkten ”languages”).
