### Dates and periods. All numbers are written as in this language.

# 1 November 2026
date =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[12] { $day } December { $year }
    }

period-minute =
    { $amount ->
        [one] { $amount } minute
       *[other] { $amount } minutes
    }

period-hour =
    { $amount ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }

period-day =
    { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }

period-week =
    { $amount ->
        [one] { $amount } week
       *[other] { $amount } weeks
    }

period-month =
    { $amount ->
        [one] { $amount } month
       *[other] { $amount } months
    }

period-year =
    { $amount ->
        [one] { $amount } year
       *[other] { $amount } years
    }
