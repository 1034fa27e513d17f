//! What a notice is about, as data. Made after the sections, from the same facts by the same steps.

use super::composer::Composer;
use super::sections;
use crate::language::LocaleError;
use crate::model::notice::{Block, Inline, plain_text, plain_text_in};
use crate::model::outline::{
    ChangeOutline, DataOutline, Group, Outline, PurposeOutline, RecipientOutline, StorageOutline, Words,
};
use crate::model::{Email, NoneOr, Phone, RecipientRole, Url};

impl Composer<'_> {
    /// What the notice is about.
    pub(super) fn outline(&self) -> Result<Outline, LocaleError> {
        let register = &self.entry.register;
        let controller = &self.controller.controller;
        let unit = register.unit.as_ref().and_then(|unit| self.name(unit.name.as_ref()));
        let officer = controller.dpo.as_ref().and_then(NoneOr::some);
        let mut transfers: Vec<_> = Vec::new();
        for country in self.facts.transfers.iter().filter_map(|transfer| transfer.country) {
            if !transfers.contains(country) {
                transfers.push(country.clone());
            }
        }
        Ok(Outline {
            is_joint: false,
            unit: unit.map(words),
            contacts: ways(controller.email.as_ref(), controller.phone.as_ref(), controller.website.as_ref()),
            business_id: self.name(controller.business_id.as_ref()).map(|id| words(id).text),
            officer: officer
                .map(|officer| ways(officer.email.as_ref(), officer.phone.as_ref(), officer.website.as_ref()))
                .unwrap_or_default(),
            subjects: self.subjects_outline()?,
            purposes: self.purposes_outline()?,
            data: register
                .data
                .iter()
                .map(|group| DataOutline {
                    id: group.id.clone(),
                    name: words(self.data_names(std::slice::from_ref(&group.id))),
                    is_special: !group.special.is_empty(),
                })
                .collect(),
            recipients: self.recipients_outline()?,
            transfers,
            storage: self.storage_outline()?,
            rights: self.facts.granted.iter().map(|granted| granted.right).collect(),
            changes: self.changes_outline(),
        })
    }

    fn subjects_outline(&self) -> Result<Vec<Group>, LocaleError> {
        let subjects = self.entry.register.subjects.iter();
        subjects.map(|group| Ok(Group { id: group.id().clone(), name: words(self.subject_name(group)?) })).collect()
    }

    fn purposes_outline(&self) -> Result<Vec<PurposeOutline>, LocaleError> {
        let mut outlines = Vec::new();
        for (at, purpose) in self.entry.register.purposes.iter().enumerate() {
            let mut bases = Vec::new();
            for basis in purpose.bases().filter_map(|basis| basis.basis) {
                if !bases.contains(&basis) {
                    bases.push(basis);
                }
            }
            outlines.push(PurposeOutline {
                name: words(self.purpose_name(at)?),
                bases,
                data: purpose.data.clone(),
                subjects: purpose.subjects.clone(),
            });
        }
        Ok(outlines)
    }

    fn recipients_outline(&self) -> Result<Vec<RecipientOutline>, LocaleError> {
        // Another unit of the same controller is none (GDPR Art. 4(9)).
        let recipients = self.entry.register.listed_recipients();
        let recipients = recipients.filter(|(_, recipient)| recipient.role != Some(RecipientRole::OwnUnit));
        recipients
            .map(|(at, recipient)| {
                let name = words(self.recipient_name(recipient, at)?);
                Ok(RecipientOutline { name, role: recipient.role })
            })
            .collect()
    }

    fn storage_outline(&self) -> Result<Vec<StorageOutline>, LocaleError> {
        let mut outlines = Vec::new();
        for storage in &self.entry.register.storage {
            let mut told = Vec::new();
            for block in sections::storage_blocks(self, storage)? {
                if let Block::Paragraph { text } = block {
                    told.push(text);
                }
            }
            outlines.push(StorageOutline {
                what: words(sections::storage_what(self, storage, true)?),
                told: sentences(&told),
                period: storage.period.clone(),
            });
        }
        Ok(outlines)
    }

    fn changes_outline(&self) -> Vec<ChangeOutline> {
        let changes = self.entry.register.changes.iter();
        changes
            .map(|change| ChangeOutline {
                date: change.date,
                version: change.version.as_ref().map(|version| version.trim().to_owned()),
                note: self.line(change.note.as_ref()).map(words),
            })
            .collect()
    }
}

#[expect(clippy::needless_pass_by_value, reason = "every line is made for this")]
fn words(line: Vec<Inline>) -> Words {
    let (text, language) = plain_text_in(&line);
    Words { text, language }
}

/// Paragraphs as one line; in another language where all of them are.
fn sentences(paragraphs: &[Vec<Inline>]) -> Words {
    let mut languages = paragraphs.iter().map(|text| plain_text_in(text).1);
    let language = languages.next().flatten().filter(|first| languages.all(|other| other.as_ref() == Some(first)));
    Words { text: paragraphs.iter().map(|text| plain_text(text)).collect::<Vec<_>>().join(" "), language }
}

/// The ways to reach somebody, as the addresses that the notice links to.
fn ways(email: Option<&Email>, phone: Option<&Phone>, website: Option<&Url>) -> Vec<String> {
    let links = [email.map(sections::email), phone.map(sections::phone), website.map(sections::website)];
    let links = links.into_iter().flatten().flatten();
    links.filter_map(|link| if let Inline::Link { href, .. } = link { Some(href) } else { None }).collect()
}
