# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-1A = { $missing ->
        [name] Den personuppgiftsansvarige ”{ $controller }” saknar namn på åtminstone ett av de språk som beskrivningarna publiceras på.
        [contact] Den personuppgiftsansvarige ”{ $controller }” saknar kontaktuppgifter: post- eller besöksadress, e-postadress eller telefonnummer.
        [joint] Den gemensamt personuppgiftsansvarige ”{ $controller }” saknar namn.
       *[other] Namn eller kontaktuppgifter saknas för den personuppgiftsansvarige ”{ $controller }”.
    }
    .title = Den personuppgiftsansvariges namn eller kontaktuppgifter saknas
    .why = Beskrivningen ska berätta vem som är personuppgiftsansvarig och hur man når den (artiklarna 13.1 a och 14.1 a i dataskyddsförordningen).
    .help = Ange i controller.yaml namnet på alla språk som beskrivningar publiceras på, och en post- eller besöksadress, en e-postadress eller ett telefonnummer. Ange namnet på varje gemensamt personuppgiftsansvarig under joint.
A13-1A-CH = Den personuppgiftsansvarige ”{ $controller }” går att nå på bara ett sätt.
    .title = Bara ett sätt att ta kontakt
    .why = Alla kan inte ringa eller skriva på samma sätt. Riktlinjerna om öppenhet (WP260, bilagan) rekommenderar flera sätt att ta kontakt.
    .help = Lägg till ett annat sätt i controller.yaml: address, email eller phone. Också ett webbformulär duger, om dess adress (website) finns i en kontakt under contacts.
A13-1A-ORG = ”{ $controller }” ser ut att vara en enhet eller en befattning, inte en organisation.
    .title = En enhet anges som personuppgiftsansvarig
    .why = Personuppgiftsansvarig är den organisation eller myndighet som bestämmer hur uppgifterna används (artikel 4.7). En enhet eller tjänsteinnehavare handlar för dess räkning.
    .help = Skriv organisationens eller myndighetens officiella namn under name i controller.yaml. Enheten hör till registrets unit och befattningen till kontaktens title.
A27-1 = Den personuppgiftsansvarige ”{ $controller }” utanför EU och EES saknar företrädare i EU, eller så är uppgifterna om företrädaren ofullständiga.
    .title = Företrädare i EU saknas
    .why = En personuppgiftsansvarig utanför EU som erbjuder varor eller tjänster till personer i EU eller övervakar deras beteende ska utse en företrädare i EU (artiklarna 3.2 och 27) och ange den i beskrivningen (artikel 13.1 a).
    .help = Ange under representative i controller.yaml företrädarens namn (name) och kontaktuppgifter inom EU eller EES. Om ingen företrädare behövs, anteckna skälet: internal: {"{"}representative-exemption: …{"}"}. Om den personuppgiftsansvarige finns i EU eller EES, rätta landet i adressen.
A27-2 = En personuppgiftsansvarig inom EU eller EES har ingen företrädare, men beskrivningen talar om en sådan.
    .title = Företrädare trots att den personuppgiftsansvarige finns i EU
    .why = Företrädaren handlar i EU för en personuppgiftsansvarig utanför unionen (artiklarna 4.17 och 27). I gamla registerbeskrivningar kallades den som ansvarade för registret så, och det vilseleder i dag läsaren.
    .help = Ta bort representative eller ordet ”företrädare”. Ange den som ansvarar för registret bland kontakterna: contacts, role: responsible-person.
A13-1B = Ett dataskyddsombud har utnämnts, men kontaktuppgifterna saknas.
    .title = Dataskyddsombudets kontaktuppgifter saknas
    .why = Beskrivningen ska innehålla dataskyddsombudets kontaktuppgifter (artikel 13.1 b). Namnet behövs inte.
    .help = Ange under dpo en e-postadress, ett telefonnummer, en post- eller besöksadress eller en webbadress. Om det inte finns något ombud, skriv: dpo: none
A13-1B-Q = Den personuppgiftsansvarige ”{ $controller }” berättar inte om den har ett dataskyddsombud.
    .title = Det framgår inte om det finns ett dataskyddsombud
    .why = Om ett ombud har utnämnts ska kontaktuppgifterna anges (artikel 13.1 b). En tom punkt visar inte om saken har glömts bort.
    .help = Ange dataskyddsombudets kontaktuppgifter under dpo i controller.yaml. Om det inte finns något ombud, skriv: dpo: none
A37-1 = Den personuppgiftsansvarige ”{ $controller }” måste ha ett dataskyddsombud, men inget är angivet.
    .title = Obligatoriskt dataskyddsombud saknas
    .why = Myndigheter och offentliga organ ska ha ett dataskyddsombud, med undantag för domstolar i deras dömande verksamhet. Andra ska ha ett ombud om kärnverksamheten omfattar regelbunden och systematisk övervakning av människor i stor omfattning eller behandling i stor omfattning av känsliga uppgifter eller uppgifter om brott (artikel 37.1).
    .help = Ange dataskyddsombudets kontaktuppgifter under dpo i controller.yaml. Om artikel 37 inte gäller, anteckna motiveringen: internal: {"{"}dpo-assessment: …{"}"}.
A38-6 = Den personuppgiftsansvarige ”{ $controller }” är angiven som sitt eget dataskyddsombud.
    .title = Den personuppgiftsansvarige är sitt eget dataskyddsombud
    .why = Dataskyddsombudet övervakar att den personuppgiftsansvarige följer dataskyddsförordningen (artikel 39.1) och får inte ha uppgifter som leder till en intressekonflikt (artikel 38.6).
    .help = Utnämn någon annan till dataskyddsombud. Om inget ombud behövs, skriv dpo: none och ange dina egna kontaktuppgifter under contacts (role: data-protection).
CTL-ROLE = Som kontaktuppgift anges en namngiven persons egen e-postadress.
    .title = En persons namn och adress som kontaktuppgift
    .why = Personer byts ut, och då blir beskrivningen föråldrad. Lagen kräver inget namn: det räcker med kontaktuppgifter för befattningen.
    .help = Använd en gemensam e-postadress (till exempel dataskydd@example.fi) och skriv befattningen i stället för namnet. Om namnet behövs räcker det att byta adressen.
CTL-NOTPROC = Registret ”{ $register }” berättar bara om vad organisationen gör för andras räkning.
    .title = Beskrivning av ett register där organisationen bara är biträde
    .why = Det är den personuppgiftsansvarige som informerar de registrerade (artikel 13.1). Ett personuppgiftsbiträde för ett register över den behandling som det utför för den personuppgiftsansvariges räkning (artikel 30.2).
    .help = Om ni också använder uppgifterna för egna ändamål, skriv dem under purposes. Ta annars bort registret från webbplatsen och för i stället ett register över behandling som biträde.
CTL-MIX = { $mix ->
        [joint] Mottagaren är också gemensamt personuppgiftsansvarig, men har en annan roll eller ingen alls.
        [self] Den personuppgiftsansvarige är angiven som mottagare av sina egna uppgifter.
       *[staff] Den personuppgiftsansvariges egen personal är angiven som personuppgiftsbiträde.
    }
    .title = Rollerna har blandats ihop
    .why = Personuppgiftsansvariga, gemensamt personuppgiftsansvariga, personuppgiftsbiträden och mottagare har olika ansvar (artiklarna 4.7–4.9 och 26). Den egna personalen arbetar under den personuppgiftsansvarige (artikel 29) och är inget biträde.
    .help = Ange role: joint-controller för en gemensamt personuppgiftsansvarig och role: own-unit för en egen enhet. Ta bort den egna personalen bland mottagarna; vem som använder uppgifterna kan ni berätta under security.access.
CTL-BID = FO-numret ”{ $id }” är inte korrekt: formen eller kontrollsiffran stämmer inte.
    .title = Felaktigt FO-nummer
    .why = Ett felaktigt nummer leder till en annan organisation eller ingen alls, och av beskrivningen ska det framgå vem som är personuppgiftsansvarig (artikel 13.1 a).
    .help = Kontrollera numret i Företags- och organisationsdatasystemet. Rätt form är sju siffror, bindestreck och en kontrollsiffra: 1234567-1. Om den personuppgiftsansvarige finns utomlands, ange landet i adressen (country).
A26-2A = Det väsentliga innehållet i arrangemanget mellan de gemensamt personuppgiftsansvariga saknas.
    .title = Arrangemangets väsentliga innehåll saknas
    .why = Det väsentliga innehållet i arrangemanget mellan gemensamt personuppgiftsansvariga ska göras tillgängligt för de registrerade (artikel 26.2).
    .help = Skriv under joint.essence vem som informerar, vem som besvarar begäranden och vem som sköter informationssäkerheten.
A26-3 = Registret talar om gemensamt personuppgiftsansvar, men räknar inte upp de ansvariga.
    .title = De gemensamt personuppgiftsansvariga saknas
    .why = Den registrerade kan utöva sina rättigheter gentemot var och en av de gemensamt ansvariga (artikel 26.3), så de måste vara kända.
    .help = Räkna upp de andra personuppgiftsansvariga under joint.controllers. Beskrivningen berättar av sig själv att rättigheterna gäller gentemot var och en. Om ansvaret inte är gemensamt, ta bort joint.
A26-1 = De gemensamt personuppgiftsansvariga har ingen kontaktpunkt.
    .title = Kontaktpunkt saknas
    .why = Gemensamt personuppgiftsansvariga får utse en kontaktpunkt för de registrerade (artikel 26.1). Då behöver ingen ta reda på vem som ansvarar för vad.
    .help = Skriv under joint.contact-point vart frågor och begäranden skickas, med kontaktuppgifter.
A26-DECL = Mottagaren har rollen gemensamt personuppgiftsansvarig, men finns inte under joint.
    .title = Det gemensamma ansvaret har inte beskrivits
    .why = Det väsentliga innehållet i arrangemanget mellan gemensamt personuppgiftsansvariga ska göras tillgängligt för de registrerade (artikel 26.2). Ett omnämnande bland mottagarna räcker inte.
    .help = Lägg till den gemensamt personuppgiftsansvarige under joint.controllers med samma namn. Om den inte bestämmer om uppgifterna tillsammans med er, rätta rollen (role).
AX-SA = Den personuppgiftsansvarige ”{ $controller }” har adress på Åland, men är inte angiven som åländsk myndighet.
    .title = Åländsk myndighet är inte angiven som sådan
    .why = Inom landskaps- och kommunalförvaltningen på Åland är Datainspektionen tillsynsmyndighet (ÅFS 2019:9). Nu hänvisar beskrivningen klagomål till dataombudsmannen.
    .help = Skriv i controller.yaml: kind: aland-authority
