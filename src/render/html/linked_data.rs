//! Pages as linked data, in two vocabularies for two kinds of readers.
//!
//! What the page is, in [schema.org](https://schema.org), stands in the page itself, because search engines read nothing
//! else; it is a few hundred bytes. A data block is not run, so a Content-Security-Policy has nothing to say to it.
//! What the notice states, in the Data Privacy Vocabulary ([DPV](https://w3id.org/dpv)), is a file beside the page: it is
//! for programs that compare notices, and would double the weight of the page for everybody else.

use serde_json::{Map, Value, json};

use super::address::{notice_folder, pdf_name};
use super::catalogue::Site;
use super::page::Page;
use crate::model::notice::Notice;
use crate::model::outline::Words;
use crate::model::{Basis, Language, Period, PeriodUnit, RecipientRole, Right};

/// Kinds of pages that search engines are told about.
const TOLD: [&str; 7] = ["root", "language", "controller", "letters", "groups", "accessibility", "notice"];

/// What a page is, for search engines: JSON that can stand in HTML. `None` for a draft and for what is no page.
pub fn of_page(page: &Page<'_>, site: &Site, base: Option<&str>, notice: Option<(&Notice, bool)>) -> Option<String> {
    if page.draft || !TOLD.contains(&page.kind) {
        return None;
    }
    let kind = match page.kind {
        "notice" | "accessibility" => "WebPage",
        _ => "CollectionPage",
    };
    let mut data = Map::new();
    let mut put = |key: &str, value: Value| data.insert(key.to_owned(), value);
    put("@context", "https://schema.org".into());
    put("@type", kind.into());
    put("name", page.title.clone().into());
    put("inLanguage", page.language.as_str().into());
    if let Some(address) = &page.canonical {
        put("url", address.clone().into());
    }
    // Pages around the notices have a sentence of the program's own, which says nothing about them that `@type` does not.
    if let (Some(description), Some(_)) = (&page.description, notice) {
        put("description", description.clone().into());
    }
    let site_name = site.name.as_ref().unwrap_or(&site.title);
    if let Some((notice, has_pdf)) = notice {
        let outline = &notice.outline;
        if let Some(updated) = notice.updated {
            put("dateModified", updated.to_string().into());
        }
        if let Some(version) = &notice.version {
            put("version", version.clone().into());
        }
        put("publisher", organisation(&notice.controller_name));
        let about = outline.purposes.iter().map(|purpose| json!({"@type": "Thing", "name": purpose.name.text}));
        put("about", about.collect());
        let people = outline.subjects.iter().map(|group| json!({"@type": "Audience", "audienceType": group.name.text}));
        put("audience", people.collect());
        if let (Some(base), true) = (base, has_pdf) {
            let address = format!("{base}{}{}", notice_folder(notice), pdf_name(notice));
            put(
                "encoding",
                json!({"@type": "MediaObject", "encodingFormat": "application/pdf", "contentUrl": address}),
            );
        }
    } else {
        put("publisher", organisation(site_name));
    }
    if let Some(base) = base {
        put("isPartOf", json!({"@type": "WebSite", "name": site.title, "url": base}));
        let above =
            page.breadcrumbs.iter().map(|crumb| (crumb.title, Some(format!("{base}{}", folder_of(&crumb.href)))));
        let trail = above.chain([(page.title.as_str(), None)]).zip(1..).map(|((name, address), position)| {
            let mut item = json!({"@type": "ListItem", "position": position, "name": name});
            if let Some(address) = address {
                item["item"] = address.into();
            }
            item
        });
        if !page.breadcrumbs.is_empty() {
            put("breadcrumb", json!({"@type": "BreadcrumbList", "itemListElement": trail.collect::<Value>()}));
        }
    }
    data.retain(|_, value| value.as_array().is_none_or(|items| !items.is_empty()));
    // Inside `<script>`, only these could end it or begin a comment.
    let text = Value::Object(data).to_string();
    Some(text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

fn organisation(name: &str) -> Value {
    json!({"@type": "Organization", "name": name})
}

/// The address of a page without its file: a server shows the same at both, and one is enough.
fn folder_of(href: &str) -> &str {
    href.strip_suffix("index.html").unwrap_or(href)
}

/// What a notice states, in the Data Privacy Vocabulary. `None` for a page of several registers: each tells its own.
#[expect(clippy::too_many_lines, reason = "one document, in its order")]
pub fn of_notice(notice: &Notice, page: &Page<'_>) -> Option<String> {
    let outline = &notice.outline;
    if outline.is_joint {
        return None;
    }
    let words = |words: &Words| in_language(&words.text, words.language.as_ref());
    let data = |id: &str| json!({"@id": format!("_:data-{id}")});
    let people = |id: &str| json!({"@id": format!("_:people-{id}")});

    let mut controller = entity(
        "DataController",
        &in_language(&notice.controller_name, notice.other_languages.controller_name_language.as_ref()),
    );
    insert_all(&mut controller, "dpv:hasContact", outline.contacts.iter().map(|contact| json!({"@id": contact})));
    insert_all(&mut controller, "dct:identifier", outline.business_id.iter().map(|id| json!(id)));
    if let Some(unit) = &outline.unit {
        controller["dpv:hasOrganisationalUnit"] = entity("OrganisationalUnit", &words(unit));
    }
    let mut document = json!({
        "@id": page.canonical.as_deref().unwrap_or("./"),
        "@type": "dpv:PrivacyNotice",
        "dct:title": in_language(&notice.title, notice.other_languages.title_language.as_ref()),
        "dct:language": notice.language.as_str(),
    });
    if let Some(updated) = notice.updated {
        document["dct:modified"] = json!({"@type": "xsd:date", "@value": updated.to_string()});
    }
    if let Some(version) = &notice.version {
        document["schema:version"] = json!(version);
    }
    let mut whole = json!({
        "@context": {
            "@language": notice.language.as_str(),
            "dpv": "https://w3id.org/dpv#",
            "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
            "loc": "https://w3id.org/dpv/loc#",
            "dct": "http://purl.org/dc/terms/",
            "schema": "https://schema.org/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@type": "dpv:Process",
        "dct:title": in_language(&notice.title, notice.other_languages.title_language.as_ref()),
        "dpv:hasNotice": document,
        "dpv:hasDataController": controller,
    });
    if !outline.officer.is_empty() {
        let mut officer = json!({"@type": "dpv:DataProtectionOfficer"});
        insert_all(&mut officer, "dpv:hasContact", outline.officer.iter().map(|contact| json!({"@id": contact})));
        whole["dpv:hasDataProtectionOfficer"] = officer;
    }
    insert_all(&mut whole, "dpv:hasDataSubject", outline.subjects.iter().map(|group| {
        json!({"@id": format!("_:people-{}", group.id), "@type": "dpv:DataSubject", "dct:title": words(&group.name)})
    }));
    insert_all(
        &mut whole,
        "dpv:hasPersonalData",
        outline.data.iter().map(|group| {
            let kind = if group.is_special { "dpv:SpecialCategoryPersonalData" } else { "dpv:PersonalData" };
            json!({"@id": format!("_:data-{}", group.id), "@type": kind, "dct:title": words(&group.name)})
        }),
    );
    insert_all(
        &mut whole,
        "dpv:hasProcess",
        outline.purposes.iter().map(|purpose| {
            let mut process = json!({
                "@type": "dpv:Process",
                "dpv:hasPurpose": {"@type": "dpv:Purpose", "dct:title": words(&purpose.name)},
            });
            let bases = purpose.bases.iter().map(|basis| json!({"@id": format!("eu-gdpr:{}", point(*basis))}));
            insert_all(&mut process, "dpv:hasLegalBasis", bases);
            insert_all(&mut process, "dpv:hasPersonalData", purpose.data.iter().map(|id| data(id.as_str())));
            insert_all(&mut process, "dpv:hasDataSubject", purpose.subjects.iter().map(|id| people(id.as_str())));
            process
        }),
    );
    insert_all(
        &mut whole,
        "dpv:hasRecipient",
        outline.recipients.iter().map(|recipient| {
            let mut one = entity("Recipient", &words(&recipient.name));
            let roles: &[&str] = match recipient.role {
                Some(RecipientRole::Processor) => &["dpv:DataProcessor"],
                Some(RecipientRole::Controller) => &["dpv:DataController"],
                Some(RecipientRole::ProcessorAndController) => &["dpv:DataProcessor", "dpv:DataController"],
                Some(RecipientRole::JointController) => &["dpv:JointDataControllers"],
                Some(RecipientRole::Authority) => &["dpv:Authority"],
                Some(RecipientRole::OwnUnit) | None => &[],
            };
            if !roles.is_empty() {
                one["@type"] = ["dpv:Recipient"].iter().chain(roles).map(|role| json!(role)).collect();
            }
            one
        }),
    );
    if !outline.transfers.is_empty() {
        let mut transfer = json!({"@type": "dpv:Process", "dpv:hasProcessing": {"@id": "dpv:Transfer"}});
        let countries = outline.transfers.iter().map(|country| json!({"@id": format!("loc:{country}")}));
        insert_all(&mut transfer, "dpv:hasLocation", countries);
        match &mut whole["dpv:hasProcess"] {
            Value::Array(processes) => processes.push(transfer),
            none => *none = json!([transfer]),
        }
    }
    insert_all(
        &mut whole,
        "dpv:hasStorageCondition",
        outline.storage.iter().map(|storage| {
            let mut one = json!({
                "@type": "dpv:StorageDuration",
                "dct:title": words(&storage.what),
                "dct:description": words(&storage.told),
            });
            if let Some(duration) = storage.period.as_ref().and_then(duration) {
                one["dpv:hasDuration"] = json!({"@type": "xsd:duration", "@value": duration});
            }
            one
        }),
    );
    let mut rights: Vec<_> = outline.rights.iter().map(|right| article(*right)).collect();
    rights.dedup();
    if !rights.is_empty() {
        rights.push("A77");
    }
    insert_all(&mut whole, "dpv:hasRight", rights.iter().map(|right| json!({"@id": format!("eu-gdpr:{right}")})));
    serde_json::to_string_pretty(&whole).ok().map(|text| text + "\n")
}

fn entity(kind: &str, name: &Value) -> Value {
    json!({"@type": format!("dpv:{kind}"), "dpv:hasName": name})
}

fn in_language(text: &str, language: Option<&Language>) -> Value {
    match language {
        Some(language) => json!({"@value": text, "@language": language.as_str()}),
        None => json!(text),
    }
}

/// What there is of something; nothing where there is none.
fn insert_all(map: &mut Value, key: &str, values: impl Iterator<Item = Value>) {
    let values: Vec<_> = values.collect();
    if !values.is_empty() {
        map[key] = values.into();
    }
}

/// The point of GDPR Art. 6(1), as DPV's extension for the GDPR names it.
fn point(basis: Basis) -> &'static str {
    match basis {
        Basis::Consent => "A6-1-a",
        Basis::Contract => "A6-1-b",
        Basis::LegalObligation => "A6-1-c",
        Basis::VitalInterests => "A6-1-d",
        Basis::PublicTask => "A6-1-e",
        Basis::LegitimateInterests => "A6-1-f",
    }
}

/// The article of the GDPR that gives a right, in the same way.
fn article(right: Right) -> &'static str {
    match right {
        Right::Access => "A15",
        Right::Rectification => "A16",
        Right::Erasure => "A17",
        Right::Restriction => "A18",
        Right::Portability => "A20",
        Right::Objection | Right::MarketingObjection => "A21",
        Right::AutomatedDecisions => "A22",
        Right::Withdrawal => "A7-3",
    }
}

/// A period as `xsd:duration`, which knows no weeks and no parts of a year.
fn duration(period: &Period) -> Option<String> {
    let whole = |thousandths: u64| thousandths.is_multiple_of(1000).then_some(thousandths / 1000);
    let amount = period.thousandths;
    Some(match period.unit {
        PeriodUnit::Minute => format!("PT{}M", whole(amount)?),
        PeriodUnit::Hour => format!("PT{}H", whole(amount)?),
        PeriodUnit::Day => format!("P{}D", whole(amount)?),
        PeriodUnit::Week => format!("P{}D", whole(amount.checked_mul(7)?)?),
        PeriodUnit::Month => format!("P{}M", whole(amount)?),
        PeriodUnit::Year => match whole(amount) {
            Some(years) => format!("P{years}Y"),
            None => format!("P{}M", whole(amount.checked_mul(12)?)?),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_as_durations() {
        for (period, expected) in [
            ("6 years", Some("P6Y")),
            ("1.5 years", Some("P18M")),
            ("1.01 years", None),
            ("18 months", Some("P18M")),
            ("2 weeks", Some("P14D")),
            ("30 days", Some("P30D")),
            ("24 hours", Some("PT24H")),
            ("90 minutes", Some("PT90M")),
        ] {
            assert_eq!(duration(&period.parse().unwrap()).as_deref(), expected, "{period}");
        }
    }
}
