# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-1A = { $missing ->
        [name] Den personuppgiftsansvarige ”{ $controller }” saknar namn på åtminstone ett av webbplatsens språk.
        [contact] Den personuppgiftsansvarige ”{ $controller }” saknar kontaktuppgifter: post- eller besöksadress, e-postadress eller telefonnummer.
        [joint] Den gemensamt personuppgiftsansvarige ”{ $controller }” saknar namn.
       *[other] Namn eller kontaktuppgifter saknas för den personuppgiftsansvarige ”{ $controller }”.
    }
    .help = Ange i controller.yaml namnet på alla webbplatsens språk, och en post- eller besöksadress, en e-postadress eller ett telefonnummer. Ange namnet på varje gemensamt personuppgiftsansvarig under joint.
A13-1B = Ett dataskyddsombud har utnämnts, men kontaktuppgifterna saknas.
    .help = Ange under dpo en e-postadress, ett telefonnummer, en post- eller besöksadress eller en webbadress. Om det inte finns något ombud, skriv: dpo: none
