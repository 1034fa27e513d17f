# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-2A = Ange hur länge uppgifterna bevaras eller hur tiden bestäms.
    .help = Ange under storage en tid (period) och händelsen den räknas från (starts), eller kriterier (criteria eller plan). En minimitid (at-least) kräver också en återkommande översyn (review). Utelämna data och what när tiden gäller alla uppgifter.
Q-RET-INDEF = ”{ $text }” säger inte hur länge uppgifterna bevaras; ange en tid, en händelse eller en bestämmelse.
    .title = en lagringstid som inte säger tiden
    .why = Av beskrivningen ska framgå hur länge uppgifterna lagras eller hur tiden räknas (artikel 13.2 a; WP260, bilagan: ”så länge som det är nödvändigt” räcker inte).
    .help = Skriv tiden och den händelse den börjar från: period: 1 year, starts: end-of-customer-relationship. Om tiden varierar, ange en övre gräns (”högst 12 månader från loggposten”), en bestämmelse (laws) eller en händelse som läsaren känner igen. Enbart en minimitid (”minst”) räcker inte.
