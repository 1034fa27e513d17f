# Fel i filernas uppbyggnad. Läsaren är en jurist som aldrig har sett YAML.

SITE-EMPTY = Webbplatsen har ingen personuppgiftsansvarig.
    .title = Webbplatsen saknar personuppgiftsansvarig
    .why = En beskrivning har alltid en personuppgiftsansvarig: utan den finns inget att publicera.
    .help = Skapa en mapp för den personuppgiftsansvarige i mappen ”content” och lägg filen ”controller.yaml” där. Kommandot ”seloste init” skapar ett färdigt exempel.

CONTROLLER-MISSING = Mappen ”{ $folder }” saknar filen ”controller.yaml”, så det framgår inte vem som är personuppgiftsansvarig.
    .title = Den personuppgiftsansvariges fil saknas
    .why = Varje beskrivning berättar vem som ansvarar för behandlingen. Det läses ur den här filen.
    .help = Lägg till filen ”controller.yaml” i mappen och skriv den personuppgiftsansvariges namn och kontaktuppgifter i den.

FILE-MISPLACED = Filen ”{ $name }” ligger på ett ställe där den inte läses.
    .title = Fil på fel ställe
    .why = Filens plats visar vad den är. Ett register på fel plats skulle obemärkt bli opublicerat.
    .help = Flytta eller ta bort filen. Direkt i mappen ”content” får bara ”site.yaml” och ”defaults.yaml” ligga, i mappen ”shared” bara ”recipients.yaml”, ”storage.yaml”, ”statutes.yaml”, ”vocabulary.yaml” och mappen ”registers”. Registren och ”controller.yaml” hör hemma i den personuppgiftsansvariges egen mapp, ”controller.yaml” på dess översta nivå.

FILE-NAME = ”{ $name }” duger inte som namn på en fil eller mapp, eftersom namnet blir en del av webbadressen.
    .title = Namnet på en fil eller mapp duger inte
    .why = I adresser fungerar å, ä, ö, stora bokstäver och mellanslag olika på olika ställen, och länkar går sönder.
    .help = Använd små bokstäver a–z, siffror och bindestreck.
    .suggestion = Använd små bokstäver a–z, siffror och bindestreck, till exempel ”{ $suggestion }”.

FILE-LINK = Länken leder ut ur webbplatsens mapp, går i cirkel eller leder ingenstans.
    .title = Fillänk som inte kan följas
    .why = Bara det som finns i webbplatsens mapp får publiceras.
    .help = Ersätt länken med filen som den pekar på.

EXTENDS-CIRCLE = ”{ $id }” leder tillbaka till sig själv: filerna utvidgar varandra i en cirkel.
    .title = Filer som utvidgar varandra i en cirkel
    .why = En fil som utvidgar en annan hämtar därifrån det som den inte själv anger. I en cirkel finns ingen första fil.
    .help = Ta bort en ”extends” ur cirkeln.

FILE-MISSING = Filen ”{ $name }” finns inte i mappen ”content/static”.
    .title = En länkad fil saknas
    .why = Beskrivningen länkar till filen, och länken skulle inte leda någonstans.
    .help = Lägg filen i mappen ”content/static” eller rätta namnet. Stora och små bokstäver är olika tecken.
    .suggestion = Lägg filen i mappen ”content/static” eller rätta namnet. Menade du ”{ $suggestion }”?

ALIAS-CLASH = Adressen ”{ $alias }” används redan: { $first }.
    .title = Samma adress två gånger
    .why = En tidigare adress leder till beskrivningen. Två sidor kan inte ha samma adress.
    .help = Ta bort adressen på det ena stället.

STATIC-NAME = ”{ $name }” passar inte i en webbadress.
    .title = Bilagans namn passar inte i en webbadress
    .why = Mellanslag, å, ä, ö och andra tecken skrivs olika i olika adresser, och länkar går sönder.
    .help = Använd bokstäverna a–z, siffror, bindestreck, understreck och punkter i namn på filer och mappar.

STATIC-ACTIVE = Filen ”{ $name }” kan köra ett program i läsarens webbläsare och publiceras därför inte.
    .title = Bilaga som kan köra ett program
    .why = En dataskyddsbeskrivning laddar inget som körs. Skript och egna sidor skulle publiceras i den personuppgiftsansvariges namn utan granskning.
    .help = Ha dokument och bilder i ”content/static”: PDF, PNG, JPEG, WebP, SVG utan skript, ODT, DOCX, XLSX, CSV eller ren text.

FILE-UNREADABLE = Filen kan inte läsas: { $reason }
    .title = Filen kan inte läsas
    .why = En fil som inte kan läsas skulle saknas på den publicerade webbplatsen.
    .help = Kontrollera att filen finns och att du har rätt att läsa den.

file-reason-special = den är ett rör eller en enhet och inte en vanlig fil

FILE-SIZE = Filen är större än en megabyte och lästes inte.
    .title = För stor fil
    .why = Beskrivningen av ett register är några sidor text. En så stor fil är nästan alltid något annat.
    .help = Kontrollera att det är rätt fil. Bilagor hör hemma i mappen ”static”, och ett stort register kan delas upp i flera filer.

FILE-ENCODING = Filen är inte kodad som UTF-8, så bokstäverna å, ä och ö kan inte läsas rätt.
    .title = Fel teckenkodning
    .why = Kodningen säger vilken byte som är vilken bokstav. Fel läst kan ä publiceras som vad som helst.
    .help = Spara inte filen om redigeraren visar � i stället för bokstäver: de skulle gå förlorade. Öppna först filen på nytt med dess egen kodning (VS Code: ”UTF-8” i nederkanten → Reopen with Encoding → Western (Windows 1252)). När bokstäverna är rätt, spara den som UTF-8 (Save with Encoding).

FILE-EMPTY = Filen är tom.
    .title = Tom fil
    .why = En tom fil är antagligen oavslutad eller inte sparad.
    .help = Skriv innehållet eller ta bort filen.

FILE-DOCUMENTS = Filen har flera delar som skiljs åt av raden ”---”. Bara den första lästes.
    .title = Flera delar i samma fil
    .why = En fil är en beskrivning: filens namn är beskrivningens adress.
    .help = Gör en egen fil av varje del eller ta bort raden ”---”.

FILE-MODEL = Filen kan inte användas fast dess form verkar rätt: { $reason }
    .title = Filen kan inte användas
    .why = Programmet godkände filens form men fick ingen beskrivning av den.
    .help = Felet finns i programmet. Rapportera det till dem som utvecklar seloste.

YAML-SYNTAX = Filen kan inte läsas längre än hit: { $reason }.
    .title = Syntaxfel i en YAML-fil
    .why = Filerna är YAML: på en rad står nyckel, kolon, mellanslag och värde, och indraget visar vad som hör till vad. Ett enda fel tecken kan ändra betydelsen av allt som följer, så efter det gissas inget.
    .help = Jämför stället och raden före med andra rader. Andra fel hittas när det här har rättats.

yaml-reason-curly = texten innehåller ett kolon, och dess citattecken är böjda
    .help = Ersätt de böjda citattecknen (”) med raka ("). Ordbehandlaren gör dem böjda av sig själv. Andra fel hittas när det här har rättats.
yaml-reason-space = raden har ett hårt mellanslag, som vanligen kommer från en ordbehandlare
    .help = Det ser ut som ett vanligt mellanslag. Ta bort det markerade mellanrummet och skriv det på nytt med mellanslagstangenten. Andra fel hittas när det här har rättats.
yaml-reason-bullet = en post i en lista kan inte börja med det här tecknet
    .help = Skriv i stället ett vanligt bindestreck och ett mellanslag: ”- ”. Andra fel hittas när det här har rättats.
yaml-reason-dash = mellanslaget efter bindestrecket saknas
    .help = En post i en lista börjar med bindestreck och mellanslag, så här: ”- id: bestallningar”. Andra fel hittas när det här har rättats.
yaml-reason-deeper = raden är mer indragen än raden före, vars värde redan är färdigt
    .help = Flytta raden i linje med nycklarna bredvid. Om den ska höra till nyckeln före, lämna tomt efter den nyckelns kolon. Andra fel hittas när det här har rättats.
yaml-reason-colon = raden har två kolon, och texten står inte inom citattecken
    .help = Sätt texten efter det första kolonet inom raka citattecken, så här: ”details: "Vi behandlar uppgifter: namn och adress."”. Andra fel hittas när det här har rättats.
yaml-reason-key = raden saknar kolon eller mellanslaget efter det
    .help = Skriv nyckel, kolon, mellanslag och värde, så här: ”material: electronic”. Andra fel hittas när det här har rättats.
yaml-reason-anchor = asterisken (*) hänvisar till ett namn som inte har angetts tidigare med &
    .help = Om asterisken hör till texten, sätt texten inom raka citattecken. Andra fel hittas när det här har rättats.
yaml-reason-escape = ett omvänt snedstreck (\) har en särskild betydelse inom citattecken
    .help = Skriv omvänt snedstreck två gånger: \\ eller använd snedstreck (/). Andra fel hittas när det här har rättats.
yaml-reason-quote = citattecknet saknas i slutet av texten, eller så följer mer text efter citattecknet
    .help = Kontrollera att texten har ett rakt citattecken (") i början och i slutet, och att citattecken inne i texten är enkla ('). Andra fel hittas när det här har rättats.
yaml-reason-bracket = en hakparentes, en klammer eller ett komma saknas eller är överflödig
    .help = Kontrollera att varje parentes som börjar också slutar och att det finns ett komma mellan posterna, så här: ”[customers, employees]”. Andra fel hittas när det här har rättats.
yaml-reason-character = en text kan inte börja med det här tecknet
    .help = Sätt texten inom raka citattecken, så här: ”"@dataskydd"”. Andra fel hittas när det här har rättats.
yaml-reason-invisible = filen innehåller ett osynligt tecken som inte är tillåtet
    .help = Ta bort raden och skriv den på nytt själv, kopiera inte. Andra fel hittas när det här har rättats.
yaml-reason-indentation = radens indrag stämmer inte med raderna före
    .help = Jämför radens början med raderna före: nycklar bredvid varandra börjar på samma ställe, och det som hör under dem två mellanslag längre in. Andra fel hittas när det här har rättats.
yaml-reason-other = det som står här är inte YAML
    .help = Jämför stället och raden före med andra rader: på varje rad står nyckel, kolon, mellanslag och värde, och indrag görs med mellanslag. Andra fel hittas när det här har rättats.

YAML-TAB = Raden är indragen med tabb, men indrag får bara göras med mellanslag.
    .title = Tabb i ett indrag
    .why = En tabb är olika bred i olika program, så den visar inte vad som hör till vad.
    .help = Ersätt tabbarna med mellanslag: i regel två för varje nivå.

YAML-LIMIT = Filen överskrider en gräns som ska skydda programmet: { $limit }.
    .title = En gräns som skyddar programmet överskrids
    .why = En fil som kommer utifrån kunde annars få hela programmet att stanna.
    .help = Beskrivningen av ett register når aldrig gränsen. Kontrollera att det är rätt fil och varifrån den kommer.

yaml-limit-depth = för många nivåer inuti varandra
yaml-limit-size = för mycket innehåll när hänvisningarna (*) har ersatts
yaml-limit-key = nyckeln är för lång

YAML-QUOTES = De böjda citattecknen skulle publiceras som en del av texten ”{ $text }”.
    .title = Böjda citattecken kring en text
    .why = YAML känner bara till raka citattecken ("). Ordbehandlarens böjda tecken är för YAML en del av texten.
    .help = Ta bort citattecknen eller ersätt dem med raka: "{ $text }"

YAML-DUPLICATE = Nyckeln ”{ $key }” finns redan på rad { $line }.
    .title = Samma nyckel två gånger
    .why = Av två olika värden går det inte att veta vilket som ska publiceras.
    .help = Om en ny post i en lista börjar här, skriv ”- ” i början av raden. Slå annars ihop ställena eller ta bort det ena. Nu lästes bara det första.

YAML-KEY = Det står inget ord före kolonet.
    .title = Kolon utan nyckel
    .why = Nyckeln säger vad värdet betyder.
    .help = Skriv en nyckel före kolonet. Om det är text ska den stå inom citattecken.

YAML-TAG = Märkningen ”{ $tag }”, som börjar med utropstecken, är inte tillåten.
    .title = Märkning som börjar med utropstecken
    .why = YAML förstår ett ord som börjar med utropstecken som en instruktion, inte som text.
    .help = Ta bort märkningen. Om utropstecknet hör till texten ska texten stå inom citattecken.

YAML-MERGE = Sammanslagning med ”<<” stöds inte.
    .title = Sammanslagning med <<
    .why = Den som läser filen ser allt som publiceras, när inget kommer från annat håll.
    .help = Skriv ut nycklarna här.

KEY-UNKNOWN = Nyckeln ”{ $key }” är okänd på det här stället.
    .title = Okänd nyckel
    .why = En okänd nyckel skulle inte publiceras, och skribenten skulle tro att den finns i beskrivningen. Nycklarna är på engelska i alla språk.
    .help = Här kan stå: { $allowed }. Kontrollera också radens indrag. Nycklarna förklaras av kommandot: seloste explain { $topic }
    .comma = Inom klammerparenteser avslutar ett komma texten. Om ”{ $key }” hör till texten före kommat, sätt den texten inom citattecken. Annars kan här stå: { $allowed }.
    .text = Språken hör till en text, men här är en grupp nycklar. Skriv texten under nyckeln ”{ $text }”: { $text }: {"{"}fi: …, sv: …, en: …{"}"}. De andra nycklarna förklaras av kommandot: seloste explain { $topic }
    .suggestion = Menade du ”{ $suggestion }”? Nycklarna här förklaras av kommandot: seloste explain { $topic }

KEY-MISSING = Nyckeln ”{ $key }” saknas eller är tom.
    .title = Nyckel saknas eller är tom
    .why = Utan den här nyckeln kan stället inte kopplas till andra ställen eller publiceras.
    .help = Lägg till raden ”{ $key }:” och dess värde.

VALUE-TYPE = Värdet för ”{ $key }” är av fel slag: där står { $found }, men där ska stå { $expected }.
    .title = Värde av fel slag
    .why = Varje nyckel tar ett slags värde: en text, en lista eller en grupp nycklar.
    .help = Skriv om värdet. Se exemplet som kommandot ”seloste init” skapar.
    .comma = Inom klammerparenteser avslutar ett komma texten. Om ”{ $key }” hör till texten före kommat, sätt den texten inom citattecken. Lägg annars till ett kolon och värdet.
    .suggestion = Menade du ”{ $suggestion }”?

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

VALUE-CHOICE = I ”{ $key }” står ”{ $value }”, som inte är något av alternativen.
    .title = Värde som inte är något av alternativen
    .why = Av valet härleds annat, såsom den registrerades rättigheter av den rättsliga grunden, så ordet är detsamma i alla språk.
    .help = Välj ett: { $choices }.
    .suggestion = Menade du ”{ $suggestion }”? Välj ett: { $choices }.

VALUE-FORM = ”{ $value }” i ”{ $key }” har inte rätt form. Där ska stå { $form }.
    .title = Värde i fel form
    .why = En bestämd form blir rätt på alla språk: ett datum blir 1.11.2026 eller 1 November 2026.
    .help = Skriv värdet i den formen.
    .suggestion = Menade du ”{ $suggestion }”?
    .calendar = ”{ $value }” i ”{ $key }” finns inte i kalendern.
    .calendar-help = Rätta dagen eller månaden.
    .own-words = Om du vill använda egna ord, skriv språkets kod före dem: ”sv: { $value }”. I en lista står det efter strecket, annars på en egen, indragen rad.
    .several = Menade du flera ord? Skilj dem åt med kommatecken: [{ $suggestion }]. Om de står på egna rader har varje rad ett streck först.

form-id = ett id: små bokstäver a–z, siffror och bindestreck, till exempel ”kunder-2”
form-word = ett engelskt ord ur ordlistan, till exempel ”email”, eller egna ord med språkets kod
form-id-or-group = ett id, till exempel ”customers”, eller en indragen grupp nycklar
form-date = ett datum i formen år-månad-dag, till exempel ”2026-11-21”
form-e-mail = en e-postadress, till exempel ”dataskydd@example.fi”
form-web-address = en webbadress som börjar med ”https://”
form-phone = ett telefonnummer utan annan text, till exempel ”+358 9 000 0000”
form-period = en tid på engelska: ett tal och en enhet, till exempel ”6 years”, ”18 months” eller ”30 days”
form-country = en landskod med två stora bokstäver, till exempel ”FI”
form-colour = en färg med sex hexadecimala siffror, till exempel ”0b4a7d”; med # framför behövs citattecken runt den
form-language = en språkkod, till exempel ”fi”, ”sv” eller ”en”
form-site-path = en adress utan språk: id:n och snedstreck, till exempel ”gamla-bolaget/kunder”

VALUE-EMPTY = Listan ”{ $key }” är tom.
    .title = Tom lista
    .why = Av en tom lista syns inte om saken är bortglömd eller om den inte finns.
    .help = Skriv minst en post i listan eller ta bort hela nyckeln, så används standardvärdet.

REF-UNKNOWN = Det finns inget id ”{ $id }”. Det borde finnas { $kind }.
    .title = Hänvisning till ett id som inte finns
    .why = Ett id hänvisar till ett annat ställe. Om det inte finns skulle det som avses saknas i beskrivningen.
    .help = De id:n som finns där: { $allowed }. Rätta id:t eller lägg till det.
    .suggestion = Menade du ”{ $suggestion }”? De id:n som finns där: { $allowed }.

ref-data = bland registrets grupper av uppgifter (”data”)
ref-purposes = bland registrets ändamål (”purposes”)
ref-subjects = bland grupperna av registrerade (”subjects”)
ref-recipients = i filen ”shared/recipients.yaml”
ref-classes = bland klasserna på samma ställe (”classes”)
ref-languages = bland webbplatsens språk (”languages” i ”site.yaml”)
ref-models = i mappen ”shared/registers”
ref-storage = i filen ”shared/storage.yaml”
ref-controllers = bland registrets personuppgiftsansvariga (”joint”)
ref-site-controllers = bland webbplatsens personuppgiftsansvariga
ref-registers = bland den personuppgiftsansvariges register

WORD-UNKNOWN = Ordet ”{ $word }” finns inte i ordlistan.
    .title = Ord som inte finns i ordlistan
    .why = Ordlistans ord kommer färdigt översatta i beskrivningen. Andra ord har ingen översättning.
    .help = Uttryck det med egna ord på varje språk (fi, sv, en på egna rader) eller lägg till ordet i filen ”shared/vocabulary.yaml”.
    .suggestion = Menade du ”{ $suggestion }”? Du kan också uttrycka det med egna ord på varje språk eller lägga till ordet i filen ”shared/vocabulary.yaml”.

ACT-MISSING = Laghänvisningen säger inte vilken författning den gäller.
    .title = Laghänvisning utan författning
    .why = En paragraf för sig säger läsaren ingenting: en likadan finns i varje lag.
    .help = Skriv under ”act” en författning som programmet känner till, till exempel act: accounting-act, eller författningens namn under ”name” och dess nummer under ”number”. Om ingen lag avses, ta bort stället.

ACT-UNKNOWN = Författningen ”{ $word }” är okänd.
    .title = Okänd författning
    .why = För kända författningar vet programmet namnet på alla språk och numret. Andra skriver man själv.
    .help = Skriv författningens namn under ”name” och dess nummer under ”number” i stället för ”act”.
    .suggestion = Menade du ”{ $suggestion }”? Namnet på en annan författning skrivs under ”name” och dess nummer under ”number”.

RULE-UNKNOWN = Regeln ”{ $code }” finns inte.
    .title = Okänd regel
    .why = En felskriven kod för en regel skulle inte ändra något.
    .help = Kommandot ”seloste rules” listar alla regler.
    .suggestion = Menade du ”{ $suggestion }”? Kommandot ”seloste rules” listar alla regler.

ID-DUPLICATE = Id:t ”{ $id }” används redan: { $first }.
    .title = Samma id två gånger
    .why = Ett id anger ett enda ställe. Om två har samma vet man inte vilket som avses.
    .help = Ge den ena ett annat id eller ta bort den. Ändra inte ett id som redan har publicerats, eftersom det är en del av webbadressen.

LANGUAGE-UNKNOWN = ”{ $language }” är ingen språkkod, men här ska texten stå per språk.
    .title = Okänd språkkod
    .why = En text publiceras bara på sidan för det språk vars kod står före den.
    .help = Skriv en språkkod, till exempel ”fi”, ”sv” eller ”en”. Kontrollera också radens indrag.
    .comma = Inom klammerparenteser avslutar ett komma texten. Om ”{ $language }” hör till texten före kommat, sätt den texten inom citattecken. Skriv annars en språkkod, till exempel ”fi”, ”sv” eller ”en”.
    .suggestion = Menade du språket ”{ $suggestion }”?

LANGUAGE-LOCALE = Det går inte att publicera på språket ”{ $language }”, eftersom det saknar rubriker och standardtexter.
    .title = Språk utan rubriker och standardtexter
    .why = De standardtexter som lagen kräver måste vara skrivna på förhand på varje språk.
    .help = Ta bort språket, lägg till texterna i webbplatsens mapp ”locales” eller ange ett reservspråk under ”fallback”. Färdiga språk: { $allowed }.

LANGUAGE-CIRCLE = Reservspråket för ”{ $language }” leder tillbaka till språket självt.
    .title = Reservspråk i en cirkel
    .why = Från reservspråket hämtas de rubriker och standardtexter som språket självt saknar. I en cirkel finns de ingenstans.
    .help = Byt till ett reservspråk som har egna rubriker och standardtexter, eller ta bort raden.

LANGUAGE-UNUSED = Det finns text på språket ”{ $language }”, som inte hör till webbplatsens språk, så den publiceras inte.
    .title = Text på ett språk som webbplatsen saknar
    .why = Språkets kod kan vara fel, eller så har man glömt att lägga till webbplatsens språk.
    .help = Rätta språkkoden, ta bort texten eller lägg till språket i filen ”site.yaml”. Webbplatsens språk: { $languages }.
