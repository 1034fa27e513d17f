# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

FI-1054-22 = { $item ->
        [basis] Dataskyddsbeskrivningen för brottmål saknar rättslig grund: den författning som myndighetens uppgift bygger på.
        [contact-point] Dataskyddsbeskrivningen för brottmål saknar de gemensamt personuppgiftsansvarigas kontaktpunkt.
       *[other] Dataskyddsbeskrivningen för brottmål saknar en uppgift som lagen kräver.
    }
    .title = Uppgifter i dataskyddsbeskrivningen för brottmål
    .why = I 22 § i lag 1054/2018 räknas upp vad en behörig myndighets dataskyddsbeskrivning åtminstone ska innehålla.
    .help = { $item ->
        [basis] Ange författningen och paragrafen under laws i ändamålet, till exempel: act: police-act. Punkten basis används inte, eftersom dataskyddsförordningen inte tillämpas.
       *[contact-point] Ange under joint.contact-point de kontaktuppgifter genom vilka den registrerade kan utöva sina rättigheter.
    }
FI-1054-MIX = { $kind ->
       *[purpose] Ändamålet ”{ $purpose }” kan inte omfattas av både dataskyddsförordningen och lag 1054/2018; välj den ena.
        [authority] Lag 1054/2018 gäller bara behöriga myndigheter; ändamål: ”{ $purpose }”.
        [register] På ändamålet ”{ $purpose }” tillämpas dataskyddsförordningen, men på resten av registret lag 1054/2018.
    }
    .title = Två lagar i samma register
    .why = Dataskyddsförordningen tillämpas inte när en behörig myndighet behandlar uppgifter i brottmål (artikel 2.2 d i förordningen, 1 § i lag 1054/2018). Människors rättigheter är olika i de två lagarna.
    .help = { $kind ->
        [purpose] Ta bort denna punkt om ändamålet omfattas av lag 1054/2018, eller ta bort regime: law-enforcement.
        [authority] Ta bort regime: law-enforcement eller kontrollera den personuppgiftsansvariges art (kind) i controller.yaml.
       *[register] Flytta ändamålet till ett eget register, eller skriv regime: law-enforcement för det om lag 1054/2018 gäller.
    }
FI-1054-RIGHTS = Denna rättighet finns inte i lag 1054/2018, som tillämpas på registret.
    .title = En rättighet som hör till en annan lag
    .why = I brottmål har människor rätt till insyn och rätt att begära rättelse, radering och begränsning av behandlingen (22–29 § i lag 1054/2018). Dataportabilitet, invändning och återkallande av samtycke finns inte.
    .help = Ta bort punkten. Programmet skriver rättigheterna självt. Mer information kan ges om access, rectification, erasure och restriction.
