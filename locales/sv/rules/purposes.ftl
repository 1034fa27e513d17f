# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-1C-P = Ange minst ett ändamål som personuppgifterna används för.
    .title = Ändamålet saknas
    .why = Beskrivningen ska berätta för vilka ändamål personuppgifterna används (artikel 13.1 c i dataskyddsförordningen).
    .help = Ge under purposes varje ändamål ett namn som berättar vad uppgifterna används för.
A13-1C-B = Ändamålet ”{ $purpose }” saknar rättslig grund.
    .title = Rättslig grund saknas
    .why = Beskrivningen ska ange den rättsliga grunden för behandlingen (artikel 13.1 c). Av den beror vilka rättigheter den registrerade har.
    .help = Lägg till basis: consent, contract, legal-obligation, vital-interests, public-task eller legitimate-interests. Enbart ord (basis-words) räcker inte.
A13-1C-W = { $fault ->
        [circular] Grunden för ändamålet ”{ $purpose }” går i cirkel: den hänvisar till samtycke när samtycke krävs.
       *[words] Som grund för ändamålet ”{ $purpose }” nämns i ord något som inte är en rättslig grund enligt artikel 6.
    }
    .title = En grund som inte är en rättslig grund
    .why = Ett kundförhållande, ett medlemskap, ett tillstånd eller egna regler är inga rättsliga grunder. Vilken av de sex grunderna som gäller avgör den registrerades rättigheter (artikel 6.1).
    .help = Kontrollera att grunden under basis är rätt, till exempel contract eller legitimate-interests. Rätta sedan orden (basis-words) eller ta bort dem.
A13-1C-ONE = Ändamålet ”{ $purpose }” har flera rättsliga grunder som inte skiljs åt.
    .title = Flera grunder som inte skiljs åt
    .why = Läsaren ska se vilken grund som gäller för de egna uppgifterna (artikel 13.1 c). Rättigheterna beror på den.
    .help = Dela upp ändamålet så att varje del har en grund. Eller ange i den ytterligare grunden (further-bases) i vilket skede (phase), för vilka uppgifter (data) eller för vilka personer (subjects) den gäller. Skriv inte ”och/eller”.
A13-1C-LAW = Ändamålet ”{ $purpose }” grundar sig på lag eller en uppgift av allmänt intresse, men lagen anges inte.
    .title = Lagen som behandlingen grundar sig på saknas
    .why = En rättslig förpliktelse och en uppgift av allmänt intresse ska vara fastställda i EU-rätten eller i nationell rätt (artikel 6.3). Utan lagens namn kan läsaren inte veta vilken förpliktelse eller uppgift det gäller.
    .help = Ange lagen under laws, och paragrafen om det går. Exempel: - {"{"}act: accounting-act, section: "2:10"{"}"}
FI-TSL4 = Ändamålet ”{ $purpose }” hänvisar inte till någon annan lag än dataskyddslagen.
    .title = Bara 4 § i dataskyddslagen som grund
    .why = 4 § i dataskyddslagen är en allmän grund. Om uppgiften finns i en speciallag bör den registrerade se det (artikel 6.3).
    .help = Lägg under laws till den lag som föreskriver om uppgiften. Om det inte finns någon, anteckna i ändamålet: internal: {"{"}only-section-4: …{"}"}
A13-1C-SECT = Registret ”{ $register }” har gruppen ”{ $people }”, men inget av den personuppgiftsansvariges register nämner den författning som brukar gälla gruppen ({ $act }).
    .title = Lagen för området saknas
    .why = En rättslig förpliktelse är en egen grund (artikel 6.1 c). Om lagen glöms bort anges ofta fel grund.
    .help = Kontrollera om lagen kräver att ni har uppgifterna. I så fall gör ett eget ändamål: basis: legal-obligation, och ange lagen under laws.
A6-1B = Ändamålet ”{ $purpose }” grundar sig på avtal, men gäller också gruppen ”{ $people }”, som vanligen inte är avtalspart.
    .title = Avtal som grund för dem som inte är avtalsparter
    .why = Ett avtal är en grund bara när den registrerade själv är part i det eller begär åtgärder innan det ingås (artikel 6.1 b). Arbetsgivarens avtal räcker inte.
    .help = Begränsa ändamålet till avtalsparterna (subjects) och ge de andra en egen grund: further-bases, till exempel basis: legitimate-interests och subjects: [contact-persons].
A13-1D = Ändamålet ”{ $purpose }” grundar sig på berättigat intresse; ange vilket intresset är och vems det är.
    .title = Det berättigade intresset anges inte
    .why = Beskrivningen ska ange vilket berättigat intresse som ligger till grund för behandlingen (artikel 13.1 d).
    .help = Skriv under legitimate-interest vilket intresset är (interest), och vems det är (whose) om det inte är den personuppgiftsansvariges eget.
A13-1D-BAL = För ändamålet ”{ $purpose }” framgår inte var intresseavvägningen finns eller hur man begär den.
    .title = Intresseavvägningen nämns inte
    .why = Den registrerade bör kunna få veta hur intressena har vägts mot varandra, och det bör framgå av beskrivningen (WP260, bilagan).
    .help = Skriv under legitimate-interest.balancing var avvägningen finns, till exempel: Du kan begära intresseavvägningen på adressen dataskydd@example.fi.
FI-6F-AUTH = Ändamålet ”{ $purpose }” grundar sig på berättigat intresse, men den personuppgiftsansvarige är en myndighet.
    .title = En myndighet åberopar berättigat intresse
    .why = En myndighet kan inte använda berättigat intresse som grund när den utför sina uppgifter (artikel 6.1 andra stycket).
    .help = Välj en annan grund, oftast basis: public-task eller legal-obligation. Om ändamålet inte hör till myndighetens uppgifter, anteckna motiveringen i ändamålet: internal: {"{"}outside-public-task: …{"}"}
A6-CONS-AUTH = Ändamålet ”{ $purpose }” grundar sig på samtycke till en myndighet.
    .title = Samtycke till en myndighet
    .why = Samtycke är sällan fritt i förhållande till en myndighet (artikel 7.4, skäl 43).
    .help = Anteckna i ändamålet varför valet är fritt: internal: {"{"}consent-is-free: …{"}"}. Uppgiften publiceras inte. Om valet inte är fritt, välj en annan grund.
A7-4 = { $told ->
        [consequences] Ändamålet ”{ $purpose }” grundar sig på samtycke, men utan det får man inte tjänsten alls.
       *[kind] Ändamålet ”{ $purpose }” grundar sig på samtycke, men uppgifterna måste lämnas.
    }
    .title = Samtycket är inte fritt
    .why = Ett samtycke gäller bara om det går att vägra utan olägenhet (artiklarna 4.11 och 7.4). Uppgifter som måste lämnas har en annan grund.
    .help = Om det är frivilligt att lämna uppgifterna, skriv provision: {"{"}kind: voluntary{"}"}. Byt annars grund, till exempel till basis: contract eller legal-obligation.
A7-4-DUTY = Ändamålet ”{ $purpose }” grundar sig både på samtycke och på en lagstadgad förpliktelse eller uppgift.
    .title = Samtycke vid sidan av en lagstadgad skyldighet
    .why = Om uppgifterna används med stöd av lag också utan samtycke är valet inte fritt, och samtycket vilseleder (EDPB:s riktlinjer 05/2020).
    .help = Ta bort den ena grunden. Om båda behövs, ange i den ytterligare grunden för vilka uppgifter (data), vilka personer (subjects) eller i vilket skede (phase) den gäller.
A7-2 = Enligt texten innebär det samtycke att godkänna beskrivningen eller använda tjänsten.
    .title = Samtycke genom beskrivningen eller användningen
    .why = Beskrivningen informerar, och ingen behöver godkänna den. Samtycke ges tydligt och särskilt för varje ändamål (artiklarna 4.11 och 7.2).
    .help = Ta bort meningen. Om ett ändamål grundar sig på samtycke, be om det separat och berätta om det under purposes (basis: consent, withdrawal).
A6-VITAL = Ändamålet ”{ $purpose }” grundar sig på skydd av intressen av grundläggande betydelse; kontrollera om en annan grund passar.
    .title = Intressen av grundläggande betydelse motiveras inte
    .why = Grunden är avsedd för nödsituationer där ingen annan grund finns (artikel 6.1 d, skäl 46).
    .help = Ange när grunden gäller (phase), till exempel: i en nödsituation om samtycke inte kan inhämtas. Eller anteckna motiveringen: internal: {"{"}vital-interests-reason: …{"}"}
A13-3 = ”{ $purpose }” är ett nytt ändamål för redan insamlade uppgifter, men det är inte antecknat att ni har informerat om det innan användningen börjar.
    .title = Ingen information i tid om ett nytt ändamål
    .why = När uppgifter ska användas för något annat än det de samlades in för ska de registrerade informeras innan användningen börjar (artiklarna 13.3 och 14.4).
    .help = Ange under further-use när den nya användningen börjar (starts), och anteckna när ni har informerat: internal: {"{"}announced: 2026-12-01{"}"}. Dagen ska vara före den dag då användningen börjar.
A6-4 = För ändamålet ”{ $purpose }” framgår inte varför det är förenligt med det ursprungliga ändamålet.
    .title = Ändamålens förenlighet motiveras inte
    .why = Utan samtycke eller lag ska det nya ändamålet vara förenligt med det ursprungliga (artikel 6.4), och skälen bör framgå (WP260, punkt 47).
    .help = Skriv under further-use.compatibility varför ändamålen är förenliga eller var man kan få skälen.
