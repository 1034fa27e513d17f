# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

STALE-523 = Personuppgiftslagen 523/1999 upphävdes 1.1.2019; hänvisa till dataskyddsförordningen och dataskyddslagen.
    .help = Ta bort hänvisningen, eller ersätt den med en hänvisning till den allmänna dataskyddsförordningen (EU) 2016/679 eller dataskyddslagen 1050/2018.
