# Kommandoraden.

cli-about = Skriver de dataskyddsbeskrivningar som finsk lag kräver på finska, svenska och engelska, och berättar vad som saknas.
cli-root = Webbplatsens mapp: den som innehåller content/ [standard: aktuell mapp]
cli-lang = Språk för meddelanden [standard: miljöns språk]
cli-color = Färger
cli-quiet = Säg bara det som är fel
cli-today = Dag som datum jämförs med (annars SOURCE_DATE_EPOCH eller datorns klocka)
cli-init = Skriv en liten färdig webbplats att börja med
    .dir = En ny eller tom mapp
cli-new = Skriv filen för en ny personuppgiftsansvarig eller ett nytt register med de punkter som behövs
cli-new-controller = Skriv filen för en ny personuppgiftsansvarig: frågar det som behövs
    .id = Den personuppgiftsansvariges beteckning, till exempel exempelbolaget: mappen i content/ och en del av adressen
cli-new-register = Skriv filen för ett nytt register: frågar det som behövs
    .id = Den personuppgiftsansvariges beteckning, snedstreck och registrets beteckning, till exempel staden/lantagare; mappar för enheter får stå emellan
cli-new-option =
    .kind = Vad för slags organisation den personuppgiftsansvarige är
    .controller-name = Den personuppgiftsansvariges officiella namn (för en myndighet: på webbplatsens standardspråk)
    .dpo = Ett dataskyddsombud har utnämnts
    .language-duty = Språk som en myndighet ska ge service på, till exempel fi,sv
    .register-name = Registrets namn på webbplatsens standardspråk
    .authority = Den personuppgiftsansvarige är en myndighet (om controller.yaml inte anger slaget)
    .subjects = Vems uppgifter: ord ur ordlistan, till exempel customers,employees
    .from = Varifrån uppgifterna kommer
    .basis = Rättslig grund; kan anges flera gånger
    .special = Uppgifter om hälsa eller andra särskilda kategorier
    .identity-code = Personbeteckningar
    .cookies = Kakor
    .camera = Kameraövervakning
    .recipients = Om någon får uppgifterna
    .outside-eea = Uppgifter överförs utanför EU och EES
    .yes = Fråga ingenting: de vanliga svaren
cli-build = Kontrollera webbplatsen och publicera den
    .output = Vart den publiceras [standard: public/, utkast public-draft/]
    .draft = Även utkast, också om uppgifter som lagen kräver saknas; varje sida märks
    .no-pdf = Utan PDF-filer
    .deny = Publicera inget om regeln eller gruppen påpekar något; ”warnings” är allt som annars blir varningar
cli-check = Kontrollera webbplatsen: vad som saknas, var och enligt vilken artikel
    .format = Rapportens form
    .output = Rapporten även till en fil, till exempel sarif=resultat.sarif; kan anges flera gånger
    .allow = Utelämna en regel: dess kod, namn eller en grupp (law, lawfulness, guideline, house)
    .warn = Rapportera en regel eller grupp som varning
    .deny = Rapportera en regel eller grupp som fel; ”warnings” är allt som annars blir varningar
    .exit-zero = Sluta med kod 0 även om det finns fel
    .baseline = Rapportera bara det som inte finns i den här bristlistan
    .write-baseline = Skriv de nuvarande anmärkningarna i en bristlista och rapportera bara det som inte kan stå där
    .changed-since = Rapportera bara register som har ändrats efter denna Git-version eller använder något ändrat
cli-no-cache = Gör om allt även om ingenting har ändrats sedan förra gången
cli-watch = Gör om samma sak varje gång en fil ändras (sluta: Ctrl-C)
    .poll = Se efter i filerna med så här många sekunders mellanrum: för nätverksdiskar och containrar, vars ändringar systemet inte berättar om
cli-matrix = Visa vilken beskrivning som har vilken obligatorisk punkt på vilket språk, och vad som oftast saknas
    .format = Tabellens form
    .output = Fil som tabellen skrivs i [standard: skärmen]
cli-serve = Visa webbplatsen i webbläsaren medan du skriver: sidorna uppdateras när du sparar, och fel visas över dem
    .port = Port [standard: 3030 eller nästa lediga]
    .host = Adress där förhandsvisningen finns; bara för den här datorn om du inte anger en annan
    .open = Öppna webbläsaren
    .editor = Adress som öppnar en fil i ditt redigeringsprogram; ”none” för inga sådana länkar
cli-rules = Räkna upp alla regler
    .format = Listans form
cli-explain = Förklara en regel (vad den kontrollerar och varför) eller ett fält i filerna
    .topic = En regels kod eller namn, till exempel A13-2A (seloste rules räknar upp alla), eller ett fält, till exempel purposes eller purposes.basis (på engelska)
cli-schema = Skriv ut JSON Schema för ett slags fil, för redigeringsprogram
    .kind = Slags fil
cli-theme = Teman: sidornas och PDF-filernas utseende
cli-theme-new = Skriv filerna för ett nytt tema: färgerna och sidhuvudet att ändra
    .name = Temats namn, till exempel eget: dess mapp i themes/
    .extends = Temat som det nya utvidgar: default, lomake, fragment eller webbplatsens eget [förval: default]

cli-help = Visa den här hjälpen
cli-version = Visa versionen
cli-usage = Användning
cli-commands = Kommandon
cli-arguments = Ska anges
cli-options = Alternativ
cli-choices = val: { $choices }
cli-default = standard: { $default }
cli-value-command = KOMMANDO
cli-value-dir = MAPP
cli-value-date = DAG
cli-value-lang = SPRÅK
cli-value-when = NÄR
cli-value-format = FORM
cli-value-report = FORM=FIL
cli-value-code = KOD
cli-value-topic = REGEL|FÄLT
cli-value-kind = SLAG
cli-value-id = BETECKNING
cli-value-theme = TEMA
cli-value-name = NAMN
cli-value-languages = SPRÅK
cli-value-words = ORD
cli-value-rule = REGEL
cli-value-file = FIL
cli-value-revision = VERSION
cli-value-seconds = SEKUNDER
cli-value-register = ANSVARIG/BETECKNING
cli-value-origin = KÄLLA
cli-value-basis = GRUND
cli-value-recipients = MOTTAGARE
cli-value-port = PORT
cli-value-address = ADRESS
cli-value-pattern = MÖNSTER
cli-value-yes-no = yes|no

cli-wrong-command = Kommandot ”{ $word }” finns inte.
    .help = Alla kommandon: seloste --help
    .suggestion = Menade du: seloste { $near }? Alla kommandon: seloste --help
cli-wrong-option = Alternativet ”{ $word }” finns inte i det här kommandot.
    .help = Alla kommandon och alternativ: seloste --help
    .suggestion = Menade du: { $near }? Alla kommandon och alternativ: seloste --help
cli-extra-word = Ordet ”{ $word }” är överflödigt.
    .help = Om det är webbplatsens mapp, skriv: --root "{ $word }". Alla kommandon och alternativ: seloste --help
cli-wrong-value = Alternativet ”{ $option }” kan inte ha värdet ”{ $word }”.
    .help = Välj ett: { $choices }. Alla kommandon och alternativ: seloste --help
cli-no-value = Alternativet ”{ $option }” saknar värde.
    .help = Skriv värdet efter alternativet. Alla kommandon och alternativ: seloste --help
cli-missing-word = I kommandot saknas { $word }.
    .help = Skriv det efter kommandot. Alla kommandon och alternativ: seloste --help
cli-conflict = Alternativen ”{ $option }” och ”{ $word }” kan inte användas tillsammans.
    .help = Utelämna det ena. Alla kommandon och alternativ: seloste --help
cli-wrong-arguments = Kommandot kan inte köras så här.
    .help = Alla kommandon och alternativ: seloste --help

cli-no-site = Mappen ”{ $path }” finns inte, så här finns ingen webbplats.
    .help = Ange webbplatsens mapp med --root, eller skriv en ny webbplats: seloste init min-webbplats
cli-no-content = Mappen ”{ $path }” kan inte läsas: { $reason }
    .help = Ange webbplatsens mapp med --root, eller skriv en ny webbplats: seloste init min-webbplats
cli-build-stopped = Inget publicerades: rätta först felen, eller se på ett utkast med build --draft.
cli-published = { $notices ->
        [one] { $notices } beskrivning publicerades
       *[other] { $notices } beskrivningar publicerades
    } i { $target }: skrivna filer { $written }, oförändrade { $unchanged }, borttagna { $removed }.
cli-drafted = { $notices ->
        [one] Ett utkast till { $notices } beskrivning
       *[other] Ett utkast till { $notices } beskrivningar
    } finns i { $target }. Det är inte avsett att publiceras. Skrivna filer { $written }, oförändrade { $unchanged }, borttagna { $removed }.
cli-kept = ”{ $file }” behölls: den hör inte längre till webbplatsen, men någon har redigerat den. Ta bort den själv om den inte behövs.
cli-unknown-topic = Det finns ingen regel och inget fält ”{ $code }”.
    .help = Alla regler: seloste rules. En fils fält: seloste explain register, controller eller site
    .suggestion = Menade du { $near }? Alla regler: seloste rules. En fils fält: seloste explain register, controller eller site
cli-unknown-rule = Det finns ingen regel ”{ $code }”.
    .help = Alla regler: seloste rules
    .suggestion = Menade du { $near }? Alla regler: seloste rules
cli-mandatory-rule = Nivån på regeln ”{ $code }” kan inte sänkas: lagen kräver det som regeln söker efter, eller så kan filen inte användas utan det.
    .help = Rätta det som regeln påpekar. Om du under tiden bara vill se nya brister, för en bristlista: seloste check --write-baseline
cli-only-denied = För gruppen ”{ $group }” passar bara --deny.
    .help = Skriv --deny { $group }, eller nämn de regler du menar. Alla regler: seloste rules

cli-watching = Väntar på ändringar. Sluta med Ctrl-C.
cli-watch-changed = Ändrat: { $files }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }
cli-watch-time = { $hour }.{ $minute }.{ $second }
cli-watch-seconds = Det går inte att se efter i filerna så ofta eller så sällan: ”{ $word }”.
    .help = Ange sekunderna som ett tal mellan 0,1 och 3600, till exempel --poll 2
cli-watch-root = Mappen ”{ $path }” kan inte bevakas, eftersom den inte kan läsas: { $reason }
    .help = Kontrollera att du får läsa mappen, eller ange en annan webbplats med --root.
cli-watch-full = Mappen ”{ $path }” kan inte bevakas: systemets gräns för bevakade mappar är nådd.
    .help = Lägg till --poll 2, så ser programmet efter i filerna varannan sekund. Den som sköter datorn kan också höja gränsen (i Linux fs.inotify.max_user_watches).
cli-watch-failed = Mappen ”{ $path }” kan inte bevakas: { $reason }
    .help = Lägg till --poll 2, så ser programmet efter i filerna varannan sekund.
cli-watch-later = Systemets gräns för bevakade mappar är nådd. Från och med nu ser programmet efter i filerna varje sekund.

cli-progress-checking = Kontrollerar
cli-progress-pdfs = PDF-filer
cli-progress-pages = Sidor
cli-progress-publishing = Publicerar

cli-baseline-written = Bristlistan ”{ $file }” har nu { $count ->
        [one] { $count } anmärkning
       *[other] { $count } anmärkningar
    }. Spara den tillsammans med webbplatsen och rätta det som står i den.
cli-baseline-unwritten = Bristlistan ”{ $file }” kunde inte skrivas: { $reason }
    .help = Kontrollera att mappen finns och att du får skriva i den.
cli-baseline-known = { $count ->
        [one] { $count } anmärkning finns i bristlistan ”{ $file }” och visas inte.
       *[other] { $count } anmärkningar finns i bristlistan ”{ $file }” och visas inte.
    }
cli-baseline-gone = Bristlistan ”{ $file }” kan bli kortare: { $count ->
        [one] { $count } anmärkning i den finns inte längre
       *[other] { $count } anmärkningar i den finns inte längre
    }. Skriv den på nytt: seloste check --write-baseline
cli-baseline-gone-one = {"  "}{ $code } { $place }{ $count ->
        [one] {""}
       *[other] {" "}× { $count }
    }
cli-baseline-gone-more = {"  "}… och { $count } till
cli-no-baseline = Det finns ingen bristlista ”{ $file }”.
    .help = Skriv en av de nuvarande anmärkningarna: seloste check --write-baseline
cli-wrong-baseline = Bristlistan ”{ $file }” kan inte läsas: { $reason }
    .help = Ta en tidigare version av filen, eller skriv den på nytt: seloste check --write-baseline
cli-newer-baseline = Bristlistan ”{ $file }” har en form (version { $version }) som denna seloste inte känner till.
    .help = Använd den version av seloste som skrev den, eller skriv den på nytt: seloste check --write-baseline

cli-changed = Efter ”{ $revision }” har { $changed } av { $all } register ändrats eller använder något ändrat. Bara de och fel i formen rapporteras.
cli-no-git = Programmet ”git” finns inte, så det är inte känt vad som har ändrats.
    .help = Installera Git, eller utelämna --changed-since.
cli-no-repository = Mappen ”{ $path }” är inte i något Git-förråd som kan läsas: { $reason }
    .help = Ange med --root en webbplats som finns i Git, eller utelämna --changed-since.
cli-unknown-revision = Git känner inte till någon version ”{ $revision }”.
    .help = Ange en ändring, en gren eller en tagg, till exempel main eller HEAD~1. I en automatisk kontroll behöver tillräckligt av historiken hämtas först.
cli-git-failed = Git kunde inte säga vad som har ändrats: { $reason }
    .help = Pröva kommandot git status i webbplatsens mapp, eller utelämna --changed-since.
cli-matrix-written = Tabellen finns i ”{ $file }”.
cli-matrix-unwritten = Det gick inte att skriva i ”{ $file }”: { $reason }
    .help = Kontrollera att mappen finns och att du får skriva i den.
cli-draft-findings = Vad som saknas visas med: seloste check
cli-report-form = Av ”{ $word }” framgår det inte vilken rapport som ska till vilken fil.
    .help = Skriv formen, ett likhetstecken och filen, till exempel --output sarif=resultat.sarif. Former: { $choices }.
cli-report-folder = Mappen ”{ $folder }” för rapporten ”{ $file }” finns inte.
    .help = Skapa mappen först eller välj en annan fil. Sökvägen börjar i den mapp där kommandot ges.
cli-report-twice = Två rapporter kan inte skrivas till samma fil ”{ $file }”.
    .help = Ge dem varsin fil.
cli-report-no-file = Rapporten kan inte skrivas till ”{ $file }”, som inte är en vanlig fil.
    .help = Ange namnet på en fil.
cli-report-failed = Rapporten ”{ $file }” kunde inte skrivas: { $reason }
    .help = Se efter om det finns plats på disken och om du får skriva i mappen.
cli-unknown-zone = Tidszonen ”{ $zone }” som variabeln TZ anger är inte känd här, så dagen är den enligt UTC.
    .help = Rätta TZ (till exempel Europe/Helsinki), installera systemets tidszoner (ofta paketet tzdata) eller ange dagen med --today.
cli-explain-law = Lag: { $law }
cli-explain-mandatory = Nivå: { $level }. Lagen kräver detta, så regeln kan inte mildras.
cli-explain-safety = Nivå: { $level }. Regeln skyddar det som publiceras, så den kan inte mildras.
cli-explain-optional = Nivå: { $level }. Webbplatsen kan välja en annan nivå i site.yaml, till exempel rules: {"{"}{ $code }: { $other }{"}"}
cli-explain-form = Nivå: { $level }. Regeln gäller filernas form, så den kan inte mildras.
cli-explain-wrong = Fel
cli-explain-right = Rätt
cli-explain-value = Värde:
cli-explain-choices = Alternativ:
cli-explain-words = Färdiga ord (egna går också bra):
cli-explain-inside = Fält:
cli-explain-elsewhere = Fält med samma namn på andra ställen:
cli-serve-without = Det här programmet har byggts utan förhandsvisningen.
    .help = Använd seloste build och öppna sidorna i mappen public/, eller installera programmet med egenskapen serve.
cli-theme-name = ”{ $name }” duger inte som namn på ett tema.
    .help = Använd små bokstäver a–z, siffror och bindestreck, till exempel eget-tema.
cli-theme-root = Mappens namn är inte UTF-8: { $path }
cli-theme-exists = Mappen ”{ $folder }” finns redan, så ingenting skrevs i den.
    .help = Ge temat ett annat namn eller redigera filerna i mappen.
cli-theme-failed = Det gick inte att skriva i mappen ”{ $folder }”: { $reason }
cli-theme-done = Ta temat i bruk genom att skriva i site.yaml: theme: { $name }
cli-theme-new-settings = Temat vars filer används där det här temat inte har någon egen.
cli-theme-new-style = Läggs till efter stilarna i temat som utvidgas. Kontrasten mellan text och bakgrund ska vara minst 4,5 : 1.
cli-theme-new-page = Sidhuvudet: skriv före eller efter anropet super() eller i stället för det.
cli-init-done = Webbplatsen finns i ”{ $dir }”.
    Nästa steg:
      1. Redigera filerna ovan i en textredigerare.
      2. Kontrollera vad som saknas: seloste --root "{ $dir }" check
      3. Gör sidorna och PDF-filerna: seloste --root "{ $dir }" build
      4. Öppna i webbläsaren: { $page }
cli-init-exists = ”{ $dir }” är inte tom, så inget skrevs där. Ange en ny eller tom mapp.
cli-init-failed = Det gick inte att skriva i ”{ $dir }”: { $reason }
