//! Tera with what templates may call.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use camino::Utf8Path;
use tera::{Kwargs, State, Tera, Value};

use super::assets::Assets;
use super::error::HtmlError;
use crate::language::{Arguments, Locale, Locales};
use crate::model::Language;
use crate::model::notice::note_mark;
use crate::render::Theme;

/// Templates of a theme that call labels in each of `languages`: one Tera for each.
pub fn engines(
    theme: &Theme,
    locales: &Arc<Locales>,
    assets: &Arc<Assets>,
    languages: &[Language],
) -> Result<BTreeMap<Language, Tera>, HtmlError> {
    let mut tera = Tera::new();
    tera.set_escape_fn(escape);
    let layers: Vec<_> = theme.layers("html/").collect();
    // Templates are named by their whole path, which is what an error shows, and found without the folder: in the
    // site's own theme first. A site's template may extend the one it stands for by naming it in full.
    tera.set_fallback_prefixes(layers.iter().map(|(folder, _)| format!("{folder}html/")))?;
    let mut templates = Vec::new();
    for (folder, files) in layers {
        for (path, content) in files.filter(|(path, _)| Utf8Path::new(path).extension() == Some("html")) {
            let name = format!("{folder}{path}");
            match std::str::from_utf8(content) {
                Ok(text) => templates.push((name, text)),
                Err(_) => return Err(HtmlError::Encoding { file: name }),
            }
        }
    }
    let files = Arc::clone(assets);
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| asset(&files, &kwargs));
    tera.register_filter("plain", |inlines: &[Value], _: Kwargs, _: &State| {
        let mut text = String::new();
        plain(inlines, &mut text);
        text
    });
    // A placeholder, for the templates to be checked against.
    tera.register_function("t", |_: Kwargs, _: &State| String::new());
    tera.register_function("lang", |_: Kwargs, _: &State| String::new());
    tera.add_raw_templates(templates)?;
    let engines = languages.iter().map(|language| {
        let mut tera = tera.clone();
        let (words, own) = (Arc::clone(locales), language.clone());
        words.get(&own)?;
        tera.register_function("t", move |kwargs: Kwargs, _: &State| label(&words, &own, &kwargs));
        let (words, own) = (Arc::clone(locales), language.clone());
        tera.register_function("lang", move |kwargs: Kwargs, _: &State| label_language(&words, &own, &kwargs));
        Ok((language.clone(), tera))
    });
    engines.collect()
}

/// `t(key="theme-updated")`: a label in the language of the page, or in `language` if that is given. All other
/// arguments are variables of the label. What is missing is an error, never a page with a key on it.
fn label(locales: &Locales, own: &Language, kwargs: &Kwargs) -> tera::TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let locale = locale(locales, own, kwargs)?;
    let mut arguments = Arguments::new();
    for (name, value) in kwargs.iter() {
        match name.as_str() {
            Some("key" | "language") | None => {}
            Some(name) => match value.as_i128().and_then(|number| i64::try_from(number).ok()) {
                Some(number) => arguments.set(name.to_owned(), number),
                None => arguments.set(name.to_owned(), value.to_string()),
            },
        }
    }
    let (_, text) = locale.say(|locale| locale.phrase(key, &arguments)).map_err(tera::Error::message)?;
    Ok(text)
}

/// `lang(key="theme-updated")`: the attribute ` lang="fi"` for an element around a label that a small locale takes from
/// the one it falls back to; nothing around all others.
fn label_language(locales: &Locales, own: &Language, kwargs: &Kwargs) -> tera::TeraResult<Value> {
    let locale = locale(locales, own, kwargs)?;
    let language = locale.language_of(kwargs.must_get("key")?);
    // A tag is letters, digits and hyphens: nothing to escape.
    let attribute = if language == locale.language() { String::new() } else { format!(" lang=\"{language}\"") };
    Ok(Value::safe_string(&attribute))
}

fn locale<'a>(locales: &'a Locales, own: &Language, kwargs: &Kwargs) -> tera::TeraResult<&'a Locale> {
    let other =
        kwargs.get::<&str>("language")?.map(str::parse::<Language>).transpose().map_err(tera::Error::message)?;
    locales.get(other.as_ref().unwrap_or(own)).map_err(tera::Error::message)
}

/// `asset(path="style.css")`: where a file of the theme's `static/` is, from the root of the site.
fn asset(assets: &Assets, kwargs: &Kwargs) -> tera::TeraResult<String> {
    let name: &str = kwargs.must_get("path")?;
    assets.path(name).map(str::to_owned).ok_or_else(|| {
        let names: Vec<_> = assets.names().collect();
        tera::Error::message(format!("no file “{name}” in the theme's static/. There are: {}", names.join(", ")))
    })
}

/// `inlines | plain`: their text without marks, for an attribute.
fn plain(inlines: &[Value], out: &mut String) {
    for inline in inlines {
        if let Some(text) = inline.get_from_path("text").and_then(Value::as_str) {
            out.push_str(text);
        } else if let Some(content) = inline.get_from_path("content").and_then(Value::as_array) {
            plain(content, out);
        } else if let Some(number) = number(inline) {
            out.push_str(&note_mark(number));
        } else {
            out.push(' ');
        }
    }
}

fn number(reference: &Value) -> Option<usize> {
    reference.get_from_path("number")?.as_u64()?.try_into().ok()
}

/// Escapes text for HTML; whole stretches at a time, where Tera's own goes byte by byte.
fn escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let bytes = text.as_bytes();
    let mut start = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let escaped: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            b'\'' => b"&#39;",
            _ => continue,
        };
        out.write_all(&bytes[start..at])?;
        out.write_all(escaped)?;
        start = at + 1;
    }
    out.write_all(&bytes[start..])
}
