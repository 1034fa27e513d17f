# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

A13-2A = Ange hur länge uppgifterna bevaras eller hur tiden bestäms.
    .help = Ange under storage en tid (period) och händelsen den räknas från (starts), eller kriterier (criteria eller plan). En minimitid (at-least) kräver också en återkommande översyn (review). Utelämna data och what när tiden gäller alla uppgifter.
Q-RET-INDEF = ”{ $text }” säger inte hur länge uppgifterna bevaras; ange en tid, en händelse eller en bestämmelse.
    .help = Skriv period och starts, till exempel: period: 1 year, starts: end-of-customer-relationship
