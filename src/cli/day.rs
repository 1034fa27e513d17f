//! The day that rules compare dates with, where it is not given. Nothing published depends on it.

use std::env;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// That of `SOURCE_DATE_EPOCH`, else the machine's clock.
pub fn today() -> Date {
    match pinned() {
        Some(pinned) => pinned.to_zoned(TimeZone::UTC).date(),
        None => Zoned::now().date(),
    }
}

/// The time zone that `TZ` names and nobody knows: it is mistyped, or the system has no table of time zones, as in many a
/// container. The day is then that of UTC.
pub fn unknown_zone() -> Option<String> {
    let zone = env::var_os("TZ").filter(|zone| !zone.is_empty() && pinned().is_none())?;
    TimeZone::try_system().is_err().then(|| zone.to_string_lossy().into_owned())
}

/// `SOURCE_DATE_EPOCH`: seconds since 1970, as reproducible builds set it.
fn pinned() -> Option<Timestamp> {
    let seconds = env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()?;
    Timestamp::from_second(seconds).ok()
}
