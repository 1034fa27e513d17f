# Komentorivi.

cli-about = Kirjoittaa Suomen lain vaatimat tietosuojaselosteet suomeksi, ruotsiksi ja englanniksi ja kertoo, mitä puuttuu.
cli-root = Sivuston kansio: se, jossa content/ on [oletus: nykyinen kansio]
cli-lang = Viestien kieli [oletus: ympäristön kieli]
cli-color = Värit
cli-quiet = Kerro vain se, mikä on vialla
cli-today = Päivä, johon päivämääriä verrataan (muuten SOURCE_DATE_EPOCH tai koneen kello)
cli-init = Kirjoita pieni valmis sivusto alkuun pääsemiseksi
    .dir = Uusi tai tyhjä kansio
cli-new = Kirjoita uuden rekisterinpitäjän tai rekisterin tiedosto tarvittavine kohtineen
cli-new-controller = Kirjoita uuden rekisterinpitäjän tiedosto: kysyy, mitä on tarpeen tietää
    .id = Rekisterinpitäjän tunnus, esimerkiksi malliyritys: sen kansio content/-kansiossa ja osa osoitetta
cli-new-register = Kirjoita uuden rekisterin tiedosto: kysyy, mitä on tarpeen tietää
    .id = Rekisterinpitäjän tunnus, kauttaviiva ja rekisterin tunnus, esimerkiksi kaupunki/lainaajat; välissä voi olla yksiköiden kansioita
cli-new-option =
    .kind = Millainen rekisterinpitäjä on
    .controller-name = Rekisterinpitäjän virallinen nimi (viranomaisen: sivuston oletuskielellä)
    .dpo = Tietosuojavastaava on nimetty
    .language-duty = Kielet, joilla viranomaisen on palveltava, esimerkiksi fi,sv
    .register-name = Rekisterin nimi sivuston oletuskielellä
    .authority = Rekisterinpitäjä on viranomainen (jos controller.yaml ei kerro sen lajia)
    .subjects = Keiden tietoja: sanaston sanoja, esimerkiksi customers,employees
    .from = Mistä tiedot tulevat
    .basis = Oikeusperuste; voi antaa monta kertaa
    .special = Terveystietoja tai muita erityisiä henkilötietoryhmiä
    .identity-code = Henkilötunnuksia
    .cookies = Evästeitä
    .camera = Kameravalvontaa
    .recipients = Saako joku tietoja
    .outside-eea = Tietoja siirretään EU:n ja ETAn ulkopuolelle
    .yes = Älä kysy mitään: tavalliset vastaukset
cli-build = Tarkista sivusto ja julkaise se
    .output = Mihin julkaistaan [oletus: public/, luonnos public-draft/]
    .draft = Myös luonnokset, vaikka lain vaatimia tietoja puuttuisi; jokainen sivu merkitään
    .no-pdf = Ilman PDF-tiedostoja
    .deny = Älä julkaise mitään, jos tämä sääntö tai ryhmä huomauttaa; ”warnings” tarkoittaa kaikkia jäljelle jääviä varoituksia
cli-check = Tarkista sivusto: mitä puuttuu, mistä ja minkä artiklan mukaan
    .format = Raportin muoto
    .output = Raportti myös tiedostoon, esimerkiksi sarif=tulos.sarif; voi antaa monta kertaa
    .allow = Ohita sääntö: sen tunnus, nimi tai ryhmä (law, lawfulness, guideline, house)
    .warn = Ilmoita sääntö tai ryhmä varoituksena
    .deny = Ilmoita sääntö tai ryhmä virheenä; ”warnings” tarkoittaa kaikkia jäljelle jääviä varoituksia
    .exit-zero = Palauta koodi 0, vaikka virheitä olisi
    .baseline = Kerro vain se, mitä tässä puuteluettelossa ei ole
    .write-baseline = Kirjoita nykyiset huomautukset puuteluetteloon ja kerro vain, mitä siinä ei voi olla
    .changed-since = Kerro vain rekistereistä, jotka ovat muuttuneet tämän Git-version jälkeen tai käyttävät muuttunutta
cli-no-cache = Tee kaikki uudelleen, vaikka mikään ei olisi muuttunut viime kerran jälkeen
cli-watch = Tee sama uudelleen aina, kun jokin tiedosto muuttuu (lopetus: Ctrl-C)
    .poll = Katso tiedostot näin monen sekunnin välein: verkkolevylle ja konttiin, joiden muutoksista järjestelmä ei kerro
cli-matrix = Näytä, missä selosteessa on mikäkin pakollinen kohta milläkin kielellä ja mitä puuttuu eniten
    .format = Taulukon muoto
    .output = Tiedosto, johon taulukko kirjoitetaan [oletus: näyttö]
cli-serve = Näytä sivusto selaimessa kirjoittaessasi: sivut päivittyvät tallennettaessa, ja virheet näkyvät niiden päällä
    .port = Portti [oletus: 3030 tai seuraava vapaa]
    .host = Osoite, jossa esikatselu on; vain tätä tietokonetta varten, ellet anna muuta
    .open = Avaa selain
    .editor = Osoite, joka avaa tiedoston muokkausohjelmassasi; ”none” jättää linkit pois
cli-rules = Luettele kaikki säännöt
    .format = Luettelon muoto
cli-explain = Selitä sääntö (mitä se tarkistaa ja miksi) tai tiedostojen kenttä
    .topic = Säännön tunnus tai nimi, esimerkiksi A13-2A (kaikki luettelee seloste rules), tai kenttä, esimerkiksi purposes tai purposes.basis (englanniksi)
cli-schema = Tulosta tiedostolajin JSON Schema muokkausohjelmia varten
    .kind = Tiedoston laji
cli-theme = Teemat: sivujen ja PDF:ien ulkoasu
cli-theme-new = Kirjoita uuden teeman tiedostot: värit ja ylätunniste muutettaviksi
    .name = Teeman nimi, esimerkiksi oma: sen kansio themes/-kansiossa
    .extends = Teema, jota uusi laajentaa: default, lomake, fragment tai sivuston oma [oletus: default]

cli-help = Näytä tämä ohje
cli-version = Näytä versio
cli-usage = Käyttö
cli-commands = Komennot
cli-arguments = Annettava
cli-options = Valitsimet
cli-choices = vaihtoehdot: { $choices }
cli-default = oletus: { $default }
cli-value-command = KOMENTO
cli-value-dir = KANSIO
cli-value-date = PÄIVÄ
cli-value-lang = KIELI
cli-value-when = MILLOIN
cli-value-format = MUOTO
cli-value-report = MUOTO=TIEDOSTO
cli-value-code = TUNNUS
cli-value-topic = SÄÄNTÖ|KENTTÄ
cli-value-kind = LAJI
cli-value-id = TUNNUS
cli-value-theme = TEEMA
cli-value-name = NIMI
cli-value-languages = KIELET
cli-value-words = SANAT
cli-value-rule = SÄÄNTÖ
cli-value-file = TIEDOSTO
cli-value-revision = VERSIO
cli-value-seconds = SEKUNTIA
cli-value-register = REKISTERINPITÄJÄ/TUNNUS
cli-value-origin = LÄHDE
cli-value-basis = PERUSTE
cli-value-recipients = VASTAANOTTAJAT
cli-value-port = PORTTI
cli-value-address = OSOITE
cli-value-pattern = MALLI
cli-value-yes-no = yes|no

cli-wrong-command = Komentoa ”{ $word }” ei ole.
    .help = Kaikki komennot: seloste --help
    .suggestion = Tarkoititko: seloste { $near }? Kaikki komennot: seloste --help
cli-wrong-option = Valitsinta ”{ $word }” ei ole tässä komennossa.
    .help = Kaikki komennot ja valitsimet: seloste --help
    .suggestion = Tarkoititko: { $near }? Kaikki komennot ja valitsimet: seloste --help
cli-extra-word = Sana ”{ $word }” on liikaa.
    .help = Jos se on sivuston kansio, kirjoita: --root "{ $word }". Kaikki komennot ja valitsimet: seloste --help
cli-wrong-value = Valitsimella ”{ $option }” ei voi olla arvoa ”{ $word }”.
    .help = Valitse yksi: { $choices }. Kaikki komennot ja valitsimet: seloste --help
cli-no-value = Valitsimelta ”{ $option }” puuttuu arvo.
    .help = Kirjoita arvo valitsimen perään. Kaikki komennot ja valitsimet: seloste --help
cli-missing-word = Komennosta puuttuu { $word }.
    .help = Kirjoita se komennon perään. Kaikki komennot ja valitsimet: seloste --help
cli-conflict = Valitsimia ”{ $option }” ja ”{ $word }” ei voi käyttää yhdessä.
    .help = Jätä toinen pois. Kaikki komennot ja valitsimet: seloste --help
cli-wrong-arguments = Komentoa ei voi suorittaa näin.
    .help = Kaikki komennot ja valitsimet: seloste --help

cli-no-site = Kansiota ”{ $path }” ei ole, joten täällä ei ole sivustoa.
    .help = Anna sivuston kansio valitsimella --root tai kirjoita uusi sivusto: seloste init oma-sivusto
cli-no-content = Kansiota ”{ $path }” ei voi lukea: { $reason }
    .help = Anna sivuston kansio valitsimella --root tai kirjoita uusi sivusto: seloste init oma-sivusto
cli-build-stopped = Mitään ei julkaistu: korjaa ensin virheet tai katso luonnosta komennolla build --draft.
cli-published = { $notices ->
        [one] Julkaistiin { $notices } seloste
       *[other] Julkaistiin { $notices } selostetta
    } kansioon { $target }: kirjoitettuja tiedostoja { $written }, ennallaan { $unchanged }, poistettuja { $removed }.
cli-drafted = { $notices ->
        [one] Luonnos { $notices } selosteesta
       *[other] Luonnos { $notices } selosteesta
    } on kansiossa { $target }. Sitä ei ole tarkoitettu julkaistavaksi. Kirjoitettuja tiedostoja { $written }, ennallaan { $unchanged }, poistettuja { $removed }.
cli-kept = Säilytettiin ”{ $file }”: se ei enää kuulu sivustoon, mutta joku on muokannut sitä. Poista se itse, jos sitä ei tarvita.
cli-unknown-topic = Sääntöä tai kenttää ”{ $code }” ei ole.
    .help = Kaikki säännöt: seloste rules. Tiedoston kentät: seloste explain register, controller tai site
    .suggestion = Tarkoititko { $near }? Kaikki säännöt: seloste rules. Tiedoston kentät: seloste explain register, controller tai site
cli-unknown-rule = Sääntöä ”{ $code }” ei ole.
    .help = Kaikki säännöt: seloste rules
    .suggestion = Tarkoititko { $near }? Kaikki säännöt: seloste rules
cli-mandatory-rule = Sääntöä ”{ $code }” ei voi lieventää: laki vaatii sen, mitä sääntö etsii, tai tiedostoa ei voi käyttää ilman sitä.
    .help = Korjaa se, mistä sääntö huomauttaa. Jos haluat sitä ennen nähdä vain uudet puutteet, pidä puuteluetteloa: seloste check --write-baseline
cli-only-denied = Ryhmälle ”{ $group }” käy vain --deny.
    .help = Kirjoita --deny { $group } tai nimeä tarkoittamasi säännöt. Kaikki säännöt: seloste rules

cli-watching = Odotetaan muutoksia. Lopeta painamalla Ctrl-C.
cli-watch-changed = Muuttui: { $files }{ $more ->
        [0] {""}
       *[other] {" "}ja { $more } muuta
    }
cli-watch-time = { $hour }.{ $minute }.{ $second }
cli-watch-seconds = Tiedostoja ei voi katsoa näin usein tai harvoin: ”{ $word }”.
    .help = Anna sekunnit lukuna väliltä 0,1–3600, esimerkiksi --poll 2
cli-watch-root = Kansiota ”{ $path }” ei voi seurata, koska sitä ei voi lukea: { $reason }
    .help = Tarkista, että saat lukea kansion, tai anna toinen sivusto valitsimella --root.
cli-watch-full = Kansiota ”{ $path }” ei voi seurata: järjestelmän raja seurattaville kansioille on täynnä.
    .help = Lisää --poll 2, niin tiedostot katsotaan kahden sekunnin välein. Ylläpito voi myös nostaa rajaa (Linuxissa fs.inotify.max_user_watches).
cli-watch-failed = Kansiota ”{ $path }” ei voi seurata: { $reason }
    .help = Lisää --poll 2, niin tiedostot katsotaan kahden sekunnin välein.
cli-watch-later = Järjestelmän raja seurattaville kansioille tuli täyteen. Tiedostot katsotaan tästä lähtien sekunnin välein.

cli-progress-checking = Tarkistetaan
cli-progress-pdfs = PDF-tiedostot
cli-progress-pages = Sivut
cli-progress-publishing = Julkaistaan

cli-baseline-written = Puuteluettelossa ”{ $file }” on nyt { $count ->
        [one] { $count } huomautus
       *[other] { $count } huomautusta
    }. Säilytä se sivuston mukana ja korjaa, mitä siinä on.
cli-baseline-unwritten = Puuteluetteloa ”{ $file }” ei voitu kirjoittaa: { $reason }
    .help = Tarkista, että kansio on olemassa ja että saat kirjoittaa siihen.
cli-baseline-known = { $count ->
        [one] { $count } huomautus on
       *[other] { $count } huomautusta on
    } puuteluettelossa ”{ $file }”, eikä { $count ->
        [one] sitä
       *[other] niitä
    } näytetä.
cli-baseline-gone = Puuteluetteloa ”{ $file }” voi lyhentää: { $count ->
        [one] { $count } sen huomautus on poistunut
       *[other] { $count } sen huomautusta on poistunut
    }. Kirjoita se uudelleen: seloste check --write-baseline
cli-baseline-gone-one = {"  "}{ $code } { $place }{ $count ->
        [one] {""}
       *[other] {" "}× { $count }
    }
cli-baseline-gone-more = {"  "}… ja { $count } muuta
cli-no-baseline = Puuteluetteloa ”{ $file }” ei ole.
    .help = Kirjoita se nykyisistä huomautuksista: seloste check --write-baseline
cli-wrong-baseline = Puuteluetteloa ”{ $file }” ei voi lukea: { $reason }
    .help = Ota käyttöön tiedoston aiempi versio tai kirjoita se uudelleen: seloste check --write-baseline
cli-newer-baseline = Puuteluettelo ”{ $file }” on muodossa (versio { $version }), jota tämä seloste ei tunne.
    .help = Käytä samaa selosteen versiota, joka sen kirjoitti, tai kirjoita se uudelleen: seloste check --write-baseline

cli-changed = Version ”{ $revision }” jälkeen { $changed } / { $all } rekisteriä on muuttunut tai käyttää muuttunutta. Vain niistä ja muotovirheistä kerrotaan.
cli-no-git = Ohjelmaa ”git” ei ole, joten ei tiedetä, mikä on muuttunut.
    .help = Asenna Git tai jätä --changed-since pois.
cli-no-repository = Kansio ”{ $path }” ei ole Git-varastossa, jota voisi lukea: { $reason }
    .help = Anna valitsimella --root sivusto, joka on Gitissä, tai jätä --changed-since pois.
cli-unknown-revision = Git ei tunne versiota ”{ $revision }”.
    .help = Anna muutos, haara tai tunniste, esimerkiksi main tai HEAD~1. Automaattisessa tarkastuksessa hae ensin riittävästi historiaa.
cli-git-failed = Git ei voinut kertoa, mikä on muuttunut: { $reason }
    .help = Kokeile komentoa git status sivuston kansiossa tai jätä --changed-since pois.
cli-matrix-written = Taulukko on tiedostossa ”{ $file }”.
cli-matrix-unwritten = Tiedostoon ”{ $file }” ei voitu kirjoittaa: { $reason }
    .help = Tarkista, että kansio on olemassa ja että saat kirjoittaa siihen.
cli-draft-findings = Mitä puuttuu, sen kertoo: seloste check
cli-report-form = Valinnasta ”{ $word }” ei selviä, mikä raportti tulee mihinkin tiedostoon.
    .help = Kirjoita muoto, yhtäsuuruusmerkki ja tiedosto, esimerkiksi --output sarif=tulos.sarif. Muodot: { $choices }.
cli-report-folder = Raportin ”{ $file }” kansiota ”{ $folder }” ei ole.
    .help = Tee kansio ensin tai valitse toinen tiedosto. Polku alkaa siitä kansiosta, jossa komento annetaan.
cli-report-twice = Samaan tiedostoon ”{ $file }” ei voi kirjoittaa kahta raporttia.
    .help = Anna kummallekin oma tiedosto.
cli-report-no-file = Raporttia ei voi kirjoittaa kohteeseen ”{ $file }”, sillä se ei ole tavallinen tiedosto.
    .help = Anna tiedoston nimi.
cli-report-failed = Raporttia ”{ $file }” ei voitu kirjoittaa: { $reason }
    .help = Katso, onko levyllä tilaa ja saatko kirjoittaa kansioon.
cli-unknown-zone = Muuttujan TZ nimeämää aikavyöhykettä ”{ $zone }” ei tunneta täällä, joten päivä on UTC-ajan mukainen.
    .help = Korjaa TZ (esimerkiksi Europe/Helsinki), asenna järjestelmän aikavyöhykkeet (usein paketti tzdata) tai anna päivä valitsimella --today.
cli-explain-law = Laki: { $law }
cli-explain-mandatory = Taso: { $level }. Laki vaatii tätä, joten sääntöä ei voi lieventää.
cli-explain-safety = Taso: { $level }. Sääntö suojaa sitä, mitä julkaistaan, joten sitä ei voi lieventää.
cli-explain-optional = Taso: { $level }. Sivusto voi valita toisen tason tiedostossa site.yaml, esimerkiksi rules: {"{"}{ $code }: { $other }{"}"}
cli-explain-form = Taso: { $level }. Sääntö koskee tiedostojen muotoa, joten sitä ei voi lieventää.
cli-explain-wrong = Väärin
cli-explain-right = Oikein
cli-explain-value = Arvo:
cli-explain-choices = Vaihtoehdot:
cli-explain-words = Valmiit sanat (myös omat käyvät):
cli-explain-inside = Kentät:
cli-explain-elsewhere = Samanniminen kenttä muualla:
cli-serve-without = Tämä ohjelma on koottu ilman esikatselua.
    .help = Käytä komentoa seloste build ja avaa sivut kansiosta public/, tai asenna ohjelma, jossa on ominaisuus serve.
cli-theme-name = ”{ $name }” ei kelpaa teeman nimeksi.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi oma-teema.
cli-theme-root = Kansion nimi ei ole UTF-8-merkistöä: { $path }
cli-theme-exists = Kansio ”{ $folder }” on jo olemassa, joten siihen ei kirjoitettu mitään.
    .help = Anna teemalle toinen nimi tai muokkaa kansion tiedostoja.
cli-theme-failed = Kansioon ”{ $folder }” ei voitu kirjoittaa: { $reason }
cli-theme-done = Ota teema käyttöön kirjoittamalla site.yaml-tiedostoon: theme: { $name }
cli-theme-new-settings = Teema, jonka tiedostoja käytetään, kun tällä teemalla ei ole omaa.
cli-theme-new-style = Lisätään laajennetun teeman tyyleihin. Tekstin ja taustan kontrastin on oltava vähintään 4,5 : 1.
cli-theme-new-page = Ylätunniste: kirjoita ennen tai jälkeen super()-kutsun tai sen tilalle.
cli-init-done = Sivusto on kansiossa ”{ $dir }”.
    Nyt:
      1. Muokkaa yllä lueteltuja tiedostoja tekstieditorilla.
      2. Tarkista, mitä puuttuu: seloste --root "{ $dir }" check
      3. Tee sivut ja PDF:t: seloste --root "{ $dir }" build
      4. Avaa selaimella: { $page }
cli-init-exists = ”{ $dir }” ei ole tyhjä, joten sinne ei kirjoitettu mitään. Anna uusi tai tyhjä kansio.
cli-init-failed = Kansioon ”{ $dir }” ei voitu kirjoittaa: { $reason }
