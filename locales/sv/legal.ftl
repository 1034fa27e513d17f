# Fasta rättsliga meningar. Källor: EU:s allmänna dataskyddsförordning (EU) 2016/679 och dataskyddslagen 1050/2018.

# Rättsliga grunder, artikel 6.1
basis-consent = Ditt samtycke (artikel 6.1 a i dataskyddsförordningen)
basis-contract = Fullgörande av ett avtal med dig, eller åtgärder på din begäran innan ett avtal ingås (artikel 6.1 b i dataskyddsförordningen)
basis-legal-obligation = En rättslig förpliktelse som den personuppgiftsansvarige har (artikel 6.1 c i dataskyddsförordningen)
basis-vital-interests = Skydd av intressen av grundläggande betydelse (artikel 6.1 d i dataskyddsförordningen)
basis-public-task = En uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e i dataskyddsförordningen)
basis-legitimate-interests = Berättigat intresse (artikel 6.1 f i dataskyddsförordningen)
interest-of-controller = den personuppgiftsansvariges

dpo-none = Den personuppgiftsansvarige har inte utnämnt något dataskyddsombud.

subjects-intro = Registret innehåller uppgifter om följande grupper:
sources-subject-all = Vi får uppgifterna av dig själv.
sources-subject-some = Följande uppgifter får vi av dig själv:
sources-elsewhere-some = Följande uppgifter får vi från annat håll:
sources-both-some = Följande uppgifter får vi både av dig själv och från annat håll:
sources-list = Andra källor:

provision-statutory = Enligt lag är det obligatoriskt att lämna uppgifterna.
provision-contractual = Avtalet kräver uppgifterna, och den som är part i avtalet är skyldig att lämna dem.
provision-precondition = Uppgifterna är nödvändiga för att avtalet ska kunna ingås. Du är inte skyldig att lämna dem, men utan dem kan avtalet inte ingås.
provision-voluntary = Det är frivilligt att lämna uppgifterna.

recipients-none = Uppgifter lämnas inte utanför organisationen.
recipients-conditional = Uppgifter lämnas utanför organisationen endast i följande fall:
recipient-only = Endast

transfers-none = Uppgifter överförs inte utanför EU eller Europeiska ekonomiska samarbetsområdet (EES).
transfers-summary = Uppgifter överförs utanför EU och EES: { $countries }.
transfers-summary-conditional = Uppgifter överförs utanför EU och EES endast på ett visst villkor.
transfer-to = Uppgifter överförs { $to }.
transfer-to-only = Uppgifter överförs { $to } endast
transfer-somewhere = Uppgifter överförs utanför EU och EES.
transfer-somewhere-only = Uppgifter överförs utanför EU och EES endast
adequacy-yes = Europeiska kommissionen har beslutat att skyddsnivån där är adekvat.
adequacy-decision = Europeiska kommissionen har beslutat att skyddsnivån där är adekvat (beslut { $decision }).
adequacy-dpf = Mottagaren har anslutit sig till ramverket för dataskydd mellan EU och USA (Data Privacy Framework). Europeiska kommissionen har beslutat att skyddsnivån hos de anslutna företagen är adekvat (beslut (EU) 2023/1795).
adequacy-no = Europeiska kommissionen har inte beslutat att skyddsnivån där är adekvat.
mechanism-adequacy-decision = kommissionens beslut om adekvat skyddsnivå (artikel 45 i dataskyddsförordningen)
mechanism-data-privacy-framework = ramverket för dataskydd mellan EU och USA (artikel 45 i dataskyddsförordningen)
mechanism-public-body-instrument = ett rättsligt bindande instrument mellan myndigheter (artikel 46.2 a i dataskyddsförordningen)
mechanism-binding-corporate-rules = bindande företagsbestämmelser (artikel 47 i dataskyddsförordningen)
mechanism-standard-contractual-clauses = kommissionens standardavtalsklausuler (artikel 46.2 c i dataskyddsförordningen, beslut (EU) 2021/914)
mechanism-authority-clauses = standardiserade dataskyddsbestämmelser som en tillsynsmyndighet har antagit (artikel 46.2 d i dataskyddsförordningen)
mechanism-code-of-conduct = en godkänd uppförandekod (artikel 46.2 e i dataskyddsförordningen)
mechanism-certification = en godkänd certifieringsmekanism (artikel 46.2 f i dataskyddsförordningen)
mechanism-ad-hoc-clauses = avtalsklausuler med tillsynsmyndighetens tillstånd (artikel 46.3 a i dataskyddsförordningen)
mechanism-administrative-arrangement = en administrativ överenskommelse mellan myndigheter (artikel 46.3 b i dataskyddsförordningen)
mechanism-explicit-consent = ditt uttryckliga samtycke (artikel 49.1 a i dataskyddsförordningen)
mechanism-contract-with-person = fullgörande av ett avtal med dig (artikel 49.1 b i dataskyddsförordningen)
mechanism-contract-for-person = ett avtal i ditt intresse (artikel 49.1 c i dataskyddsförordningen)
mechanism-public-interest = ett viktigt allmänintresse (artikel 49.1 d i dataskyddsförordningen)
mechanism-legal-claims = fastställande, utövande eller försvar av rättsliga anspråk (artikel 49.1 e i dataskyddsförordningen)
mechanism-vital-interests = skydd av intressen av grundläggande betydelse (artikel 49.1 f i dataskyddsförordningen)
mechanism-public-register = överföring från ett offentligt register (artikel 49.1 g i dataskyddsförordningen)
mechanism-compelling-interests = den personuppgiftsansvariges tvingande berättigade intressen (artikel 49.1 andra stycket i dataskyddsförordningen)

storage-permanent = Uppgifterna förvaras permanent.

automated-none = Vi fattar inga beslut om dig som enbart grundar sig på automatiserad behandling.
automated-intro = Följande beslut fattar vi enbart genom automatiserad behandling:
profiling-none = Vi profilerar dig inte.

# Rättigheter, artiklarna 7, 12 och 15–22
rights-intro = Du har följande rättigheter enligt EU:s allmänna dataskyddsförordning:
rights-limited = Gäller följande ändamål: { $purposes }.
rights-requests = Så utövar du dina rättigheter
rights-how = Du kan utöva dina rättigheter genom att kontakta den personuppgiftsansvarige. Kontaktuppgifterna finns under rubriken ”Personuppgiftsansvarig”.
rights-time = Vi svarar inom en månad från din begäran. Om begäran är komplicerad eller om vi har fått många kan tiden förlängas med högst två månader; i så fall meddelar vi dig det. Det är avgiftsfritt att få sin begäran behandlad, om den inte är uppenbart ogrundad eller orimlig.
right-access = Rätt till tillgång till uppgifter
    .text = Du kan få veta om vi behandlar dina uppgifter och få en kopia av dem (artikel 15).
right-rectification = Rätt till rättelse
    .text = Du kan kräva att vi rättar felaktiga uppgifter och kompletterar bristfälliga uppgifter om dig (artikel 16).
right-erasure = Rätt till radering
    .text = Du kan kräva att vi raderar dina uppgifter, till exempel när de inte längre behövs för det som de samlades in för (artikel 17).
right-restriction = Rätt till begränsning av behandling
    .text = Du kan kräva att vi begränsar behandlingen av dina uppgifter, till exempel medan vi utreder om uppgifterna är korrekta (artikel 18).
right-portability = Rätt till dataportabilitet
    .text = Du kan få ut de uppgifter som du själv har lämnat i ett maskinläsbart format och överföra dem till en annan personuppgiftsansvarig (artikel 20).
right-objection = Rätt att göra invändningar
    .text = Du kan invända mot behandlingen av dina uppgifter. Läs mer under rubriken ”Rätt att göra invändningar” (artikel 21.1).
right-marketing-objection = Rätt att förbjuda direktmarknadsföring
    .text = Du kan förbjuda direktmarknadsföring. Läs mer under rubriken ”Rätt att göra invändningar” (artikel 21.2).
right-automated-decisions = Rätt att inte bli föremål för automatiserade beslut
    .text = Du kan kräva att en människa behandlar ärendet, framföra din ståndpunkt och bestrida beslutet (artikel 22).
right-withdrawal = Återkallande av samtycke
    .text = Du kan när som helst återkalla ditt samtycke. Återkallandet påverkar inte lagligheten av den behandling som skett före det (artikel 7.3).

objection-general = När behandlingen grundar sig på ett berättigat intresse eller en uppgift av allmänt intresse har du rätt att när som helst, av skäl som hänför sig till din specifika situation, göra invändningar mot behandlingen av dina uppgifter. Därefter får vi inte behandla uppgifterna, om det inte finns tvingande berättigade skäl för behandlingen eller den behövs för att fastställa, utöva eller försvara rättsliga anspråk.
objection-purposes = Rätten gäller följande ändamål: { $purposes }.
objection-marketing = Du har rätt att när som helst förbjuda att dina uppgifter används för direktmarknadsföring. Därefter använder vi inte dina uppgifter för direktmarknadsföring.

complaint-intro = Du har rätt att lämna in klagomål till en tillsynsmyndighet om du anser att behandlingen av dina personuppgifter strider mot dataskyddsförordningen.
complaint-ombudsman = I Finland är dataombudsmannen tillsynsmyndighet.
complaint-aland = Inom landskaps- och kommunalförvaltningen på Åland är Datainspektionen tillsynsmyndighet.
complaint-elsewhere = Du kan också lämna in klagomål i det EU- eller EES-land där du bor eller arbetar eller där du anser att förordningen har överträtts.

summary-rights-more = Läs mer om dina rättigheter
draft-note = Utkast – inte för publicering
foreign-note = En del av texten finns inte på svenska och visas på ett annat språk.
