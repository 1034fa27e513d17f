//! Which act a reference to a statute means.

use crate::model::{Site, StatuteReference};

/// The number of the act: `1050/2018`. `None` for one that is known by name alone.
pub fn number<'a>(site: &'a Site, law: &'a StatuteReference) -> Option<&'a str> {
    let Some(act) = &law.act else { return law.number.as_deref() };
    match site.statutes.get(act) {
        Some(shared) => shared.number.as_deref(),
        None => site.law.act(act).map(|act| act.number.as_str()),
    }
}

/// The references to the act with this number.
pub fn citing<'a>(
    site: &'a Site,
    laws: &'a [StatuteReference],
    wanted: &'a str,
) -> impl Iterator<Item = &'a StatuteReference> {
    laws.iter().filter(move |law| number(site, law) == Some(wanted))
}
