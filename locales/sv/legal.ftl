# Fasta rättsliga meningar. Källor: EU:s allmänna dataskyddsförordning (EU) 2016/679 och dataskyddslagen 1050/2018.

# Rättsliga grunder, artikel 6.1
basis-consent = Ditt samtycke (artikel 6.1 a i dataskyddsförordningen)
basis-contract = Fullgörande av ett avtal med dig, eller åtgärder på din begäran innan ett avtal ingås (artikel 6.1 b i dataskyddsförordningen)
basis-legal-obligation = En rättslig förpliktelse som den personuppgiftsansvarige har (artikel 6.1 c i dataskyddsförordningen)
basis-vital-interests = Skydd av intressen av grundläggande betydelse för dig eller en annan människa (artikel 6.1 d i dataskyddsförordningen)
basis-public-task = En uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e i dataskyddsförordningen)
basis-legitimate-interests = Berättigat intresse (artikel 6.1 f i dataskyddsförordningen)
interest-of-controller = Den personuppgiftsansvariges eget intresse

dpo-none = Den personuppgiftsansvarige har inte utnämnt något dataskyddsombud.

subjects-intro = Registret innehåller uppgifter om följande grupper:
sources-subject-all = Vi får uppgifterna från dig själv.
sources-subject-some = Följande uppgifter får vi från dig själv:
sources-elsewhere-some = Följande uppgifter får vi från annat håll:
sources-both-some = Följande uppgifter får vi både från dig själv och från annat håll:
sources-list = Vi får uppgifter från följande källor:

provision-statutory = Uppgifterna måste lämnas enligt lag.
provision-contractual = Enligt avtalet ska avtalsparten lämna uppgifterna.
provision-precondition = Uppgifterna är nödvändiga för att avtalet ska kunna ingås. Du är inte skyldig att lämna dem, men utan dem kan avtalet inte ingås.
provision-decision = Uppgifterna är en förutsättning för beslutet, tillståndet eller utnämningen. Du är inte skyldig att lämna dem, men utan dem kan ärendet inte avgöras till din fördel.
provision-voluntary = Det är frivilligt att lämna uppgifterna.
provision-not-given = Du behöver inte lämna dessa uppgifter. De registreras eller uppkommer i vår verksamhet.
told-with-purposes = Detta anges vid varje ändamål under rubriken ”Varför vi behandlar uppgifter och på vilken grund”.

recipients-none = Vi lämnar inte uppgifter till andra.
recipients-conditional = Vi lämnar uppgifter till andra endast i följande fall:
recipient-only = Uppgifter lämnas endast

transfers-none = Uppgifter överförs inte till länder utanför EU och Europeiska ekonomiska samarbetsområdet (EES) och inte heller till internationella organisationer.
transfers-summary = Uppgifter överförs utanför EU och EES: { $countries }.
transfers-summary-conditional = Uppgifter överförs utanför EU och EES endast på det villkor som anges under rubriken ”Överföringar utanför EU och EES”.
transfer-to = Uppgifter överförs { $to }.
transfer-to-only = Uppgifter överförs { $to } endast
transfer-somewhere = Uppgifter överförs utanför EU och EES.
transfer-somewhere-only = Uppgifter överförs utanför EU och EES endast
adequacy-yes = Europeiska kommissionen har beslutat att skyddsnivån där är adekvat.
adequacy-decision = Europeiska kommissionen har beslutat att skyddsnivån där är adekvat (beslut { $decision }).
adequacy-covered = Europeiska kommissionen har beslutat att skyddsnivån där är adekvat hos en del av mottagarna (beslut { $decision }). Beslutet omfattar den här mottagaren.
adequacy-not-covered = Europeiska kommissionens beslut om adekvat skyddsnivå omfattar bara en del av mottagarna där. Den här överföringen grundar sig inte på det.
# Ett beslut vars nummer på Europeiska gemenskapens tid slutade med EG.
decision-community = { $number }/EG
adequacy-dpf = Mottagaren finns i förteckningen för ramverket för dataskydd mellan EU och USA (Data Privacy Framework). Europeiska kommissionen har beslutat att skyddsnivån hos företagen i förteckningen är adekvat (beslut (EU) 2023/1795).
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

storage-permanent = Uppgifterna bevaras permanent.

automated-none = Vi fattar inga beslut om dig som enbart grundar sig på automatiserad behandling.
automated-intro = Följande beslut fattar vi enbart genom automatiserad behandling:
profiling-none = Vi profilerar dig inte.

# Rättigheter, artiklarna 7, 12 och 15–22
rights-intro = Du har följande rättigheter enligt EU:s allmänna dataskyddsförordning:
rights-limited = Gäller följande ändamål: { $purposes }.
    .one = Gäller detta ändamål: { $purposes }.
rights-basis-missing = Dina rättigheter beror också på vilken rättslig grund behandlingen har. Den rättsliga grunden har inte angetts för alla ändamål, så förteckningen är inte fullständig.
rights-requests = Så utövar du dina rättigheter
rights-how = Du kan utöva dina rättigheter genom att kontakta den personuppgiftsansvarige. Kontaktuppgifterna finns under rubriken ”Personuppgiftsansvarig”.
rights-how-joint = Du kan utöva dina rättigheter genom att kontakta den gemensamma kontaktpunkten, som anges under rubriken ”Gemensamt personuppgiftsansvariga”, eller vilken som helst av de personuppgiftsansvariga.
rights-time = Vi svarar på din begäran utan onödigt dröjsmål och senast inom en månad från det att vi tog emot den. Om begäran är komplicerad eller om begärandena är många kan vi förlänga tiden med högst två månader. Vi meddelar förlängningen och orsaken till den under den första månaden.
rights-free = Din begäran är avgiftsfri. Om begäran är uppenbart ogrundad eller orimlig kan vi ta ut en rimlig avgift eller vägra tillmötesgå den. Vi motiverar det för dig.
rights-free-otherwise = Om inget annat anges ovan är din begäran avgiftsfri. Om begäran är uppenbart ogrundad eller orimlig kan vi ta ut en rimlig avgift eller vägra tillmötesgå den. Vi motiverar det för dig.
right-access = Rätt till tillgång till uppgifter
    .text = Du har rätt att få veta om vi behandlar dina uppgifter. Om vi gör det får du en kopia av uppgifterna, och vi berättar hur de behandlas (artikel 15).
right-rectification = Rätt till rättelse
    .text = Du kan kräva att vi rättar felaktiga uppgifter och kompletterar bristfälliga uppgifter om dig (artikel 16).
right-erasure = Rätt till radering
    .text = Du kan kräva att vi raderar dina uppgifter när de inte längre behövs för de ändamål som de samlades in eller på annat sätt behandlades för, när behandlingen strider mot lag eller när vi enligt lag är skyldiga att radera dem.
    .consent = Du kan också kräva radering när du återkallar ditt samtycke och det inte finns någon annan grund för behandlingen.
    .objection = Detsamma gäller när du invänder mot behandlingen och det inte finns skäl för den som väger tyngre än dina intressen.
    .marketing = När du förbjuder direktmarknadsföring kan du också kräva att vi raderar de uppgifter som används för den.
    .except = Vi raderar inte uppgifter som vi enligt lag ska bevara eller som behövs för rättsliga anspråk (artikel 17).
    .others = I fråga om övriga ändamål raderar vi uppgifterna när de inte längre behövs för en lagstadgad uppgift eller skyldighet eller när behandlingen strider mot lag.
right-restriction = Rätt till begränsning av behandling
    .text = Du kan kräva att vi begränsar behandlingen av dina uppgifter när du har bestritt att uppgifterna är korrekta och vi utreder saken, när behandlingen strider mot lag men du inte vill att uppgifterna raderas, eller när vi inte längre behöver uppgifterna men du behöver dem för rättsliga anspråk (artikel 18).
    .objection = Du kan också kräva begränsning när du har invänt mot behandlingen och vi utreder om det finns skäl för den som väger tyngre än dina intressen.
right-portability = Rätt till dataportabilitet
    .text = Du kan få ut de uppgifter som du själv har lämnat i ett strukturerat, allmänt använt och maskinläsbart format och överföra dem till en annan personuppgiftsansvarig. Om det är tekniskt möjligt överför vi uppgifterna direkt på din begäran (artikel 20).
right-objection = Rätt att göra invändningar
    .text = Du kan invända mot behandlingen av dina uppgifter. Läs mer under rubriken ”Rätt att göra invändningar” (artikel 21.1).
right-marketing-objection = Rätt att förbjuda direktmarknadsföring
    .text = Du kan förbjuda direktmarknadsföring. Läs mer under rubriken ”Rätt att göra invändningar” (artikel 21.2).
right-automated-decisions = Rätt att inte bli föremål för automatiserade beslut
    .text = Du kan framföra din ståndpunkt, bestrida beslutet och kräva att en människa behandlar ärendet (artikel 22).
    .statute = Beslutet fattas automatiskt endast när lagen tillåter det. Du kan begära omprövning av beslutet eller söka ändring i det enligt vad som föreskrivs i lag (artikel 22).
right-withdrawal = Återkallande av samtycke
    .text = Du kan när som helst återkalla ditt samtycke. Återkallandet påverkar inte lagligheten av den behandling som skett före det (artikel 7.3).

objection-general = Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, göra invändningar mot behandlingen av dina uppgifter. Vi upphör med behandlingen, om vi inte kan påvisa tvingande berättigade skäl som väger tyngre än dina intressen, rättigheter och friheter eller att behandlingen behövs för att fastställa, utöva eller försvara rättsliga anspråk.
objection-research = Du kan av skäl som hänför sig till din specifika situation göra invändningar mot att dina uppgifter behandlas för forskning. Vi upphör med behandlingen, om den inte behövs för att utföra en uppgift av allmänt intresse.
objection-purposes = Rätten gäller följande ändamål: { $purposes }.
    .one = Rätten gäller detta ändamål: { $purposes }.
objection-restricted = Denna rättighet är begränsad. Mer om begränsningen finns under rubriken ”Dina rättigheter”.
objection-marketing = Du har rätt att när som helst förbjuda att dina uppgifter används för direktmarknadsföring, också för profilering som har samband med den. Du behöver inte motivera förbudet. Därefter använder vi inte dina uppgifter för direktmarknadsföring.

complaint-intro = Du har rätt att lämna in klagomål till en tillsynsmyndighet om du anser att behandlingen av dina personuppgifter strider mot dataskyddsförordningen.
complaint-ombudsman = I Finland är dataombudsmannen tillsynsmyndighet.
complaint-aland = Inom landskaps- och kommunalförvaltningen på Åland är Datainspektionen tillsynsmyndighet.
complaint-elsewhere = Du kan också lämna in klagomål i det EU- eller EES-land där du stadigvarande bor eller arbetar eller där du anser att förordningen har överträtts.

summary-rights-more = Läs mer om dina rättigheter
draft-note = Utkast – får inte publiceras
foreign-note = En del av texten finns inte på svenska och visas på ett annat språk.

joint-intro = Detta register har fler än en personuppgiftsansvarig (artikel 26 i dataskyddsförordningen).
joint-intro-partial = För en del av registrets ändamål ansvarar flera personuppgiftsansvariga tillsammans (artikel 26 i dataskyddsförordningen).
joint-partly = för en del av ändamålen
joint-this = Kontaktuppgifterna finns under rubriken ”Personuppgiftsansvarig”.
joint-rights = Du kan utöva dina rättigheter gentemot var och en av de personuppgiftsansvariga, oavsett vad de har kommit överens om sinsemellan.
not-collected-intro = Vi varken samlar in eller lagrar följande uppgifter:
material-electronic = Materialet är i elektronisk form.
material-paper = Materialet är på papper.
material-both = Materialet är delvis i elektronisk form, delvis på papper.
group-criminal = Gruppen innehåller uppgifter om fällande domar i brottmål och lagöverträdelser som innefattar brott (artikel 10 i dataskyddsförordningen).
identity-code-consent = Vi behandlar din personbeteckning med ditt samtycke (29 § i dataskyddslagen).
identity-code-statute = Vi behandlar personbeteckningen eftersom behandlingen av den regleras i lag (29 § i dataskyddslagen).
identity-code-statutory-task = Vi behandlar personbeteckningen eftersom det är viktigt att kunna identifiera dig entydigt för att en lagstadgad uppgift ska kunna utföras (29 § i dataskyddslagen).
identity-code-rights-and-duties = Vi behandlar personbeteckningen eftersom det är viktigt att kunna identifiera dig entydigt för att dina eller den personuppgiftsansvariges rättigheter ska kunna tillgodoses och skyldigheter fullgöras (29 § i dataskyddslagen).
identity-code-research = Vi behandlar personbeteckningen eftersom det är viktigt att kunna identifiera dig entydigt för forskning eller statistikföring (29 § i dataskyddslagen).
identity-code-sector = Vi behandlar personbeteckningen eftersom det är tillåtet på detta område med stöd av 29 § 2 mom. i dataskyddslagen.
sources-observed-some = Följande uppgifter lämnar du inte själv, utan de registreras:
sources-derived-some = Följande uppgifter härleder vi ur andra uppgifter:
sources-created-some = Följande uppgifter uppkommer i vår egen verksamhet:
cookies-intro = Vi lagrar följande uppgifter på din enhet eller läser dem från den. För andra uppgifter än de nödvändiga ber vi om ditt samtycke (205 § i lagen om tjänster inom elektronisk kommunikation).
cookies-none = Vi lagrar inga kakor eller andra uppgifter på din enhet.
recipient-consent = Uppgifter lämnas endast om du samtycker till det.
recipient-occasional = Uppgifter lämnas i enskilda fall, inte regelbundet.
special-condition-explicit-consent = Ditt uttryckliga samtycke (artikel 9.2 a i dataskyddsförordningen)
special-condition-employment-and-social-law = Skyldigheter och rättigheter inom arbetsrätten, den sociala tryggheten eller det sociala skyddet (artikel 9.2 b i dataskyddsförordningen)
special-condition-vital-interests = Skydd av intressen av grundläggande betydelse när samtycke inte kan ges (artikel 9.2 c i dataskyddsförordningen)
special-condition-members = Verksamhet i en ideell sammanslutning som rör dess medlemmar, tidigare medlemmar eller personer som har regelbunden kontakt med den (artikel 9.2 d i dataskyddsförordningen)
special-condition-made-public = Du har själv på ett tydligt sätt offentliggjort uppgifterna (artikel 9.2 e i dataskyddsförordningen)
special-condition-legal-claims = Fastställande, utövande eller försvar av rättsliga anspråk (artikel 9.2 f i dataskyddsförordningen)
special-condition-substantial-public-interest = Ett viktigt allmänt intresse på grundval av lag (artikel 9.2 g i dataskyddsförordningen, 6 § i dataskyddslagen)
special-condition-health-and-social-care = Hälso- och sjukvård eller socialvård (artikel 9.2 h i dataskyddsförordningen)
special-condition-public-health = Ett allmänt intresse på folkhälsoområdet (artikel 9.2 i i dataskyddsförordningen)
special-condition-archiving-and-research = Arkivändamål av allmänt intresse, forskning eller statistik (artikel 9.2 j i dataskyddsförordningen)
criminal-condition-official-authority = Behandlingen sker under kontroll av en myndighet (artikel 10 i dataskyddsförordningen)
criminal-condition-legal-claims = Utredning, fastställande, utövande, försvar eller avgörande av rättsliga anspråk (7 § i dataskyddslagen)
criminal-condition-statute = En lagstadgad uppgift (6 och 7 § i dataskyddslagen)
criminal-condition-insurance = Utredning av en försäkringsanstalts ansvar (6 och 7 § i dataskyddslagen)
criminal-condition-research = Vetenskaplig eller historisk forskning eller statistikföring (6 och 7 § i dataskyddslagen)
storage-at-least = minst { $period }
storage-between = minst { $least }, högst { $period }
storage-starts = Lagringstiden räknas
storage-erased = Därefter raderas uppgifterna.
storage-anonymised = Därefter anonymiseras uppgifterna.
storage-archived = Därefter överförs uppgifterna till arkivet.
right-excluded = Denna rättighet gäller inte i detta register.

# Brottmål: lagen om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten (1054/2018)
basis-law-enforcement = En behörig myndighets lagstadgade uppgift, som omfattas av dataskyddslagen avseende brottmål (1054/2018)
rights-heading-enforcement = Rättigheter i brottmål
rights-intro-enforcement = När uppgifter behandlas i brottmål och vid upprätthållandet av den nationella säkerheten tillämpas inte EU:s allmänna dataskyddsförordning utan dataskyddslagen avseende brottmål (1054/2018). Enligt den har du följande rättigheter:
right-access-enforcement = Rätt till insyn
    .text = Du har rätt att få veta om vi behandlar dina uppgifter. Om vi gör det har du rätt att få dina uppgifter och det som är känt om deras ursprung, och att få veta vad uppgifterna används till och på vilken grund, till vem de har lämnats och hur länge de bevaras eller hur lagringstiden bestäms.
right-rectification-enforcement = Rätt till rättelse
    .text = Du kan begära att vi rättar felaktiga uppgifter och kompletterar bristfälliga uppgifter om dig.
right-erasure-enforcement = Rätt till radering
    .text = Du kan begära att vi raderar dina uppgifter om de behandlas i strid med lag eller enligt lag ska raderas.
right-restriction-enforcement = Rätt till begränsning av behandling
    .text = Du kan begära att vi begränsar behandlingen av dina uppgifter i stället för att radera dem, om du bestrider att uppgifterna är korrekta och det inte går att fastställa, eller om uppgifterna måste bevaras som bevis.
rights-ombudsman = Om din rätt har begränsats
    .text = Rättigheterna kan begränsas om det är nödvändigt till exempel för att utreda ett brott, för den allmänna eller nationella säkerheten eller för att skydda någon annans rättigheter. Vi underrättar dig skriftligen om begränsningen, om inte det skulle äventyra syftet med den. Du kan då be dataombudsmannen att för din räkning kontrollera att dina uppgifter behandlas lagenligt.
rights-time-enforcement = Vi svarar på din begäran utan onödigt dröjsmål. Om vi inte går med på den svarar vi skriftligen och anger skälen, om inte det skulle äventyra syftet med begränsningen.
section-complaint-enforcement = Begäran om åtgärder
complaint-intro-enforcement = Du kan lämna in en begäran om åtgärder till dataombudsmannen om du anser att behandlingen av dina personuppgifter i brottmål eller vid upprätthållandet av den nationella säkerheten strider mot lag (56 § i dataskyddslagen avseende brottmål).
joint-intro-enforcement = Detta register har fler än en personuppgiftsansvarig.
joint-intro-partial-enforcement = För en del av registrets ändamål ansvarar flera personuppgiftsansvariga tillsammans.
group-criminal-enforcement = Gruppen innehåller uppgifter om brott och straffrättsliga påföljder.
identity-code-enforcement = Vi behandlar personbeteckningen eftersom det är viktigt att kunna identifiera dig entydigt för en lagstadgad uppgift (dataskyddslagen avseende brottmål, 1054/2018).

marketing-ground-similar-products = Du har handlat hos oss, och vi marknadsför våra egna liknande produkter eller tjänster till dig. Du kan avgiftsfritt förbjuda det i samband med varje meddelande (200 § i lagen om tjänster inom elektronisk kommunikation).
marketing-ground-organisations = Vi skickar marknadsföring till ett företag eller en annan sammanslutning om sådant som hör till dess verksamhet. Den kan förbjudas avgiftsfritt i samband med varje meddelande (202 § i lagen om tjänster inom elektronisk kommunikation).
