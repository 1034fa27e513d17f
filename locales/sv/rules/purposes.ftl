# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-1C-P = Ange minst ett ändamål som personuppgifterna används för.
    .help = Ge under purposes varje ändamål ett namn som berättar vad uppgifterna används för.
A13-1C-B = Ändamålet ”{ $purpose }” saknar rättslig grund.
    .help = Lägg till basis: consent, contract, legal-obligation, vital-interests, public-task eller legitimate-interests. Enbart ord (basis-words) räcker inte.
A13-1D = Ändamålet ”{ $purpose }” grundar sig på berättigat intresse; ange vilket intresset är och vems det är.
    .help = Skriv under legitimate-interest vilket intresset är (interest), och vems det är (whose) om det inte är den personuppgiftsansvariges eget.
