# Publicering: varför inget eller inte allt skrevs. $path är filen eller mappen så som den heter på disken.

publish-outside = Filen ”{ $path }” kan inte publiceras: namnet är inte en adress inom publiceringsmappen.
    .help = Ingenting skrevs. Namnet får inte innehålla omvänt snedstreck (\), två snedstreck i rad eller delen ”..”. Byt namn på filen i den mapp som den publiceras från.
publish-reserved = Filen ”{ $path }” kan inte publiceras: namnet är reserverat. Programmet håller med hjälp av det reda på vad som har publicerats, eller så hör det till Git.
    .help = Ingenting skrevs. Ge filen ett annat namn i den mapp som den publiceras från.
publish-not-portable = Filen ”{ $path }” kan inte publiceras: det finns servrar och datorer som inte godtar ett sådant namn.
    .help = Ingenting skrevs. Namnet får inte innehålla tecknen < > : " | ? *, inte sluta på punkt eller mellanslag, inte vara ett enhetsnamn i Windows (såsom CON eller NUL) och vara högst 255 byte långt. Byt namn på filen.
publish-clash = Filerna ”{ $other }” och ”{ $path }” kan inte båda publiceras: de skulle hamna på samma plats.
    .help = Ingenting skrevs. Byt namn på den ena. Stora och små bokstäver räcker inte för att skilja namn åt, och en fil och en mapp kan inte ha samma namn.
publish-target-link = Publiceringsmappen ”{ $path }” är en länk. Genom en länk publiceras ingenting, eftersom någon annans filer bakom den då kunde raderas av misstag.
    .help = Ingenting skrevs. Ange den mapp som länken leder till, eller ta bort länken.
publish-target-file = ”{ $path }”, som angavs som publiceringsmapp, är inte en mapp.
    .help = Ingenting skrevs. Ange en annan mapp med --output, eller flytta undan filen.
publish-target-home = I mappen ”{ $path }” publiceras ingenting: den är din hemmapp, en mapp ovanför den eller diskens rot.
    .help = Ingenting skrevs. Ange med --output en tom mapp som är avsedd bara för den här webbplatsen, till exempel ”public”.
publish-target-around-source = I mappen ”{ $path }” publiceras ingenting: webbplatsens källfiler finns där, och publiceringen kunde förstöra dem.
    .help = Ingenting skrevs. Ange med --output en mapp utan källfiler, till exempel ”public”.
publish-target-in-source = I mappen ”{ $path }” publiceras ingenting: den ligger i en källmapp (content, themes eller locales), och det som publicerats skulle nästa gång läsas som källfiler.
    .help = Ingenting skrevs. Ange med --output en mapp bredvid källmapparna, till exempel ”public”.
publish-target-git = I mappen ”{ $path }” publiceras ingenting: den är en arbetskatalog i Git eller hör till Gits egna filer.
    .help = Ingenting skrevs. Publicera i en tom mapp och kopiera filerna därifrån, eller ange med --output en egen mapp inne i arbetskatalogen.
publish-target-foreign = I mappen ”{ $path }” publiceras ingenting: där finns annat än det som programmet har publicerat, till exempel ”{ $example }”.
    .help = Ingenting skrevs. Ange med --output en tom eller ny mapp. Om mappen är webbplatsens gamla publiceringsmapp, kontrollera att inget annat finns där, töm den och publicera på nytt.
publish-newer-manifest = Mappen ”{ $path }” har publicerats med en nyare version av programmet, vars förteckning den här versionen inte kan läsa.
    .help = Ingenting skrevs. Uppdatera programmet, eller publicera i en tom mapp.
publish-busy = I mappen ”{ $path }” pågår en annan publicering, som inte blev klar fastän programmet väntade.
    .help = Ingenting skrevs. Försök igen om en stund. Om felet upprepas, se efter om ett annat seloste fortfarande är igång.
publish-obstacle = I publiceringsmappen står ”{ $path }” i vägen. Programmet har inte skapat den, eller så har den ändrats efteråt.
    .help = Flytta eller ta bort den och publicera på nytt. Länkar inne i publiceringsmappen följs inte.
publish-io = Filen eller mappen ”{ $path }” kunde inte hanteras: { $reason }.
    .help = Åtgärda orsaken och publicera på nytt: nästa gång fortsätter där det här slutade. Varje fil som redan har publicerats är hel.

publish-reason-denied = behörighet saknas
publish-reason-in-use = behörighet saknas, eller så är den öppen i ett annat program
publish-reason-read-only = det går inte att skriva på disken
publish-reason-full = utrymmet på disken räcker inte
publish-reason-not-found = den finns inte
