# Kattavuustaulukko: missä selosteessa on mikäkin kohta milläkin kielellä.

matrix-title = Tietosuojaselosteiden kattavuus
matrix-sum = Kunnossa { $percent } %: { $registers ->
        [one] { $registers } rekisteri
       *[other] { $registers } rekisteriä
    }, { $controllers ->
        [one] { $controllers } rekisterinpitäjä
       *[other] { $controllers } rekisterinpitäjää
    }.
matrix-percent = { $percent } %
matrix-languages = Useita merkkejä ruudussa: { $languages }
matrix-controller = { $name }: kunnossa { $percent } %
matrix-controller-empty = { $name }: ei rekistereitä
matrix-bar = { $name }: kunnossa { $percent } % ({ $complete } kunnossa, { $warning } varoituksella, { $missing } puuttuu tai on väärin).
matrix-chart = Kunnossa olevien pakollisten kohtien osuus rekisterinpitäjittäin
matrix-controllers = Rekisterinpitäjät
matrix-registers = Rekisterit kohta kohdalta
matrix-no-registers = Rekistereitä ei vielä ole.
matrix-counted = Mukana ovat kohdat, joita laki vaatii kultakin rekisteriltä, jokaisella sen kielellä. Rekisterinpitäjän kirjaamat poikkeukset lasketaan kunnossa oleviksi.
matrix-gaps = Yleisimmät puutteet
matrix-no-gaps = Puutteita ei ole.
matrix-overdue = Myöhässä olevat katselmoinnit
matrix-no-overdue = Mikään katselmointi ei ole myöhässä.
matrix-unread = Tiedostot, joissa on muotovirhe ja joiden rekisterit eivät ole mukana
matrix-draft = luonnos

matrix-head-controller = Rekisterinpitäjä
matrix-head-register = Rekisteri
matrix-head-registers = Rekistereitä
matrix-head-percent = Kunnossa, osuus
matrix-head-gap = Puute
matrix-head-rule = Sääntö
matrix-head-law = Laki

matrix-status-complete = kunnossa
matrix-status-warning = varoitus
matrix-status-missing = puuttuu tai on väärin
matrix-status-not-applicable = ei koske

matrix-part-controller = Rekisterinpitäjä
matrix-part-dpo = Tietosuojavastaava
matrix-part-purposes = Käyttötarkoitukset
matrix-part-bases = Oikeusperusteet
matrix-part-legitimate-interests = Oikeutetut edut
matrix-part-special-data = Erityiset tiedot ja lapset
matrix-part-data = Tiedot
matrix-part-sources = Tietolähteet
matrix-part-recipients = Vastaanottajat
matrix-part-transfers = Siirrot
matrix-part-storage = Säilytysajat
matrix-part-rights = Oikeudet
matrix-part-complaint = Valitus
matrix-part-provision = Tietojen antamisen pakollisuus
matrix-part-automated-decisions = Automaattiset päätökset
matrix-part-version = Versio ja katselmointi
matrix-part-other = Muut velvoitteet
