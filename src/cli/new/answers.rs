//! What decides the shape of a register, as options say it or the user answers.

use clap::ArgMatches;

use super::Stop;
use super::ask::{Choice, Choices, Dialogue, Question};
use super::place::Site;
use crate::language::{Locale, LocaleError, WordKind, words};
use crate::law::is_authority;
use crate::model::{Basis, ControllerKind, Id, Origin};

const NAME: Question = Question { key: "new-ask-register-name", option: "--name" };
const AUTHORITY: Question = Question { key: "new-ask-authority", option: "--authority" };
const SUBJECTS: Question = Question { key: "new-ask-subjects", option: "--subjects" };
const FROM: Question = Question { key: "new-ask-from", option: "--from" };
const BASIS: Question = Question { key: "new-ask-basis", option: "--basis" };
const HOLDS: Question = Question { key: "new-ask-holds", option: "--special, --identity-code, --cookies, --camera" };
const RECIPIENTS: Question = Question { key: "new-ask-recipients", option: "--recipients" };
const OUTSIDE: Question = Question { key: "new-ask-outside-eea", option: "--outside-eea" };

/// The facts that bring fields of their own, by the words that are their options too.
pub const HOLDINGS: [&str; 4] = ["special", "identity-code", "cookies", "camera"];
/// Where data may come from, by the usual case first.
pub const ORIGINS: [Origin; 4] = [Origin::Subject, Origin::Both, Origin::Elsewhere, Origin::Observed];

/// Groups of people that are asked first.
const COMMON: [&str; 8] = [
    "customers",
    "contact-persons",
    "employees",
    "job-applicants",
    "newsletter-subscribers",
    "website-visitors",
    "event-participants",
    "members",
];
const IN_AUTHORITIES: [&str; 8] =
    ["customers", "residents", "case-parties", "service-users", "employees", "job-applicants", "pupils", "patients"];
const IN_ASSOCIATIONS: [&str; 8] = [
    "members",
    "former-members",
    "board-members",
    "volunteers",
    "donors",
    "event-participants",
    "newsletter-subscribers",
    "employees",
];

/// What is known of a new register.
#[derive(Clone, Debug)]
pub struct Answers {
    /// In the default language; may be empty.
    pub name: String,
    pub authority: bool,
    pub subjects: Vec<Choice>,
    pub from: Origin,
    pub bases: Vec<Basis>,
    pub special: bool,
    pub identity_code: bool,
    pub cookies: bool,
    pub camera: bool,
    pub recipients: bool,
    /// Transfers outside the EU and EEA; `None`: not known yet.
    pub outside_eea: Option<bool>,
}

impl Answers {
    /// Takes what the options say, and asks for the rest.
    pub fn gather(
        dialogue: &mut Dialogue<'_>,
        matches: &ArgMatches,
        site: &Site<'_>,
        kind: Option<ControllerKind>,
    ) -> Result<Self, Stop> {
        let locale = dialogue.locale;
        let option = |name: &str| matches.get_one::<String>(name).map(String::as_str);

        // A faulty word is told before anything is asked.
        let people = people(locale, site, kind)?;
        let subjects = matches.get_many::<String>("subjects").map(|words| {
            let words: Vec<&str> = words.map(String::as_str).collect();
            people.find(&words.join(",")).map_err(Stop::Said)
        });
        let subjects = subjects.transpose()?.filter(|subjects| !subjects.is_empty());

        let name = match option("name") {
            Some(name) => name.trim().to_owned(),
            None => dialogue.text(NAME, site.language_of_names())?,
        };
        let authority = match (kind, option("authority")) {
            (Some(kind), _) => is_authority(kind),
            (None, Some(word)) => word == "yes",
            (None, None) => dialogue.one(AUTHORITY, &Choices::of(locale, "new-choice", ["no", "yes"])?, 0)? == 1,
        };
        let subjects = match subjects {
            Some(subjects) => subjects,
            None => dialogue.several(SUBJECTS, &people, 0)?,
        };
        let given = ORIGINS.into_iter().find(|from| option("from") == Some(from.name()));
        let from = if let Some(from) = given {
            from
        } else {
            ORIGINS[dialogue.one(FROM, &Choices::of(locale, "new-from", ORIGINS.map(Origin::name))?, 0)?]
        };
        let bases = bases(dialogue, matches, authority)?;
        let [special, identity_code, cookies, camera] = holdings(dialogue, matches)?;
        let recipients = match option("recipients") {
            Some(word) => word == "some",
            None => dialogue.one(RECIPIENTS, &Choices::of(locale, "new-recipients", ["some", "none"])?, 0)? == 0,
        };
        let outside_eea = if let Some(word) = option("outside-eea") {
            Some(word == "yes")
        } else {
            let choices = Choices::of(locale, "new-choice", ["unknown", "no", "yes"])?;
            [None, Some(false), Some(true)][dialogue.one(OUTSIDE, &choices, 0)?]
        };
        let subjects = subjects.into_iter().map(|position| people.all[position].clone()).collect();
        Ok(Self {
            name,
            authority,
            subjects,
            from,
            bases,
            special,
            identity_code,
            cookies,
            camera,
            recipients,
            outside_eea,
        })
    }

    /// Whether people give data themselves, so that GDPR Art. 13(2)(e) asks whether they must.
    pub fn is_given(&self) -> bool {
        self.from.is_given()
    }
}

/// The groups of people: the likely ones first, then all others of the vocabulary, the site's own among them.
fn people(locale: &Locale, site: &Site<'_>, kind: Option<ControllerKind>) -> Result<Choices, LocaleError> {
    let likely = match kind {
        Some(ControllerKind::Association) => IN_ASSOCIATIONS,
        Some(kind) if is_authority(kind) => IN_AUTHORITIES,
        _ => COMMON,
    };
    let others = words(WordKind::Subject).into_iter().filter(|word| !likely.contains(word));
    let mut all = Vec::new();
    for word in likely.into_iter().chain(others) {
        all.push(Choice { word: word.to_owned(), label: locale.word(WordKind::Subject, &Id::new(word))? });
    }
    for (id, text) in &site.model.vocabulary {
        let label = text.resolve(locale.language(), site.model.settings.default_language());
        let label = label.map_or_else(String::new, |(_, label)| label.trim().replace('\n', " "));
        all.push(Choice { word: id.to_string(), label });
    }
    Ok(Choices { shown: likely.len(), all })
}

fn bases(dialogue: &mut Dialogue<'_>, matches: &ArgMatches, authority: bool) -> Result<Vec<Basis>, Stop> {
    // The usual one first.
    let order = if authority {
        use Basis as B;
        [B::PublicTask, B::LegalObligation, B::Consent, B::Contract, B::VitalInterests, B::LegitimateInterests]
    } else {
        use Basis as B;
        [B::Contract, B::Consent, B::LegalObligation, B::LegitimateInterests, B::VitalInterests, B::PublicTask]
    };
    if let Some(given) = matches.get_many::<String>("basis") {
        let mut bases = Vec::new();
        for basis in given.filter_map(|word| Basis::ALL.into_iter().find(|basis| basis.name() == word)) {
            if !bases.contains(&basis) {
                bases.push(basis);
            }
        }
        return Ok(bases);
    }
    let mut choices = Choices::of(dialogue.locale, "new-basis", order.map(Basis::name))?;
    if authority && let Some(last) = choices.all.last_mut() {
        // Art. 6(1), second subparagraph.
        last.label = dialogue.locale.text("new-basis-legitimate-interests.authority")?;
    }
    let chosen = dialogue.several(BASIS, &choices, 0)?;
    Ok(chosen.into_iter().map(|position| order[position]).collect())
}

/// One question for all, unless an option answers at least one of them: then what is not said is not there.
fn holdings(dialogue: &mut Dialogue<'_>, matches: &ArgMatches) -> Result<[bool; 4], Stop> {
    let given = HOLDINGS.map(|name| matches.get_one::<String>(name));
    if given.iter().any(Option::is_some) {
        return Ok(given.map(|word| word.is_some_and(|word| word == "yes")));
    }
    let words = std::iter::once("none").chain(HOLDINGS);
    let chosen = dialogue.several(HOLDS, &Choices::of(dialogue.locale, "new-holds", words)?, 0)?;
    Ok([1, 2, 3, 4].map(|position| chosen.contains(&position)))
}
