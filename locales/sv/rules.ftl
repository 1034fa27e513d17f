# Reglernas meddelanden: vad som är fel och vad man gör härnäst.

A13-1A = { $missing ->
        [name] Den personuppgiftsansvarige ”{ $controller }” saknar namn på åtminstone ett av webbplatsens språk.
        [contact] Den personuppgiftsansvarige ”{ $controller }” saknar kontaktuppgifter: post- eller besöksadress, e-postadress eller telefonnummer.
        [joint] Den gemensamt personuppgiftsansvarige ”{ $controller }” saknar namn.
       *[other] Namn eller kontaktuppgifter saknas för den personuppgiftsansvarige ”{ $controller }”.
    }
    .help = Ange i controller.yaml namnet på alla webbplatsens språk, och en post- eller besöksadress, en e-postadress eller ett telefonnummer. Ange namnet på varje gemensamt personuppgiftsansvarig under joint.
A13-1B = Ett dataskyddsombud har utnämnts, men kontaktuppgifterna saknas.
    .help = Ange under dpo en e-postadress, ett telefonnummer, en post- eller besöksadress eller en webbadress. Om det inte finns något ombud, skriv: dpo: none
A13-1C-P = Ange minst ett ändamål som personuppgifterna används för.
    .help = Ge under purposes varje ändamål ett namn som berättar vad uppgifterna används för.
A13-1C-B = Ändamålet ”{ $purpose }” saknar rättslig grund.
    .help = Lägg till basis: consent, contract, legal-obligation, vital-interests, public-task eller legitimate-interests. Enbart ord (basis-words) räcker inte.
A13-1D = Ändamålet ”{ $purpose }” grundar sig på berättigat intresse; ange vilket intresset är och vems det är.
    .help = Skriv under legitimate-interest vilket intresset är (interest), och vems det är (whose) om det inte är den personuppgiftsansvariges eget.
A14-1D = Räkna upp kategorierna av personuppgifter i registret ”{ $register }”.
    .help = En del av uppgifterna kommer från annat håll än den registrerade. Ge under data varje grupp ett namn och ett innehåll (items, required, voluntary eller parts) eller en förklaring (note).
A14-2F = Ange varifrån uppgifterna ”{ $category }” kommer.
    .help = Ange källan under sources och nämn denna grupp under källans data.
A13-1E = Ange vem som får uppgifterna, eller att uppgifterna inte lämnas utanför organisationen.
    .help = Ge under recipients varje mottagare ett namn eller en kategori. Även personuppgiftsbiträden är mottagare. Om det inte finns några, skriv: recipients: none
A13-1F-Q = Ange om uppgifter överförs utanför EU och EES.
    .help = Räkna upp överföringarna under transfers, eller skriv: transfers: none
A13-1F-SAFE = Ange skyddsåtgärden för överföringen, till exempel standardavtalsklausuler (land: { $country }).
    .help = Ange under safeguard grunden för överföringen (mechanism) och dokumentet med dess datum. Om mottagaren omfattas av ett beslut om adekvat skyddsnivå, ange det.
A13-1F-REMOTE = ”{ $recipient }” behandlar uppgifter utanför EU och EES (land: { $country }), men enligt registret överförs inga uppgifter dit.
    .help = Kontrollera om uppgifterna kan ses eller användas där. Om de kan det, ta bort transfers: none och ange en skyddsåtgärd (safeguard) för mottagaren. Rätta annars landet.
A13-2A = Ange hur länge uppgifterna bevaras eller hur tiden bestäms.
    .help = Ange under storage en tid (period) och händelsen den räknas från (starts), eller kriterier (criteria eller plan). En minimitid (at-least) kräver också en återkommande översyn (review). Utelämna data och what när tiden gäller alla uppgifter.
Q-RET-INDEF = ”{ $text }” säger inte hur länge uppgifterna bevaras; ange en tid, en händelse eller en bestämmelse.
    .help = Skriv period och starts, till exempel: period: 1 year, starts: end-of-customer-relationship
A13-2B = Avsnittet om den registrerades rättigheter saknas eller har ändrats för hand.
    .help = Programmet skriver det här avsnittet självt. Ta reda på vad som har ändrats i programmet eller temat.
A13-2D = Rätten att lämna in klagomål till tillsynsmyndigheten och myndighetens kontaktuppgifter saknas.
    .help = Programmet skriver det här avsnittet självt. Ta reda på vad som har ändrats i programmet eller språkfilerna.
A13-2E = Ange för ändamålet ”{ $purpose }” om det är obligatoriskt att lämna uppgifterna och på vilken grund.
    .help = Ange under provision arten (kind: statutory, contractual, precondition eller voluntary) och följderna av att uppgifterna inte lämnas (consequences).
VER-1 = Lägg till versionsnummer och datum för den senaste ändringen.
    .help = Skriv version: "1.0" och updated: 2026-11-21
Q-PARITY = Texten i fältet ”{ $field }” saknas på detta språk: { $lang }.
    .help = Skriv texten på alla webbplatsens språk. Om den är densamma på alla, ange den för vart och ett.
STALE-523 = Personuppgiftslagen 523/1999 upphävdes 1.1.2019; hänvisa till dataskyddsförordningen och dataskyddslagen.
    .help = Ta bort hänvisningen, eller ersätt den med en hänvisning till den allmänna dataskyddsförordningen (EU) 2016/679 eller dataskyddslagen 1050/2018.
FIELD-LEAK = Texten i det interna fältet ”{ $field }” håller på att publiceras ({ $page }).
    .help = Samma ord står i ett offentligt fält. Ta bort dem där.
TEXT-HTML = En text innehåller HTML: ”{ $text }”.
    .help = HTML skulle visas som det är skrivet. Använd Markdown: *ord*, **ord**, - lista, [länk](https://example.fi)
TEXT-LINK = En länk leder dit en beskrivning inte kan leda: ”{ $text }”.
    .help = Använd en adress som börjar med https://, http://, mailto: eller tel:, ett avsnitt (#rights) eller en sida på webbplatsen.
TEXT-MARKDOWN = En text innehåller Markdown som en beskrivning inte visar: ”{ $text }”.
    .help = Rubriker, citat, bilder, kod, linjer och tabeller med fler än tolv kolumner blir vanlig text. En fotnot kan bara innehålla text och utelämnas om ingenting hänvisar till den: skriv ”[^1]” efter ordet och ”[^1]: fotnotens text” på en egen rad. Använd stycken, listor, tabeller, betoning, länkar och fotnoter.
TEXT-CHARACTER = En text innehåller ett tecken som inte syns eller inte kan skrivas ut: { $code }.
    .help = Tecknet har troligen följt med vid kopiering. Skriv texten på nytt på detta ställe.
TEXT-GLYPH = En text innehåller ett tecken som PDF-filens typsnitt inte kan visa: ”{ $character }” ({ $code }).
    .help = Ersätt tecknet med ord eller med ett annat tecken.
RULE-LEVEL = Nivån på regeln ”{ $rule }” kan inte sänkas: lagen kräver den.
    .help = Ta bort raden under rules i site.yaml och komplettera beskrivningen.
country-unknown = inte angivet
