use clap::ArgMatches;

use super::answers::Answers;
use super::ask::Dialogue;
use super::document::Document;
use super::place::{Site, schema_line};
use super::purposes::purposes;
use super::{File, Stop};
use crate::cli::Context;
use crate::language::{Locale, LocaleError};
use crate::model::{IdentityCodeGround, Language, Origin, RecipientRole, SchemaKind, SpecialCategory};
use crate::report::Message;

/// The file of `seloste new register CONTROLLER/ID`.
pub fn make(context: &Context, site: &Site<'_>, matches: &ArgMatches) -> Result<File, Stop> {
    let word = matches.get_one::<String>("id").map_or("", String::as_str);
    let (controller, path) = site.new_register(word)?;
    let entry = site.model.controllers.iter().find(|entry| entry.id.as_str() == controller);
    let kind = entry.and_then(|entry| entry.controller.kind);
    let locale = context.locale()?;
    let mut dialogue = Dialogue::new(locale, matches.get_flag("yes"));
    let answers = Answers::gather(&mut dialogue, matches, site, kind)?;
    let folders = path.matches('/').count();
    Ok(File {
        kind: SchemaKind::Register,
        text: text(&answers, locale, site.languages(), folders)?,
        done: Message::new("new-done-register"),
        path,
    })
}

/// The file's text, for a file this many folders below the site's.
pub fn text(answers: &Answers, locale: &Locale, languages: &[Language], folders: usize) -> Result<String, LocaleError> {
    let mut file = Document::new(locale, languages, &schema_line(SchemaKind::Register, folders));
    file.section("new-file-intro")?;
    file.section("new-file-draft")?;
    file.line("draft: true");
    file.section("new-file-register-name")?;
    file.named("name", &answers.name);
    file.section("new-file-version")?;
    file.line("version: \"1.0\"");
    file.line("updated:");

    file.section("new-file-subjects")?;
    file.line("subjects:");
    let width = answers.subjects.iter().map(|choice| choice.word.len()).max().unwrap_or_default();
    for choice in &answers.subjects {
        if choice.label.is_empty() || choice.label == choice.word {
            file.line(format!("  - {}", choice.word));
        } else {
            file.line(format!("  - {:width$}  # {}", choice.word, choice.label));
        }
    }

    purposes(answers, locale, &mut file)?;
    data(answers, locale, &mut file)?;
    if answers.identity_code {
        file.section("new-file-identity-code")?;
        file.words("identity-code", GROUNDS.map(IdentityCodeGround::name))?;
        file.line("identity-code:");
        file.below(|file| {
            file.example("ground: rights-and-duties");
            Ok(())
        })?;
    }
    if answers.from.is_from_elsewhere() {
        file.section("new-file-sources")?;
        file.line("sources:");
        file.line("  - name:");
        file.line("    public:");
    }
    if answers.cookies {
        file.section("new-file-cookies")?;
        file.line("cookies:");
        file.below(|file| {
            file.line("items:");
            file.below(|file| {
                file.example("- name: session_id\n  category: necessary\n  lasts: session");
                Ok(())
            })?;
            file.empty_text("choice");
            Ok(())
        })?;
    }
    recipients(answers, &mut file)?;
    storage(answers, &mut file)?;

    file.section("new-file-automated")?;
    file.line("automated-decisions:");
    file.line("profiling:");
    file.section("new-file-rights")?;
    file.line("rights:");
    file.below(|file| {
        file.empty_text("requests");
        Ok(())
    })?;
    if answers.authority {
        file.section("new-file-openness")?;
        file.line("openness:");
        file.below(|file| {
            file.empty_text("principle");
            Ok(())
        })?;
    }
    Ok(file.into_text())
}

const GROUNDS: [IdentityCodeGround; 6] = [
    IdentityCodeGround::Consent,
    IdentityCodeGround::Statute,
    IdentityCodeGround::StatutoryTask,
    IdentityCodeGround::RightsAndDuties,
    IdentityCodeGround::Research,
    IdentityCodeGround::Sector,
];
const CATEGORIES: [SpecialCategory; 8] = [
    SpecialCategory::EthnicOrigin,
    SpecialCategory::PoliticalOpinions,
    SpecialCategory::Religion,
    SpecialCategory::TradeUnion,
    SpecialCategory::Genetic,
    SpecialCategory::Biometric,
    SpecialCategory::Health,
    SpecialCategory::SexLife,
];
const ROLES: [RecipientRole; 5] = [
    RecipientRole::Processor,
    RecipientRole::Controller,
    RecipientRole::ProcessorAndController,
    RecipientRole::JointController,
    RecipientRole::Authority,
];

fn data(answers: &Answers, locale: &Locale, file: &mut Document<'_>) -> Result<(), LocaleError> {
    file.section("new-file-data")?;
    let mut origins = vec![answers.from];
    if answers.camera && answers.from != Origin::Observed {
        origins.push(Origin::Observed);
    }
    file.words("new-from", origins.iter().map(|from| from.name()))?;
    file.line("data:");
    let items = if answers.identity_code { "[personal-identity-code]" } else { "[]" };
    group(file, &locale.text("new-id-data")?, answers.from, items)?;
    if answers.special {
        group(file, &locale.text("new-id-special")?, answers.from, "[]")?;
        file.below(|file| {
            file.below(|file| {
                file.remark("new-file-special")?;
                file.words("special", CATEGORIES.map(SpecialCategory::name))?;
                file.line("special: []");
                Ok(())
            })
        })?;
    }
    if answers.camera {
        group(file, &locale.text("new-id-camera")?, Origin::Observed, "[video-recording]")?;
        file.below(|file| file.below(|file| file.remark("new-file-camera")))?;
    }
    Ok(())
}

fn group(file: &mut Document<'_>, id: &str, from: Origin, items: &str) -> Result<(), LocaleError> {
    file.line(format!("  - id: {id}"));
    file.below(|file| {
        file.below(|file| {
            file.empty_text("name");
            file.line(format!("from: {}", from.name()));
            file.line(format!("items: {items}"));
            Ok(())
        })
    })
}

fn recipients(answers: &Answers, file: &mut Document<'_>) -> Result<(), LocaleError> {
    let outside = answers.outside_eea == Some(true);
    if answers.recipients {
        file.section("new-file-recipients")?;
        file.words("role", ROLES.map(RecipientRole::name))?;
        file.line("recipients:");
        file.line("  - name: \"\"");
        file.below(|file| {
            file.below(|file| {
                file.empty_text("category");
                file.line("role:");
                file.empty_text("purpose");
                file.line("country:");
                if outside { safeguard(file) } else { Ok(()) }
            })
        })?;
    } else {
        file.section("new-file-recipients-none")?;
        file.line("recipients: none");
    }
    match answers.outside_eea {
        Some(false) => {
            file.section("new-file-transfers")?;
            file.line("transfers: none");
        }
        None => {
            file.section("new-file-transfers")?;
            file.line("transfers:");
        }
        // Recipients outside the EEA tell it themselves.
        Some(true) if answers.recipients => {}
        Some(true) => {
            file.section("new-file-transfers")?;
            file.line("transfers:");
            file.line("  - country:");
            file.line("    recipient: \"\"");
            file.below(|file| file.below(safeguard))?;
        }
    }
    Ok(())
}

fn safeguard(file: &mut Document<'_>) -> Result<(), LocaleError> {
    file.remark("new-file-safeguard")?;
    let mechanisms = ["adequacy-decision", "data-privacy-framework", "standard-contractual-clauses"];
    file.words("mechanism", mechanisms)?;
    file.line("safeguard:");
    file.below(|file| {
        file.example("mechanism: standard-contractual-clauses");
        file.example_text("copy");
        Ok(())
    })
}

fn storage(answers: &Answers, file: &mut Document<'_>) -> Result<(), LocaleError> {
    file.section("new-file-storage")?;
    if answers.authority {
        file.remark("new-file-storage-authority")?;
    }
    file.line("storage:");
    file.line("  - period:");
    file.line("    starts:");
    file.below(|file| {
        file.below(|file| {
            file.empty_text("criteria");
            Ok(())
        })
    })
}
