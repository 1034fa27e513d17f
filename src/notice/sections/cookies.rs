use super::security::table;
use crate::model::notice::Inline;
use crate::model::{Cookie, CookieLife, CookieTechnology, NoneOr};
use crate::notice::composer::{Blocks, Composer};

/// What a web service stores on people's devices (917/2014, section 205).
pub fn cookies(composer: &Composer) -> Blocks {
    let cookies = match &composer.entry.register.cookies {
        None => return Ok(Vec::new()),
        Some(NoneOr::None(_)) => return Ok(vec![composer.fixed("cookies-none")?]),
        Some(NoneOr::Some(cookies)) => cookies,
    };
    let mut blocks = Vec::new();
    if !cookies.items.is_empty() {
        blocks.push(composer.fixed("cookies-intro")?);
        let columns =
            ["label-cookie", "label-cookie-category", "label-purpose", "label-cookie-provider", "label-cookie-lasts"];
        let rows = cookies.items.iter().map(|cookie| row(composer, cookie)).collect::<Result<_, _>>()?;
        blocks.push(table(composer, "label-cookies", &columns, rows)?);
    }
    blocks.extend(composer.labelled_prose("label-cookie-choice", cookies.choice.as_ref())?);
    blocks.extend(composer.prose(cookies.note.as_ref()));
    Ok(blocks)
}

fn row(composer: &Composer, cookie: &Cookie) -> Result<Vec<Vec<Inline>>, crate::language::LocaleError> {
    let mut name = vec![Inline::text(cookie.name.trim())];
    if let Some(technology) = cookie.technology.filter(|technology| *technology != CookieTechnology::Cookie) {
        name.push(Inline::text(" ("));
        name.extend(composer.words(&format!("cookie-technology-{}", technology.name()))?);
        name.push(Inline::text(")"));
    }
    let category = match cookie.category {
        Some(category) => composer.words(&format!("cookie-category-{}", category.name()))?,
        None => Vec::new(),
    };
    let provider = match composer.name(cookie.provider.as_ref()) {
        Some(provider) => provider,
        None => composer.controller_name(),
    };
    let lasts = match &cookie.lasts {
        None => Vec::new(),
        Some(CookieLife::Until(end)) => composer.words(&format!("cookie-lasts-{}", end.name()))?,
        Some(CookieLife::Period(period)) => composer.period(period)?,
    };
    Ok(vec![name, category, composer.line(cookie.purpose.as_ref()).unwrap_or_default(), provider, lasts])
}
