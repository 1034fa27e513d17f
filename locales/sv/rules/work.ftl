# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

FI-759-3 = Ändamålet ”{ $purpose }” grundar sig på samtycke från arbetstagare eller arbetssökande.
    .title = Arbetstagarens samtycke som grund
    .why = Arbetsgivaren får behandla bara uppgifter som är direkt nödvändiga för anställningen, och samtycke ändrar inte det (3 § i lagen om integritetsskydd i arbetslivet, 759/2004). Samtycke är dessutom sällan fritt gentemot en arbetsgivare.
    .help = Anteckna i ändamålet varför uppgifterna är direkt nödvändiga och valet fritt: internal: {"{"}consent-is-free: …{"}"}. Uppgiften publiceras inte. Välj annars en annan grund.
FI-759-4 = Uppgifter om arbetstagare eller arbetssökande fås från annat håll (”{ $source }”), men varken samtycke eller bestämmelse nämns.
    .title = Uppgifter om arbetstagare från annat håll utan grund
    .why = Uppgifter om arbetstagare ska i första hand samlas in hos arbetstagaren själv. Från annat håll får de hämtas med samtycke eller med stöd av lag (4 § i lagen om integritetsskydd i arbetslivet, 759/2004).
    .help = Ange bestämmelsen under laws i källan, eller skriv under note att uppgifterna hämtas bara med personens samtycke. Samtycket kan också antecknas så här: internal: {"{"}consent: …{"}"}
FI-759-5 = { $missing ->
        [handlers] Uppgiftsgruppen ”{ $data }” innehåller uppgifter om arbetstagares hälsa, men det är inte antecknat vem som får behandla dem.
        [storage] Uppgiftsgruppen ”{ $data }” innehåller uppgifter om arbetstagares hälsa, men det är inte antecknat att de förvaras åtskilda från andra uppgifter.
       *[review] Uppgiftsgruppen ”{ $data }” innehåller uppgifter om arbetstagares hälsa, men det är inte antecknat att behovet av dem bedöms vart femte år.
    }
    .title = Behandlingen av arbetstagares hälsouppgifter är inte antecknad
    .why = Uppgifter om arbetstagares hälsa får behandlas bara av personer som arbetsgivaren har utsett eller i arbetsuppgifter som arbetsgivaren har definierat. Uppgifterna ska förvaras åtskilda från andra uppgifter, och behovet av dem ska bedömas minst vart femte år (5 § i lagen om integritetsskydd i arbetslivet, 759/2004).
    .help = Anteckna i uppgiftsgruppen internal: {"{"}handlers: …{"}"} (vilka personer eller i vilka arbetsuppgifter), internal: {"{"}separate-storage: …{"}"} (hur de förvaras åtskilda) och internal: {"{"}review: …{"}"}, om inte lagringstiden eller dess översyn är högst fem år.
FI-759-16 = Inspelningar från kameraövervakning på arbetsplatsen bevaras längre än ett år.
    .title = Inspelningarna bevaras för länge
    .why = Inspelningar från arbetsplatsen ska förstöras senast ett år efter att inspelningen avslutades, om inte ett undantag i lagen gäller (17 § i lagen om integritetsskydd i arbetslivet, 759/2004).
    .help = Förkorta lagringstiden till högst ett år. Om ett undantag i 17 § gäller, ange det under laws i lagringstiden: {"{"}act: working-life-privacy-act, section: "17"{"}"}
FI-759-21 = Uppgiftsgruppen ”{ $data }” gäller teknisk övervakning av arbetstagare, men samarbetsförfarandet är inte antecknat.
    .title = Samarbetsförfarandet om teknisk övervakning är inte antecknat
    .why = Syftet med teknisk övervakning, införandet och metoderna ska behandlas i samarbetsförfarandet eller genom att arbetstagarna hörs, och personalen ska informeras (21 § i lagen om integritetsskydd i arbetslivet, 759/2004).
    .help = Anteckna i registret när saken behandlades och hur personalen informerades: internal: {"{"}cooperation: …{"}"}. Uppgiften publiceras inte.
