# Fel i filernas uppbyggnad. Läsaren är en jurist som aldrig har sett YAML.

SITE-EMPTY = Webbplatsen har ingen personuppgiftsansvarig.
    .help = Skapa en mapp för den personuppgiftsansvarige i mappen ”content” och lägg filen ”controller.yaml” där. Kommandot ”seloste init” skapar ett färdigt exempel.

CONTROLLER-MISSING = Mappen ”{ $folder }” saknar filen ”controller.yaml”, så det framgår inte vem som är personuppgiftsansvarig.
    .help = Lägg till filen ”controller.yaml” i mappen och skriv den personuppgiftsansvariges namn och kontaktuppgifter i den.

FILE-MISPLACED = Filen ”{ $name }” ligger på ett ställe där den inte läses.
    .help = Flytta eller ta bort filen. Direkt i mappen ”content” får bara ”site.yaml” ligga, i mappen ”shared” bara ”recipients.yaml” och ”vocabulary.yaml”. Registren och ”controller.yaml” hör hemma i den personuppgiftsansvariges egen mapp, ”controller.yaml” på dess översta nivå.

FILE-NAME = ”{ $name }” duger inte som namn på en fil eller mapp, eftersom namnet blir en del av webbadressen.
    .help = Använd små bokstäver a–z, siffror och bindestreck.
    .suggestion = Använd små bokstäver a–z, siffror och bindestreck, till exempel ”{ $suggestion }”.

FILE-LINK = Länken leder ut ur webbplatsens mapp, går i cirkel eller leder ingenstans.
    .help = Ersätt länken med filen som den pekar på.

FILE-UNREADABLE = Filen kan inte läsas: { $reason }
    .help = Kontrollera att filen finns och att du har rätt att läsa den.

file-reason-special = den är ett rör eller en enhet och inte en vanlig fil

FILE-SIZE = Filen är större än en megabyte och lästes inte.
    .help = Kontrollera att det är rätt fil. Bilagor hör hemma i mappen ”static”, och ett stort register kan delas upp i flera filer.

FILE-ENCODING = Filen är inte kodad som UTF-8, så bokstäverna å, ä och ö kan inte läsas rätt.
    .help = Spara filen på nytt: välj kodningen UTF-8 under ”Spara som” i textredigeraren. Kontrollera sedan från den här punkten framåt att bokstäverna är rätt.

FILE-EMPTY = Filen är tom.
    .help = Skriv innehållet eller ta bort filen.

FILE-DOCUMENTS = Filen har flera delar som skiljs åt av raden ”---”. Bara den första lästes.
    .help = Gör en egen fil av varje del eller ta bort raden ”---”.

FILE-MODEL = Filen kan inte användas fast dess form verkar rätt: { $reason }
    .help = Felet finns i programmet. Rapportera det till dem som utvecklar seloste.

YAML-SYNTAX = Filen kan inte läsas längre än hit: { $reason }.
    .help = Jämför stället och raden före med de andra raderna. Varje rad har en nyckel, ett kolon, ett mellanslag och ett värde, och indragen görs med mellanslag. En text med kolon eller andra specialtecken ska stå inom citattecken. Andra fel hittas när det här har rättats.

yaml-reason-colon = raden har ett kolon där inget kan stå; sätt texten inom citattecken
yaml-reason-key = raden saknar ett kolon eller mellanslaget efter det
yaml-reason-anchor = asterisken (*) hänvisar till ett namn som inte har angetts tidigare med &; om asterisken hör till texten ska texten stå inom citattecken
yaml-reason-escape = ett omvänt snedstreck (\) har en särskild betydelse inom citattecken; skriv det två gånger
yaml-reason-quote = citattecknet saknas i slutet av texten, eller så följer mer text efter citattecknet
yaml-reason-bracket = en hakparentes, en klammer eller ett komma saknas eller är överflödig
yaml-reason-character = en text kan inte börja med det här tecknet; sätt texten inom citattecken
yaml-reason-invisible = filen innehåller ett osynligt tecken som inte är tillåtet
yaml-reason-indentation = radens indrag stämmer inte med raderna före
yaml-reason-other = det som står här är inte YAML

YAML-TAB = Raden är indragen med tabb, men indrag får bara göras med mellanslag.
    .help = Ersätt tabbarna med mellanslag: i regel två för varje nivå.

YAML-LIMIT = Filen överskrider en gräns som ska skydda programmet: { $limit }.
    .help = Beskrivningen av ett register når aldrig gränsen. Kontrollera att det är rätt fil och varifrån den kommer.

yaml-limit-depth = för många nivåer inuti varandra
yaml-limit-size = för mycket innehåll när hänvisningarna (*) har ersatts
yaml-limit-key = nyckeln är för lång

YAML-DUPLICATE = Nyckeln ”{ $key }” finns redan på rad { $line }.
    .help = Slå ihop ställena eller ta bort det ena. Nu lästes bara det första.

YAML-KEY = Det står inget ord före kolonet.
    .help = Skriv en nyckel före kolonet. Om det är text ska den stå inom citattecken.

YAML-TAG = Märkningen ”{ $tag }”, som börjar med utropstecken, är inte tillåten.
    .help = Ta bort märkningen. Om utropstecknet hör till texten ska texten stå inom citattecken.

YAML-MERGE = Sammanslagning med ”<<” stöds inte.
    .help = Skriv ut nycklarna här.

KEY-UNKNOWN = Nyckeln ”{ $key }” är okänd på det här stället.
    .help = Här kan stå: { $allowed }. Kontrollera också radens indrag.
    .suggestion = Menade du ”{ $suggestion }”? Här kan stå: { $allowed }.

KEY-MISSING = Nyckeln ”{ $key }” saknas eller är tom.
    .help = Lägg till raden ”{ $key }:” och dess värde.

VALUE-TYPE = Värdet för ”{ $key }” är av fel slag: där står { $found }, men där ska stå { $expected }.
    .help = Skriv om värdet. Se exemplet som kommandot ”seloste init” skapar.

found-nothing = ingenting
found-flag = ”true” eller ”false”
found-number = ett tal
found-text = en text
found-list = en lista
found-group = en grupp nycklar
expected-list = en lista där varje rad börjar med ”-”
expected-list-or-none = en lista där varje rad börjar med ”-”, eller ordet ”none”
expected-word = ett ord ur ordlistan eller en text per språk: fi, sv, en på egna rader
expected-text-or-none = en text, en text per språk (fi, sv, en på egna rader) eller ordet ”none”
expected-text-by-language = en text eller en text per språk: fi, sv, en på egna rader
expected-id-or-group = ett id eller en indragen grupp nycklar
expected-group-or-none = en indragen grupp nycklar eller ordet ”none”
expected-group = en indragen grupp nycklar
expected-flag = ”true” (ja) eller ”false” (nej) utan citattecken
expected-number = ett tal utan citattecken
expected-text = en text

VALUE-CHOICE = Värdet för ”{ $key }” är inget av alternativen.
    .help = Välj ett: { $choices }.
    .suggestion = Menade du ”{ $suggestion }”? Välj ett: { $choices }.

VALUE-FORM = ”{ $value }” i ”{ $key }” har inte rätt form. Där ska stå { $form }.
    .help = Skriv värdet i den formen.
    .suggestion = Menade du ”{ $suggestion }”?

form-id = ett id: små bokstäver a–z, siffror och bindestreck, till exempel ”kunder-2”
form-word = ett ord ur ordlistan, till exempel ”email”, eller egna ord per språk: fi, sv, en på egna rader
form-id-or-group = ett id, till exempel ”customers”, eller en indragen grupp nycklar
form-date = ett datum i formen år-månad-dag, till exempel ”2026-11-21”
form-e-mail = en e-postadress, till exempel ”dataskydd@example.fi”
form-web-address = en webbadress som börjar med ”https://”
form-phone = ett telefonnummer utan annan text, till exempel ”+358 9 000 0000”
form-period = en tid på engelska: ett tal och en enhet, till exempel ”6 years”, ”18 months” eller ”30 days”
form-country = en landskod med två stora bokstäver, till exempel ”FI”
form-language = en språkkod, till exempel ”fi”, ”sv” eller ”en”

VALUE-EMPTY = Listan ”{ $key }” är tom.
    .help = Skriv minst en post i listan eller ta bort hela nyckeln, så används standardvärdet.

REF-UNKNOWN = Det finns inget id ”{ $id }”. Det borde finnas { $kind }.
    .help = De id:n som finns där: { $allowed }. Rätta id:t eller lägg till det.
    .suggestion = Menade du ”{ $suggestion }”? De id:n som finns där: { $allowed }.

ref-data = bland registrets grupper av uppgifter (”data”)
ref-purposes = bland registrets ändamål (”purposes”)
ref-subjects = bland grupperna av registrerade (”subjects”)
ref-recipients = i filen ”shared/recipients.yaml”
ref-classes = bland klasserna på samma ställe (”classes”)

WORD-UNKNOWN = Ordet ”{ $word }” finns inte i ordlistan.
    .help = Skriv saken med egna ord per språk (fi, sv, en på egna rader) eller lägg till ordet i filen ”shared/vocabulary.yaml”.
    .suggestion = Menade du ”{ $suggestion }”? Du kan också skriva saken med egna ord per språk eller lägga till ordet i filen ”shared/vocabulary.yaml”.

ACT-UNKNOWN = Författningen ”{ $word }” är okänd.
    .help = Skriv författningens namn under ”name” och dess nummer under ”number” i stället för ”act”.
    .suggestion = Menade du ”{ $suggestion }”? Namnet på en annan författning skrivs under ”name” och dess nummer under ”number”.

RULE-UNKNOWN = Regeln ”{ $code }” finns inte.
    .help = Kommandot ”seloste rules” listar alla regler.
    .suggestion = Menade du ”{ $suggestion }”? Kommandot ”seloste rules” listar alla regler.

ID-DUPLICATE = Id:t ”{ $id }” används redan: { $first }.
    .help = Ge den ena ett annat id eller ta bort den. Ändra inte ett id som redan har publicerats, eftersom det är en del av webbadressen.

LANGUAGE-UNKNOWN = ”{ $language }” är ingen språkkod, men här ska texten stå per språk.
    .help = Skriv en språkkod, till exempel ”fi”, ”sv” eller ”en”. Kontrollera också radens indrag.
    .suggestion = Menade du språket ”{ $suggestion }”?

LANGUAGE-LOCALE = Det går inte att publicera på språket ”{ $language }”, eftersom det saknar rubriker och standardtexter.
    .help = Ta bort språket ur ”languages” eller lägg till texterna i webbplatsens mapp ”locales”. Färdiga språk: { $allowed }.

LANGUAGE-UNUSED = Det finns text på språket ”{ $language }”, som inte hör till webbplatsens språk, så den publiceras inte.
    .help = Rätta språkkoden, ta bort texten eller lägg till språket i filen ”site.yaml”. Webbplatsens språk: { $languages }.
