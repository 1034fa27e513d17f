# Kommandot ”seloste new”: frågorna, meddelandena och anmärkningarna i filerna som skrivs.

## Frågor. Attributet ”why” berättar vad svaret påverkar.

new-ask-kind = Vad för slags organisation är den personuppgiftsansvarige?
    .why = Det avgör vilka regler som gäller och vilken tillsynsmyndighet som tar emot klagomål (artikel 77 i dataskyddsförordningen).
new-ask-name = Vad är den personuppgiftsansvariges officiella namn?
    .in = Vad är den personuppgiftsansvariges officiella namn { $in }?
    .why = Beskrivningen ska berätta vem som är personuppgiftsansvarig (artikel 13.1 a). Du kan också skriva namnet i filen senare.
new-ask-dpo = Har ett dataskyddsombud utnämnts?
    .why = I så fall ska beskrivningen berätta hur ombudet nås (artiklarna 13.1 b och 37).
new-ask-language-duty = På vilka språk ska myndigheten betjäna allmänheten?
    .why = En tvåspråkig myndighet informerar på finska och svenska (språklagen 423/2003, 32 §).
new-ask-register-name = Vad heter registret?
    .in = Vad heter registret { $in }?
    .why = Namnet blir beskrivningens rubrik. Du kan också skriva det i filen senare.
new-ask-authority = Är den personuppgiftsansvarige en myndighet?
    .why = En myndighet kan inte åberopa berättigat intresse när den fullgör sina uppgifter (artikel 6.1).
new-ask-subjects = Vems uppgifter finns i registret?
    .why = Av detta ser läsaren om beskrivningen gäller henne eller honom (artiklarna 12 och 30.1 c). För att se alla ord, svara: ?
new-ask-from = Varifrån kommer uppgifterna?
    .why = Artikel 13 säger vad som ska berättas om uppgifter från den registrerade, artikel 14 om uppgifter från annat håll.
new-ask-basis = På vilka rättsliga grunder behandlas uppgifterna?
    .why = Varje ändamål kräver en grund (artikel 6.1), och den registrerades rättigheter följer av den.
new-ask-holds = Ingår något av detta i registret?
    .why = Vart och ett kräver en egen grund eller en egen punkt i beskrivningen; bestämmelsen står inom parentes.
new-ask-recipients = Får någon utanför organisationen uppgifter?
    .why = Mottagarna ska anges (artikel 13.1 e). Även den som driver era system eller servrar är en mottagare.
new-ask-outside-eea = Överförs uppgifter utanför EU och EES?
    .why = Överföringen och skyddsåtgärderna ska anges (artikel 13.1 f). Även fjärråtkomst därifrån är en överföring.

new-answer = Svar:
new-choose-one = Nummer eller ord [{ $default }]:
new-choose-several = Nummer eller ord, åtskilda med kommatecken [{ $default }]:

new-choice-yes = ja
new-choice-no = nej
new-choice-unknown = inte känt ännu; punkten lämnas öppen i filen

new-kind-company = företag, andelslag eller enskild näringsidkare
new-kind-association = förening
new-kind-foundation = stiftelse
new-kind-person = fysisk person
new-kind-state-authority = statlig myndighet
new-kind-municipality = kommun
new-kind-joint-municipal-authority = samkommun
new-kind-wellbeing-services-county = välfärdsområde
new-kind-public-body = annat offentligrättsligt organ eller någon som utövar offentlig makt
new-kind-university = universitet eller yrkeshögskola
new-kind-parish = församling
new-kind-aland-authority = myndighet eller kommun på Åland

new-duty-fi-sv = på finska och svenska
new-duty-fi = bara på finska
new-duty-sv = bara på svenska

new-from-subject = från den registrerade
new-from-both = från den registrerade och från annat håll
new-from-elsewhere = från annat håll
new-from-observed = genom iakttagelse av den registrerade: loggar, kameror, användning av en tjänst

new-basis-consent = samtycke
new-basis-contract = avtal med den registrerade
new-basis-legal-obligation = rättslig förpliktelse för den personuppgiftsansvarige
new-basis-vital-interests = skydd av intressen av grundläggande betydelse
new-basis-public-task = uppgift av allmänt intresse eller myndighetsutövning
new-basis-legitimate-interests = berättigat intresse hos den personuppgiftsansvarige eller någon annan
    .authority = berättigat intresse: inte i en myndighets uppgifter (artikel 6.1)

new-holds-none = inget av detta
new-holds-special = uppgifter om hälsa eller andra särskilda kategorier av personuppgifter (artikel 9)
new-holds-identity-code = personbeteckningar (dataskyddslagen 1050/2018, 29 §)
new-holds-cookies = kakor eller liknande i en webbtjänst (lagen 917/2014, 205 §)
new-holds-camera = kameraövervakning: inspelningar där människor kan kännas igen

new-recipients-some = ja, någon får
new-recipients-none = nej, ingen, inte ens en tjänsteleverantör

new-provision-statutory = lagen kräver att den registrerade lämnar uppgifterna
new-provision-contractual = avtalet kräver det
new-provision-precondition = utan uppgifterna ingås inget avtal
new-provision-voluntary = det är frivilligt att lämna uppgifterna

## Svar och fel.

new-no-choice = ”{ $word }” är inget av alternativen.
    .help = Välj bland dessa: { $choices }
    .suggestion = Menade du: { $near }?
new-only-one = Bara ett av dessa kan väljas.
    .help = Ge ett nummer eller ett ord.
new-no-answer = En fråga blev utan svar, så inget skrevs.
    .help = Ge svaret med alternativet { $option }, eller nöj dig med de vanliga svaren med alternativet --yes.
new-bad-controller = ”{ $word }” duger inte som beteckning för en personuppgiftsansvarig. Beteckningen blir mappens namn och en del av webbadressen.
    .help = Använd små bokstäver a–z, siffror och bindestreck, till exempel ”exempelbolaget”. Orden ”shared” och ”static” är upptagna.
    .suggestion = Använd små bokstäver a–z, siffror och bindestreck. Menade du: seloste new { $near }
new-bad-register = ”{ $word }” duger inte som beteckning för ett register. Där ska stå den personuppgiftsansvariges beteckning, snedstreck och registrets egen beteckning, och den blir en del av webbadressen.
    .help = Använd små bokstäver a–z, siffror och bindestreck, till exempel ”staden/lantagare” eller ”staden/biblioteket/lantagare”. Orden ”controller” och ”defaults” är upptagna.
    .suggestion = Använd små bokstäver a–z, siffror och bindestreck, den personuppgiftsansvariges beteckning först. Menade du: seloste new { $near }
new-no-controller = Det finns ingen personuppgiftsansvarig ”{ $word }” på den här webbplatsen.
    .help = Gör den först: seloste new controller { $word }
    .suggestion = Menade du: seloste new register { $near }? En ny personuppgiftsansvarig görs så här: seloste new controller { $word }
new-exists = ”{ $file }” finns redan, så inget skrevs.
    .help = Redigera den filen eller välj en annan beteckning. Register hos samma personuppgiftsansvariga ska ha olika beteckningar.
new-broken-site = Det finns ett fel i filen ”{ $file }”, så webbplatsens språk är inte kända. Inget skrevs.
    .help = Rätta filen först. Vad som är fel i den: seloste check
new-failed = Filen ”{ $file }” kunde inte skrivas: { $reason }
    .help = Kontrollera att mappen hör till webbplatsen och att du får skriva där.

new-done-controller =
    Nästa steg:
      1. Fyll i det som är tomt i filen.
      2. Kontrollera vad som saknas: seloste { $root }check
      3. Lägg till den personuppgiftsansvariges register: seloste { $root }new register { $id }/kunder
new-done-register =
    Registret är ett utkast tills du tar bort raden ”draft: true”.
    Nästa steg:
      1. Fyll i det som är tomt i filen.
      2. Kontrollera vad som saknas: seloste { $root }check
      3. Se hur beskrivningen ser ut: seloste { $root }build --draft

## Filerna.

new-id-purpose = andamal
new-id-data = uppgifter
new-id-special = sarskilda-uppgifter
new-id-camera = inspelningar

new-file-intro =
    Fyll i det som är tomt. Kommandot ”seloste check” berättar vad som ännu saknas och vilken lag som kräver det.
    En rad som börjar med # är en anmärkning och publiceras inte. Skriv texterna mellan citattecknen: "så här".
    Nyckelord (name, purposes …) och val (contract, none …) är på engelska.
new-file-controller =
    Den personuppgiftsansvarige, det vill säga den som bestämmer varför och hur personuppgifter behandlas.
    Mappens namn är en del av den publicerade sidans adress: byt det inte efter publiceringen.
new-file-controller-name = Officiellt namn (artikel 13.1 a i dataskyddsförordningen).
new-file-kind = Vad för slags organisation det är: { $label }.
new-file-address =
    Hur den personuppgiftsansvarige nås (artikel 13.1 a). Ange minst två sätt.
    När du behöver en rad som börjar med tecknet #, ta bort tecknet och mellanslaget efter det.
new-example-address =
    street: Exempelgatan 1
    postcode: "00100"
    city: Helsingfors
new-file-language-duty =
    Språk som myndigheten ska betjäna allmänheten på (språklagen 423/2003, samiska språklagen 1086/2003).
    Webbplatsen ska ha samma språk: punkten languages i filen site.yaml.
new-file-dpo =
    Dataskyddsombudets e-post och telefon (artikel 13.1 b). Om det inte finns något dataskyddsombud, skriv: dpo: none
new-file-dpo-authority =
    Dataskyddsombudets e-post och telefon (artikel 13.1 b). Varje myndighet ska ha ett dataskyddsombud (artikel 37.1 a).

new-file-draft =
    Ett utkast publiceras inte. Ta bort den här raden när ”seloste check” inte längre har något att anmärka på filen.
new-file-register-name = Registrets namn: beskrivningens rubrik.
new-file-version =
    Beskrivningens version och datum för senaste ändring, till exempel 2026-11-21. Av dem ser läsaren att beskrivningen är
    aktuell.
new-file-subjects =
    Vems uppgifter som finns i registret. Ett färdigt ord ur ordlistan eller en egen grupp:
      - id: sasongsgaster
        name: Säsongsgäster
new-file-purposes =
    Vad uppgifterna används för och på vilken rättslig grund (artikel 13.1 c). Namnge ändamålet så att läsaren förstår vad
    ni gör med uppgifterna. Om det finns flera ändamål, kopiera punkten och ge den en egen beteckning (id).
new-file-provision =
    provision berättar om uppgifterna måste lämnas och vad som följer om de inte lämnas (artikel 13.2 e). Välj slag (kind)
    och ta bort tecknen #:
new-file-voluntary =
    Samtycke är frivilligt (artikel 4.11), så det är också frivilligt att lämna uppgifterna. Berätta vad som följer om de
    inte lämnas (artikel 13.2 e).
new-file-withdrawal = Hur samtycket återkallas: lika lätt som det gavs (artikel 7.3).
new-file-laws = Den lag och paragraf som grunden vilar på (artikel 6.3).
new-file-interest =
    Vilket intresset är (artikel 13.1 d) och hur man läser eller begär intresseavvägningen.
new-file-interest-authority =
    Observera: en myndighet kan inte använda den här grunden när den fullgör sina uppgifter (artikel 6.1).
new-file-vital =
    Vems grundläggande intressen som är i fara och hur uppgifterna hjälper. Grunden är avsedd för nödsituationer (skäl 46).
new-file-special-conditions =
    Vad som tillåter att särskilda kategorier av personuppgifter behandlas (artikel 9.2). Om ett annat ändamål använder
    dem, flytta det här dit. Skriv orden mellan hakparenteserna. I beskrivningen står:
new-file-data =
    Vilka uppgifter registret innehåller (artikel 14.1 d). Skriv ord ur ordlistan mellan hakparenteserna i items, till
    exempel name, email, phone, postal-address. Gör en grupp av varje slags uppgifter. from berättar varifrån uppgifterna
    kommer:
new-file-special = Vilka särskilda kategorier av personuppgifter (artikel 9.1). Skriv orden mellan hakparenteserna:
new-file-camera =
    Skyltar på platsen ska också berätta om kamerorna: det viktigaste där, resten i den här beskrivningen (artikel 13).
new-file-identity-code =
    Vad som tillåter att personbeteckningar behandlas (dataskyddslagen 1050/2018, 29 §). Välj grund (ground) och ta bort
    tecknet #. I beskrivningen står:
new-file-sources =
    Från vem annan än den registrerade uppgifterna kommer (artikel 14.2 f): ett ord ur ordlistan, till exempel
    population-register (befolkningsdatasystemet) eller employer (arbetsgivare), eller egna ord per språk under name.
    public berättar om vem som helst kan använda källan: true (ja) eller false (nej).
new-file-cookies =
    Vad tjänsten lagrar på användarens enhet och hur användaren väljer (lagen 917/2014, 205 §; artikel 13).
    category är necessary (nödvändig), preferences (val), statistics (statistik) eller marketing (marknadsföring).
    lasts är session (tills webbläsaren stängs) eller en tid, till exempel 13 months.
new-file-recipients =
    Vem utanför organisationen som får uppgifter (artikel 13.1 e). Ange namn eller kategori (category, till exempel
    ”bokföringsbyråer”), roll, ändamål och landets kod, till exempel FI. Om det finns flera mottagare, kopiera punkten.
    Om ingen får uppgifter, skriv: recipients: none
new-file-recipients-none =
    Vem utanför organisationen som får uppgifter (artikel 13.1 e). Ordet none betyder att ingen får dem, inte ens en
    tjänsteleverantör.
new-file-transfers =
    Överföringar utanför EU och EES (artikel 13.1 f). Om det inte finns några, skriv: transfers: none
    En mottagare vars land (country) ligger utanför berättar redan själv om överföringen.
new-file-safeguard =
    Vad som skyddar uppgifterna utanför EU och EES (artikel 13.1 f) och hur man får en kopia av det. Välj grund för
    överföringen (mechanism) och ta bort tecknen #. De vanligaste:
new-file-storage =
    Hur länge uppgifterna bevaras (artikel 13.2 a): en tid (30 days, 6 months, 3 years) och den händelse den räknas från
    (end-of-customer-relationship, kundförhållandets slut; end-of-contract, avtalets slut), eller kriterier i ord
    (criteria). Om tiderna varierar, kopiera punkten och ange vilka grupper av uppgifter den gäller: data: [uppgifter]
new-file-storage-authority =
    Bestäms tiden av informationsstyrningsplanen? Skriv då planens punkt vid sidan av tiden: plan: { "{section: \"06.01\"}" }
new-file-automated =
    Fattas beslut enbart automatiskt, och profileras personer (artikel 13.2 f)? Om inte, skriv none vid båda.
new-file-rights =
    Hur en begäran om rättigheter görs (artikel 12). Rättigheterna själva följer av det som berättats ovan.
new-file-openness =
    Vad som är offentligt och vad som är sekretessbelagt i registret (offentlighetslagen 621/1999). Kan utelämnas.
