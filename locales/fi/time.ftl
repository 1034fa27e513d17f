### Päivämäärät ja ajanjaksot. Kaikki luvut muotoillaan tämän kielen mukaan.

# 1.11.2026
date = { $day }.{ $month }.{ $year }

period-minute =
    { $amount ->
        [one] { $amount } minuutti
       *[other] { $amount } minuuttia
    }

period-hour =
    { $amount ->
        [one] { $amount } tunti
       *[other] { $amount } tuntia
    }

period-day =
    { $amount ->
        [one] { $amount } päivä
       *[other] { $amount } päivää
    }

period-week =
    { $amount ->
        [one] { $amount } viikko
       *[other] { $amount } viikkoa
    }

period-month =
    { $amount ->
        [one] { $amount } kuukausi
       *[other] { $amount } kuukautta
    }

period-year =
    { $amount ->
        [one] { $amount } vuosi
       *[other] { $amount } vuotta
    }
