use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::BuildHasher;
use std::ops::RangeInclusive;
use std::sync::Arc;

use foldhash::fast;
use icu_normalizer::ComposingNormalizerBorrowed;
use memchr::{memchr2, memmem};

use super::texts::{Field, Holder, holders};
use crate::language::{Locale, is_invisible};
use crate::model::markdown::{is_plain, parse_line};
use crate::model::notice::{Inline, Notice};
use crate::model::{InternalFacts, Site, SitePath};

/// Shorter internal texts (“yes”, “2026”, “HR”) are words like any other. In characters, and so at least as many bytes.
const SHORTEST: usize = 12;
/// So many bytes say how far the next beginning can be.
const BLOCK: usize = 4;
/// Bits of the hash of a block.
const BITS: u32 = 16;
/// Bytes of words in a notice of some length: a shorter one wastes them for a moment.
const USUAL_WORDS: usize = 32 << 10;
/// Texts that are remembered as they are squeezed: more than the locales have.
const REMEMBERED: usize = 4 << 10;
/// How long they are, in bytes: to look up a shorter one would take as long, and longer ones are seldom twice the same.
const WORTH_REMEMBERING: RangeInclusive<usize> = 16..=512;

/// What no Notice may say, and the Notices that were found clean of it, so that they need not be searched again.
#[derive(Default)]
pub struct Searched {
    /// What is looked for.
    wanted: Vec<InternalFacts>,
    secrets: Secrets,
    /// By their addresses.
    clean: HashMap<usize, Arc<Notice>>,
}

/// An internal fact that a Notice says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The position of the fact among those of the site.
    pub fact: usize,
    /// The data file of the Notice, or the field of `site.yaml`.
    pub page: String,
}

/// Without the leaks of facts that are no secrets: what the program says itself, in a locale or as the address of an act. Who
/// wrote them under `internal:` could not take them out of a notice.
#[must_use]
pub fn secret(leaks: &[Leak], site: &Site, locales: &[&Locale]) -> Vec<Leak> {
    if leaks.is_empty() {
        return Vec::new();
    }
    let acts =
        |locale: &Locale| site.law.acts.acts.values().map(|act| act.address(locale.language())).collect::<Vec<_>>();
    let said = locales.iter().flat_map(|locale| locale.templates().chain(acts(locale)));
    let said: Vec<Vec<u8>> = said.map(|text| squeezed(&text)).collect();
    let is_said = |form: &Vec<u8>| said.iter().any(|said| memmem::find(said, form).is_some());
    let mut known: HashMap<usize, bool> = HashMap::new();
    let facts: Vec<&String> = site.internal.iter().flat_map(|facts| facts.texts.values()).collect();
    let mut is_secret = |fact: usize| {
        let is_secret = || facts.get(fact).is_none_or(|text| !forms(text).iter().all(is_said));
        *known.entry(fact).or_insert_with(is_secret)
    };
    leaks.iter().filter(|leak| is_secret(leak.fact)).cloned().collect()
}

/// Texts to look for, by what they begin with: a large site has thousands of facts, and thousands of notices to look for
/// each in. Many may begin alike, so that what follows a beginning is looked up, not compared with each.
///
/// Words are read a step at a time, as long as the bytes allow (Wu and Manber 1994): where a secret begins, its first bytes
/// end with a block that is at no secret's beginning any earlier.
#[derive(Default)]
struct Secrets {
    /// The positions of the facts with a text, by that text squeezed.
    facts: HashMap<Vec<u8>, Vec<usize>>,
    /// How long the texts with each beginning are, in bytes.
    beginnings: HashMap<[u8; SHORTEST], BTreeSet<usize>>,
    /// By the hash of a block, how many bytes further the next beginning can end. Empty while there is nothing to look for.
    steps: Vec<u8>,
}

impl Searched {
    /// What to look for. Unless it is the same as the last time, no Notice is known to be clean.
    pub fn look_for(&mut self, facts: &[InternalFacts]) {
        let is_same = |one: &InternalFacts, other: &InternalFacts| {
            Arc::ptr_eq(&one.texts, &other.texts) || one.texts.values().eq(other.texts.values())
        };
        let known = &self.wanted;
        if known.len() != facts.len() || !known.iter().zip(facts).all(|(known, now)| is_same(known, now)) {
            *self = Self { secrets: Secrets::new(facts), ..Self::default() };
        }
        self.wanted = facts.to_vec();
    }

    /// What the texts of `site.yaml` say of it, which stand on pages around the notices.
    #[must_use]
    pub fn leaks_around(&self, site: &Site) -> Vec<Leak> {
        let default = site.settings.default_language();
        let fields: Vec<Field<'_>> =
            holders(site).filter(Holder::is_settings).flat_map(|holder| holder.fields()).collect();
        let leaks = fields.iter().flat_map(|field| {
            let versions = field.versions(default).into_iter();
            let said: BTreeSet<usize> =
                versions.flat_map(|version| forms(version.text)).flat_map(|form| self.secrets.said(&form)).collect();
            let page = format!("site.yaml: {}", field.place.path);
            said.into_iter().map(move |fact| Leak { fact, page: page.clone() })
        });
        leaks.collect()
    }

    /// What Notices say of it, in their order; nothing of those in which nothing was found the last time.
    #[must_use]
    pub fn leaks(&self, notices: &[Arc<Notice>]) -> Vec<Leak> {
        let unknown = notices.iter().filter(|notice| !self.clean.contains_key(&address(notice)));
        let leaks = |notice: &Arc<Notice>| {
            let facts = self.secrets.leaked(notice).into_iter();
            facts.map(|fact| Leak { fact, page: data_file(notice) }).collect::<Vec<_>>()
        };
        unknown.flat_map(leaks).collect()
    }

    /// Keeps of all Notices those that leak nothing, for the next time.
    pub fn keep(&mut self, notices: &[Arc<Notice>], leaks: &[Leak]) {
        let leaky: HashSet<&str> = leaks.iter().map(|leak| leak.page.as_str()).collect();
        let clean = notices.iter().filter(|notice| leaky.is_empty() || !leaky.contains(data_file(notice).as_str()));
        self.clean = clean.map(|notice| (address(notice), Arc::clone(notice))).collect();
    }
}

fn address(notice: &Arc<Notice>) -> usize {
    Arc::as_ptr(notice).addr()
}

fn data_file(notice: &Notice) -> String {
    format!("{}/{}/{}/notice.json", notice.language, notice.controller, notice.register)
}

impl Secrets {
    fn new(facts: &[InternalFacts]) -> Self {
        let mut secrets = Self::default();
        for (at, text) in facts.iter().flat_map(|facts| facts.texts.values()).enumerate() {
            for text in forms(text) {
                secrets.facts.entry(text).or_default().push(at);
            }
        }
        for text in secrets.facts.keys() {
            let Some(beginning) = text.first_chunk() else { continue };
            secrets.beginnings.entry(*beginning).or_default().insert(text.len());
        }
        if !secrets.beginnings.is_empty() {
            let longest = u8::try_from(SHORTEST - BLOCK + 1).unwrap_or(1);
            secrets.steps = vec![longest; 1 << BITS];
        }
        for beginning in secrets.beginnings.keys() {
            for (step, block) in (0..).zip(beginning.windows(BLOCK).rev()) {
                let known = &mut secrets.steps[hash(block)];
                *known = step.min(*known);
            }
        }
        secrets
    }

    /// The facts that a Notice says, by their positions.
    fn leaked(&self, notice: &Notice) -> BTreeSet<usize> {
        if self.steps.is_empty() { BTreeSet::new() } else { self.said(&words(notice)) }
    }

    /// The facts that are said in words without white space.
    fn said(&self, words: &[u8]) -> BTreeSet<usize> {
        let mut leaked = BTreeSet::new();
        if self.steps.is_empty() {
            return leaked;
        }
        let mut at = 0;
        while let Some(beginning) = words[at..].first_chunk::<SHORTEST>() {
            let step = self.steps[hash(&beginning[SHORTEST - BLOCK..])];
            if step == 0 {
                let lengths = self.beginnings.get(beginning).into_iter().flatten();
                let texts = lengths.filter_map(|length| words[at..].get(..*length));
                leaked.extend(texts.filter_map(|text| self.facts.get(text)).flatten());
            }
            at += usize::from(step.max(1));
        }
        leaked
    }
}

/// Of a block: its top bits, multiplied.
fn hash(block: &[u8]) -> usize {
    let block = block.first_chunk::<BLOCK>().map_or(0, |block| u32::from_le_bytes(*block));
    (block.wrapping_mul(0x9e37_79b1) >> (u32::BITS - BITS)) as usize
}

/// How a text may be read: as it is written, and if it is Markdown, as it is shown and where its links lead. None is so short
/// that it is a word like any other.
fn forms(text: &str) -> BTreeSet<Vec<u8>> {
    let mut forms = BTreeSet::from([squeezed(text)]);
    if !is_plain(text) {
        let (mut shown, mut links) = (Vec::with_capacity(text.len()), Vec::new());
        let line = parse_line(text, &mut Vec::new());
        squeeze_inlines(&line, &mut shown, &mut links, &mut squeeze);
        forms.extend(links.into_iter().map(squeezed).chain([shown]));
    }
    forms.retain(|form| std::str::from_utf8(form).is_ok_and(|form| form.chars().count() >= SHORTEST));
    forms
}

/// All that a notice says, as pages, PDFs and data files will have it. Where links lead comes last, so that it is not in the
/// middle of a sentence, and what is no sentence with the next is parted from it.
fn words(notice: &Notice) -> Vec<u8> {
    thread_local!(static REMEMBERED: RefCell<Remembered> = RefCell::default());
    REMEMBERED.with_borrow_mut(|known| {
        let mut words = Vec::with_capacity(USUAL_WORDS);
        let mut links = Vec::new();
        let headings = notice.sections.iter().map(|section| &section.heading);
        // Anchors of the register's own sections are its own words.
        let ids = notice.sections.iter().map(|section| &section.id).filter(|id| id.starts_with("own-"));
        for text in
            [&notice.title, &notice.controller_name].into_iter().chain(&notice.version).chain(headings).chain(ids)
        {
            known.squeeze(text, &mut words);
            words.push(SPACE);
        }
        notice.visit_texts(&mut |_, inlines| {
            squeeze_inlines(inlines, &mut words, &mut links, &mut |text, words| known.squeeze(text, words));
        });
        let aliases = notice.aliases.iter().map(SitePath::as_str);
        for address in links.into_iter().chain(aliases) {
            words.push(SPACE);
            known.squeeze(address, &mut words);
        }
        words
    })
}

/// Texts as they are squeezed: notices have most of theirs in common. In each place, the last one whose hash led there.
struct Remembered {
    texts: Vec<(String, Vec<u8>)>,
    hasher: fast::RandomState,
}

impl Default for Remembered {
    fn default() -> Self {
        Self { texts: vec![<_>::default(); REMEMBERED], hasher: fast::RandomState::default() }
    }
}

impl Remembered {
    fn squeeze(&mut self, text: &str, out: &mut Vec<u8>) {
        if !WORTH_REMEMBERING.contains(&text.len()) {
            return squeeze(text, out);
        }
        let at = usize::try_from(self.hasher.hash_one(text) % (self.texts.len() as u64)).unwrap_or_default();
        let (known, squeezed) = &mut self.texts[at];
        if known != text {
            text.clone_into(known);
            squeezed.clear();
            squeeze(text, squeezed);
        }
        out.extend_from_slice(squeezed);
    }
}

/// The words of inlines, and where their links lead. A line break is white space, and references to notes are no words.
fn squeeze_inlines<'a>(
    inlines: &'a [Inline],
    out: &mut Vec<u8>,
    links: &mut Vec<&'a str>,
    squeeze: &mut impl FnMut(&str, &mut Vec<u8>),
) {
    for inline in inlines {
        // The others lead to places of the site, which the program makes.
        if let Inline::Link { href, .. } = inline
            && href.contains(':')
        {
            links.push(href);
        }
        match inline {
            Inline::Text { text } => squeeze(text, out),
            other => squeeze_inlines(other.content().unwrap_or_default(), out, links, squeeze),
        }
    }
}

fn squeezed(text: &str) -> Vec<u8> {
    let mut squeezed = Vec::with_capacity(text.len());
    squeeze(text, &mut squeezed);
    squeezed
}

/// Of an ASCII character: as a small letter, or [`SPACE`].
const SMALL: [u8; 128] = {
    let mut small = [0; 128];
    let mut byte: u8 = 0;
    while byte < 128 {
        small[byte as usize] = if matches!(byte, b'\t'..=b'\r' | b' ') { SPACE } else { byte.to_ascii_lowercase() };
        byte += 1;
    }
    small
};
/// No byte of UTF-8.
const SPACE: u8 = 0xff;

/// Without white space and what nobody sees, so that line breaks and soft hyphens do not hide anything, in small letters,
/// and with one kind of hyphen, dash, quotation mark and accent.
fn squeeze(text: &str, out: &mut Vec<u8>) {
    // Accents by themselves (U+0300 to U+036F), as some systems write them.
    if memchr2(0xcc, 0xcd, text.as_bytes()).is_some() {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        if composed != text {
            return squeeze_composed(&composed, out);
        }
    }
    squeeze_composed(text, out);
}

fn squeeze_composed(text: &str, out: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    let mut length = out.len();
    // A small letter may be longer than its capital, by half.
    out.resize(length + text.len() / 2 * 3 + 3, 0);
    loop {
        match *rest {
            [] => break,
            // Most of a text. Each is written, and the next one over it if it is white space: no branch to guess.
            [byte @ 0..=0x7f, ref others @ ..] => {
                let small = SMALL[usize::from(byte)];
                out[length] = small;
                length += usize::from(small != SPACE);
                rest = others;
            }
            // ß to ÿ: small letters already, of Finnish and Swedish.
            [0xc3, byte @ 0x9f..=0xff, ref others @ ..] => {
                out[length..length + 2].copy_from_slice(&[0xc3, byte]);
                length += 2;
                rest = others;
            }
            _ => {
                let mut others = text[text.len() - rest.len()..].chars();
                let next = others.next().filter(|c| !c.is_whitespace() && !is_invisible(*c)).map(plain);
                for c in next.into_iter().flat_map(char::to_lowercase) {
                    length += c.encode_utf8(&mut out[length..]).len();
                }
                rest = others.as_str().as_bytes();
            }
        }
    }
    out.truncate(length);
}

/// Typographers have their own hyphens, dashes and quotation marks.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '’' | '‘' | 'ʼ' | '´' => '\'',
        '”' | '“' | '„' | '»' | '«' => '"',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    use super::*;
    use crate::source::{Index, Path, Sources};

    #[test]
    fn squeezes() {
        for (text, expected) in [
            ("", ""),
            (" a\tB\u{b}\nc ", "abc"),
            ("Äiti\u{a0}Öö ÅÿŸ÷×", "äitiööåÿÿ÷×"),
            ("İ–Ⱥ 1", "i\u{307}-ⱥ1"),
            ("tieto\u{ad}suoja\u{2011}A\u{200b}", "tietosuoja-a"),
            ("A\u{308}iti – a\u{30a} \u{301}", "äiti-å\u{301}"),
            ("”Työ” ’n", "\"työ\"'n"),
        ] {
            assert_eq!(squeezed(text), expected.as_bytes(), "{text}");
        }
        for c in '\0'..=char::MAX {
            let c = c.to_string();
            assert_eq!(squeezed(&c), plainly_squeezed(&c).as_bytes(), "{c:?}");
        }
    }

    fn plainly_squeezed(text: &str) -> String {
        let has_accents = text.contains(|c| ('\u{300}'..'\u{380}').contains(&c));
        let composed = has_accents.then(|| ComposingNormalizerBorrowed::new_nfc().normalize(text));
        let seen = composed.as_deref().unwrap_or(text).chars().filter(|c| !c.is_whitespace() && !is_invisible(*c));
        seen.map(plain).flat_map(char::to_lowercase).collect()
    }

    /// Long facts of an alphabet so small that they begin alike, overlap and hide each other, and words that are made of them.
    fn facts_and_words() -> impl Strategy<Value = (Vec<String>, String)> {
        prop::collection::vec("(aaaaaa|abäab)?[abä]{9,16}", 1..6).prop_flat_map(|facts| {
            let part = prop_oneof![
                prop::sample::select(facts.clone()),
                prop::sample::select(facts.clone()).prop_map(|fact| fact.to_uppercase()),
                prop::sample::select(facts.clone()).prop_map(|fact| fact.chars().skip(1).collect()),
                prop::sample::select(facts.clone()).prop_map(|fact| fact.replace('a', "a \n")),
                "[abä]{0,12}",
            ];
            (Just(facts), prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat()))
        })
    }

    fn secrets(facts: &[String]) -> Secrets {
        let file = Sources::default().add("content/demo/customers.yaml", "", Index::new());
        let texts: BTreeMap<Path, String> =
            facts.iter().enumerate().map(|(at, text)| (Path::root().index(at), text.clone())).collect();
        Secrets::new(&[InternalFacts { file, texts: Arc::new(texts) }])
    }

    /// The facts that a plain search finds.
    fn plainly(facts: &[String], words: &[u8]) -> BTreeSet<usize> {
        let words = std::str::from_utf8(words).unwrap();
        let is_said = |fact: &String| fact.chars().count() >= SHORTEST && words.contains(fact.as_str());
        (0..facts.len()).filter(|at| is_said(&facts[*at])).collect()
    }

    #[test]
    fn a_fact_is_found_however_it_is_written() {
        let facts = [
            "Palvelin on **kellarissa**.",
            "tieto\u{ad}turva-arkisto",
            "https://palvelin.example.fi/arkisto",
            "[ohje](https://ohje.example.fi/palvelin)",
        ];
        let facts = secrets(&facts.map(str::to_owned));
        let said = |text: &str| {
            let (mut words, mut links) = (Vec::new(), Vec::new());
            let line = parse_line(text, &mut Vec::new());
            squeeze_inlines(&line, &mut words, &mut links, &mut squeeze);
            links.into_iter().for_each(|link| squeeze(link, &mut words));
            facts.said(&words).into_iter().collect::<Vec<_>>()
        };
        for text in
            ["Palvelin on kellarissa.", "*Palvelin*\non kella\u{ad}rissa.", "Palvelin on \\*\\*kellarissa\\*\\*."]
        {
            assert_eq!(said(text), [0], "{text}");
        }
        for text in ["Tietoturva‑arkisto", "TIETO\u{200b}TURVA-ARKISTO", "[tieto](https://example.fi)turva-arkisto"] {
            assert_eq!(said(text), [1], "{text}");
        }
        for text in ["<https://palvelin.example.fi/arkisto>", "[täällä](https://palvelin.example.fi/arkisto/2026)"] {
            assert_eq!(said(text), [2], "{text}");
        }
        for text in ["[lue ohje](https://ohje.example.fi/palvelin)", "<https://ohje.example.fi/palvelin>"] {
            assert_eq!(said(text), [3], "{text}");
        }
        assert!(said("Palvelin on arkistossa.").is_empty());
    }

    proptest! {
        #[test]
        fn squeezes_any_text(text in "([a-zA-Z !åäöÅÄÖß÷ÿ¿À\u{ad}\u{a0}–‑ŠĀ𝕏\n]{0,12}|.{0,12})*") {
            prop_assert_eq!(String::from_utf8(squeezed(&text)).unwrap(), plainly_squeezed(&text));
        }

        /// However many texts share a place.
        #[test]
        fn remembers_each_text_as_it_is(texts in prop::collection::vec("[ab Ä]{15,18}", 1..8)) {
            let mut known = Remembered { texts: vec![<_>::default(); 2], ..Remembered::default() };
            for text in texts.iter().chain(&texts) {
                let mut squeezed = b"before".to_vec();
                known.squeeze(text, &mut squeezed);
                prop_assert_eq!(String::from_utf8(squeezed).unwrap(), format!("before{}", plainly_squeezed(text)));
            }
        }

        #[test]
        fn finds_what_a_plain_search_finds((facts, words) in facts_and_words()) {
            let words = squeezed(&words);
            prop_assert_eq!(secrets(&facts).said(&words), plainly(&facts, &words));
        }
    }

    /// That the property above is not empty.
    #[test]
    fn facts_are_often_said() {
        let mut runner = TestRunner::deterministic();
        let cases = (0..200).map(|_| facts_and_words().new_tree(&mut runner).unwrap().current());
        let said = cases.filter(|(facts, words)| !plainly(facts, &squeezed(words)).is_empty()).count();
        assert!((100..200).contains(&said), "{said}");
    }
}
