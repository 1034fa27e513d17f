//! Direct marketing and cookies, 917/2014 (catalogue G17).

mod browser_settings_as_choice;
mod missing_cookie_duration;
mod unexplained_cookies;
mod unnamed_cookie_provider;
mod unstated_marketing_ground;

use crate::check::{Case, Definition};
use crate::model::{Cookie, CookieCategory, NoneOr};
use crate::source::Path;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &unstated_marketing_ground::DEFINITION,
    &unexplained_cookies::DEFINITION,
    &missing_cookie_duration::DEFINITION,
    &unnamed_cookie_provider::DEFINITION,
    &browser_settings_as_choice::DEFINITION,
];

/// The cookies of the register, each with its path.
fn items<'a>(case: &Case<'a>) -> impl Iterator<Item = (Path, &'a Cookie)> + use<'a> {
    let cookies = case.entry.register.cookies.as_ref().and_then(NoneOr::some);
    let items = cookies.into_iter().flat_map(|cookies| &cookies.items).enumerate();
    items.map(|(at, cookie)| (Path::root().key("cookies").key("items").index(at), cookie))
}

/// Whether the cookie may be set with consent alone. One of no category is another rule's matter.
fn needs_consent(cookie: &Cookie) -> bool {
    cookie.category.is_some_and(|category| category != CookieCategory::Necessary)
}
