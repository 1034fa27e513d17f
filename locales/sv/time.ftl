### Datum och tidsperioder. Alla tal skrivs enligt detta språk.

# 1.11.2026
date = { $day }.{ $month }.{ $year }

period-minute =
    { $amount ->
        [one] { $amount } minut
       *[other] { $amount } minuter
    }

period-hour =
    { $amount ->
        [one] { $amount } timme
       *[other] { $amount } timmar
    }

period-day =
    { $amount ->
        [one] { $amount } dag
       *[other] { $amount } dagar
    }

period-week =
    { $amount ->
        [one] { $amount } vecka
       *[other] { $amount } veckor
    }

period-month =
    { $amount ->
        [one] { $amount } månad
       *[other] { $amount } månader
    }

period-year =
    { $amount ->
        [one] { $amount } år
       *[other] { $amount } år
    }
