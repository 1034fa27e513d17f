# Undantag från regler (allow:). Meddelanden: vad som är fel, varför och vad man gör härnäst.

ALLOW-MANDATORY = Undantag från regeln ”{ $rule }” är inte möjliga, så det här undantaget har ingen verkan.
    .title = Undantag från en regel som inte har några
    .why = Den personuppgiftsansvarige kan inte avstå från det som lagen kräver av beskrivningen, oavsett skäl, och en fil med fel i formen kan inte användas.
    .help = Ta bort undantaget och rätta det som regeln påpekar. Om det till en början finns många brister, för en förteckning över dem tills de är avhjälpta: seloste check --write-baseline
ALLOW-REASON = Undantaget från regeln ”{ $rule }” saknar motivering.
    .title = Undantag utan motivering
    .why = Den personuppgiftsansvarige ska kunna visa att lagen följs (artikel 5.2 i dataskyddsförordningen), och den som redigerar filen senare ska kunna bedöma om undantaget ännu är befogat.
    .help = Skriv varför undantaget görs, till exempel: reason: "Kunderna känner till ordet." Motiveringen publiceras aldrig.
ALLOW-EXPIRED = Den sista dagen för undantaget från regeln ”{ $rule }” har passerat, så undantaget gäller inte längre.
    .title = Undantag vars sista dag har passerat
    .why = Ett tidsbundet undantag är ett löfte om att saken är rättad till dess.
    .help = Rätta det som regeln påpekar och ta bort undantaget. Om det ännu behövs, skriv varför och ange en ny sista dag under until.
ALLOW-UNUSED = Undantaget från regeln ”{ $rule }” tillåter ingenting: regeln påpekar inget här.
    .title = Onödigt undantag
    .why = Ett onödigt undantag skulle dölja nästa fel.
    .help = Ta bort undantaget. Om det hör till ett annat ställe, flytta det dit: det gäller den grupp av fält där det står och allt under den.
