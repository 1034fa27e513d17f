# Kommandoraden.

cli-about = Skriver de dataskyddsbeskrivningar som finsk lag kräver på finska, svenska och engelska, och berättar vad som saknas.
cli-root = Webbplatsens mapp: den som innehåller content/ [standard: aktuell mapp]
cli-lang = Språk för meddelanden [standard: miljöns språk]
cli-color = Färger
cli-quiet = Säg bara det som är fel
cli-init = Skriv en liten färdig webbplats att börja med
    .dir = En ny eller tom mapp
cli-build = Kontrollera webbplatsen och publicera den
    .output = Vart den publiceras [standard: public/, utkast public-draft/]
    .draft = Även utkast, trots brister som lagen inte tillåter; varje sida märks
    .no-pdf = Utan PDF-filer
cli-check = Kontrollera webbplatsen: vad som saknas, var och enligt vilken artikel
    .format = Rapportens form
cli-rules = Räkna upp alla regler
    .format = Listans form
cli-explain = Förklara en regel: vad den kontrollerar, varför, fel och rätt
    .code = Regelns kod eller namn, till exempel A13-2A
cli-schema = Skriv ut JSON Schema för ett slags fil, för redigeringsprogram
    .kind = Slags fil

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
cli-value-lang = SPRÅK
cli-value-when = NÄR
cli-value-format = FORM
cli-value-code = KOD
cli-value-kind = SLAG

cli-wrong-command = Kommandot ”{ $word }” finns inte.
    .help = Alla kommandon: seloste --help
    .suggestion = Menade du: seloste { $near }? Alla kommandon: seloste --help
cli-wrong-option = Alternativet ”{ $word }” finns inte i det här kommandot.
    .help = Alla kommandon och alternativ: seloste --help
    .suggestion = Menade du: { $near }? Alla kommandon och alternativ: seloste --help
cli-extra-word = Ordet ”{ $word }” är ett för mycket.
    .help = Om det är webbplatsens mapp, skriv: --root "{ $word }". Alla kommandon och alternativ: seloste --help
cli-wrong-value = Alternativet ”{ $option }” kan inte ha värdet ”{ $word }”.
    .help = Välj ett: { $choices }. Alla kommandon och alternativ: seloste --help
cli-no-value = Alternativet ”{ $option }” saknar värde.
    .help = Skriv värdet efter alternativet. Alla kommandon och alternativ: seloste --help
cli-missing-word = I kommandot saknas { $word }.
    .help = Skriv det efter kommandot. Alla kommandon och alternativ: seloste --help
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
cli-kept = ”{ $file }” behölls: den hör inte längre till webbplatsen, men någon har redigerat den. Ta bort den själv om den inte behövs.
cli-unknown-rule = Det finns ingen regel ”{ $code }”. Menade du { $near }? Alla regler: seloste rules
cli-init-done = Webbplatsen finns i ”{ $dir }”.
    Nästa steg:
      1. Redigera filerna ovan i en textredigerare.
      2. Kontrollera vad som saknas: seloste --root "{ $dir }" check
      3. Gör sidorna och PDF-filerna: seloste --root "{ $dir }" build
      4. Öppna i webbläsaren: { $page }
cli-init-exists = ”{ $dir }” är inte tom, så inget skrevs där. Ange en ny eller tom mapp.
cli-init-failed = Det gick inte att skriva i ”{ $dir }”: { $reason }
