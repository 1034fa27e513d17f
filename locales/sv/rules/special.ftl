# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A9-1 = { $form ->
        [own] Uppgiftsgruppen ”{ $data }” tycks innehålla känsliga uppgifter eller uppgifter om brott (”{ $said }”), men de är inte märkta som sådana.
       *[word] Uppgiftsgruppen ”{ $data }” innehåller känsliga uppgifter eller uppgifter om brott, men de är inte märkta som sådana.
    }
    .title = Känsliga uppgifter är inte märkta
    .why = Sådana uppgifter får behandlas bara under särskilda villkor (artiklarna 9 och 10 i dataskyddsförordningen). Utan märkning går det varken att fråga efter villkoret eller berätta om det.
    .help = { $form ->
        [own] Skriv i uppgiftsgruppen: { $word }. Om orden inte avser sådana uppgifter, skriv ett undantag (allow) med skälet i uppgiftsgruppen.
       *[word] Skriv i uppgiftsgruppen: { $word }
    }
A9-CTRL = Medlemskap i den här organisationen avslöjar en känslig uppgift, men ingen uppgiftsgrupp är märkt så.
    .title = Medlemskapet är en känslig uppgift
    .why = Medlemskap i ett fackförbund, en patientförening, en församling eller ett parti avslöjar en uppgift som hör till särskilda kategorier av personuppgifter, även om den inte antecknas separat (artikel 9.1).
    .help = Märk medlemsuppgifterna med special: [{ $word }] och ange villkoret i ändamålet, oftast special-conditions: [members].
A9-2A = I ändamålet ”{ $purpose }” används känsliga uppgifter (”{ $data }”), men villkoret enligt artikel 9 saknas.
    .title = Villkoret för känsliga uppgifter saknas
    .why = Särskilda kategorier av personuppgifter får behandlas bara om något av villkoren i artikel 9.2 uppfylls. Den rättsliga grunden räcker inte ensam.
    .help = Skriv special-conditions i ändamålet, till exempel [explicit-consent] eller [health-and-social-care]. Om ändamålet inte använder uppgifterna, räkna under data upp dem som används.
A9-2B = Villkoret enligt artikel 9 för ändamålet ”{ $purpose }” kräver stöd i lag, men ingen bestämmelse anges.
    .title = Bestämmelsen som villkoret kräver saknas
    .why = Arbetsrätt, viktigt allmänt intresse, social- och hälsovård, folkhälsa samt arkivering och forskning kan åberopas bara med stöd av lag (artikel 9.2, 6 § i dataskyddslagen).
    .help = Ange bestämmelsen under special-laws. Exempel: - {"{"}act: data-protection-act, section: "6(1)(2)"{"}"}
A9-2C = Känsliga uppgifter i ändamålet ”{ $purpose }” används med uttryckligt samtycke, men det framgår inte hur samtycket återkallas.
    .title = Inget om hur uttryckligt samtycke återkallas
    .why = Samtycke kan alltid återkallas, och det ska framgå (artiklarna 7.3 och 13.2 c).
    .help = Skriv under withdrawal i ändamålet hur samtycket återkallas. Det ska vara lika lätt som att ge det.
FI-TSL6-2 = Ändamålet ”{ $purpose }” stöder sig på 6 eller 7 § i dataskyddslagen, men inga skyddsåtgärder är antecknade.
    .title = Skyddsåtgärderna enligt dataskyddslagen saknas
    .why = Den personuppgiftsansvarige ska vidta lämpliga och särskilda åtgärder för att skydda den registrerade (6 § 2 mom. och 7 § 2 mom. i dataskyddslagen).
    .help = Ange åtgärderna under security.measures, till exempel [access-log, staff-training], eller anteckna dem för internt bruk: internal: {"{"}protective-measures: …{"}"}
A10-1 = I ändamålet ”{ $purpose }” används uppgifter om fällande domar eller brott (”{ $data }”), men villkoret som tillåter det saknas.
    .title = Villkoret för uppgifter om brott saknas
    .why = Uppgifter om fällande domar och brott får behandlas bara under kontroll av en myndighet eller med stöd av lag (artikel 10, 7 § i dataskyddslagen).
    .help = Skriv i ändamålet criminal-condition: official-authority, legal-claims, statute, insurance eller research.
FI-TSL29-A = { $missing ->
        [law] Som grund för att behandla personbeteckningar anges en bestämmelse, men den nämns inte.
       *[ground] Registret innehåller personbeteckningar, men det framgår inte varför de får behandlas.
    }
    .title = Grunden för att behandla personbeteckningar saknas
    .why = Personbeteckningar får behandlas bara på de grunder som anges i 29 § i dataskyddslagen.
    .help = Lägg till identity-code i registret, med grunden (ground): consent, statute, statutory-task, rights-and-duties, research eller sector. Om grunden är statute, ange lagen under laws.
FI-TSL29-B = Enligt texten identifieras personer med personbeteckningen.
    .title = Identifiering med personbeteckning
    .why = Sedan den 1 januari 2024 får en person inte identifieras enbart med personbeteckning eller med beteckning och namn (29 § 5 mom. i dataskyddslagen). Med beteckningen får man bara skilja människor åt.
    .help = Beskriv hur identiteten säkerställs på annat sätt: till exempel med stark autentisering, identitetshandling eller svar till en känd adress.
FI-TSL29-C = För direktmarknadsföring (”{ $purpose }”) används uppgifter med personbeteckningen (”{ $data }”).
    .title = Personbeteckningen i direktmarknadsföring
    .why = Personbeteckningen får behandlas med samtycke, med stöd av lag eller när det är viktigt att kunna identifiera personen entydigt för en lagstadgad uppgift, för rättigheter och skyldigheter, för forskning eller för statistik (29 § 1 mom. i dataskyddslagen). Direktmarknadsföring är inget sådant skäl.
    .help = Gör personbeteckningen till en egen uppgiftsgrupp och utelämna den under data i marknadsföringens ändamål. Om personbeteckningen används med samtycke, skriv: identity-code: {"{"}ground: consent{"}"}
A8-1 = Barn använder en nättjänst med stöd av samtycke, men vårdnadshavarens samtycke nämns inte.
    .title = Vårdnadshavarens samtycke nämns inte
    .why = När en tjänst erbjuds på nätet direkt till barn på grund av samtycke ska samtycket för den som är under 13 år ges eller godkännas av vårdnadshavaren (artikel 8, 5 § i dataskyddslagen).
    .help = Skriv under children.consent vem som ska ge samtycket och hur det säkerställs. Om samtycket inte gäller barn, begränsa personerna i ändamålet under subjects.
A12-1-CHILD = Det finns barn i registret, men ingen beskrivning som är skriven för barn.
    .title = Beskrivning för barn saknas
    .why = Information till barn ska ges så att barnet förstår den (artikel 12.1; WP260, punkterna 14–15).
    .help = Gör en kort och klar version och ange dess adress: children.website
A35-1 = { $risk ->
        [decisions] I registret fattas automatiserade beslut, men ingen konsekvensbedömning är antecknad.
        [whistleblowers] I registret finns personer som har rapporterat missförhållanden, men ingen konsekvensbedömning är antecknad.
        [biometric] Registret innehåller biometriska eller genetiska uppgifter, men ingen konsekvensbedömning är antecknad.
        [location] Registret innehåller lokaliseringsuppgifter, men ingen konsekvensbedömning är antecknad.
       *[camera] Registret innehåller inspelningar från kameraövervakning, men ingen konsekvensbedömning är antecknad.
    }
    .title = Ingen konsekvensbedömning är antecknad
    .why = Sådan behandling kräver ofta en konsekvensbedömning avseende dataskydd (artiklarna 35.3 och 35.4 samt dataombudsmannens förteckning).
    .help = Anteckna i registret vilken dag bedömningen gjordes eller varför den inte behövs: internal: {"{"}impact-assessment: …{"}"}. Uppgiften publiceras inte.
