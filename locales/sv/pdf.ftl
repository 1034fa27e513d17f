# Words of the PDF page itself.
pdf-page = { $page } ({ $pages })
# After a link to another place in the document.
pdf-see-page = s. { $page }
pdf-draft = Utkast – får inte publiceras
pdf-updated = Uppdaterad { $date }
pdf-version = Version { $version }
# Over the list of where links lead, at the end.
pdf-links = Länkarnas adresser
# What the document is about, and words to find it by, separated by commas: in its properties.
pdf-subject = { $title }: så behandlar { $controller } personuppgifter
pdf-keywords = dataskydd, dataskyddsbeskrivning, personuppgifter, den registrerades rättigheter, GDPR
# On the controller’s page: the link to one file with all notices.
pdf-all = Ladda ner alla beskrivningar i en PDF-fil
# Whose form of the language this is, for hyphenation and for screen readers: a country code.
pdf-region = FI

# Why there is no PDF.
pdf-error-no-template = Temat saknar mallen för PDF-filer, ”pdf/notice.typ”.
    .help = Lägg till mallen i ditt eget tema, eller ta bort dess mapp ”pdf”, så används standardtemats mall. Webbplatsen kan göras utan PDF-filer med alternativet --no-pdf.
pdf-error-theme-file = Temafilen ”{ $file }” kan inte läsas.
    .help = Mallarna i mappen ”pdf” ska vara textfiler i UTF-8, och filnamnet får inte innehålla omvänt snedstreck. Spara filen på nytt som UTF-8 eller ta bort den.
pdf-error-logo = Logotypen ”{ $file }” kan inte visas i en PDF-fil: { $reason }.
    .help = Spara bilden på nytt som PNG, eller som SVG utan länkade bilder. Filen anges i site.yaml under brand: logo. Webbplatsen kan göras utan PDF-filer med alternativet --no-pdf.
pdf-error-locale = Det saknas text för PDF-sidan: { $reason }.
    .help = Orden för sidnummer, datum och utkastmärkning finns i språkets fil ”pdf.ftl”. Lägg till den text som saknas där.
pdf-error-characters = I beskrivningen ”{ $notice }” ({ $language }) finns tecken som inte kan visas i en PDF-fil: { $characters }.
    .help = I en tillgänglig PDF-fil måste varje tecken ha en bild i teckensnittet, och styrtecken får inte förekomma. Ta bort tecknen eller skriv på annat sätt, till exempel en emoji med ord och ett främmande namn med latinska bokstäver.
pdf-error-typst = Beskrivningen ”{ $notice }” ({ $language }) kunde inte göras till en PDF-fil: { $reason }.
    .help = Felet ligger sannolikt i temat och inte i uppgifterna. Om du använder ett eget tema, rätta det nämnda stället. Om du använder standardtemat, anmäl felet till programmets utvecklare. Webbplatsen kan göras utan PDF-filer med alternativet --no-pdf.
pdf-error-lost = I PDF-filen för beskrivningen ”{ $notice }” ({ $language }) saknas text ur avsnittet ”{ $section }”: ”{ $text }”.
    .help = Temat utelämnar texten, och en ofullständig beskrivning publiceras inte. Rätta filerna i ditt eget temas mapp ”pdf” så att de visar alla slag av innehåll, eller använd standardtemat.
