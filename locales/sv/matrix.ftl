# Täckningstabellen: vilken beskrivning som har vilken punkt på vilket språk.

matrix-title = Hur fullständiga dataskyddsbeskrivningarna är
matrix-sum = { $percent } % i sin ordning: { $registers } register, { $controllers ->
        [one] { $controllers } personuppgiftsansvarig
       *[other] { $controllers } personuppgiftsansvariga
    }.
matrix-percent = { $percent } %
matrix-languages = Flera tecken i en ruta: { $languages }
matrix-controller = { $name }: { $percent } % i sin ordning
matrix-controller-empty = { $name }: inga register
matrix-bar = { $name }: { $percent } % i sin ordning ({ $complete } i sin ordning, { $warning } med varning, { $missing } saknas eller är fel).
matrix-chart = Andelen obligatoriska punkter som är i sin ordning, per personuppgiftsansvarig
matrix-controllers = Personuppgiftsansvariga
matrix-registers = Registren punkt för punkt
matrix-no-registers = Det finns inga register ännu.
matrix-counted = Räknade är de punkter som lagen kräver av varje register, på vart och ett av dess språk. Undantag som den personuppgiftsansvarige har antecknat räknas som om de var i sin ordning.
matrix-gaps = De vanligaste bristerna
matrix-no-gaps = Det finns inga brister.
matrix-overdue = Försenade översyner
matrix-no-overdue = Ingen översyn är försenad.
matrix-unread = Filer med fel i formen, vilkas register inte är medräknade
matrix-draft = utkast

matrix-head-controller = Personuppgiftsansvarig
matrix-head-register = Register
matrix-head-registers = Antal register
matrix-head-percent = I sin ordning, andel
matrix-head-gap = Brist
matrix-head-rule = Regel
matrix-head-law = Lag

matrix-status-complete = i sin ordning
matrix-status-warning = varning
matrix-status-missing = saknas eller är fel
matrix-status-not-applicable = gäller inte

matrix-part-controller = Personuppgiftsansvarig
matrix-part-dpo = Dataskyddsombud
matrix-part-purposes = Ändamål
matrix-part-bases = Rättsliga grunder
matrix-part-legitimate-interests = Berättigade intressen
matrix-part-special-data = Särskilda uppgifter och barn
matrix-part-data = Uppgifter
matrix-part-sources = Källor
matrix-part-recipients = Mottagare
matrix-part-transfers = Överföringar
matrix-part-storage = Lagringstider
matrix-part-rights = Rättigheter
matrix-part-complaint = Klagomål
matrix-part-provision = Skyldighet att lämna uppgifter
matrix-part-automated-decisions = Automatiserade beslut
matrix-part-version = Version och översyn
matrix-part-other = Övriga skyldigheter
