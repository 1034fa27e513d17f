//! Words of the files in the languages of those who write them: `nimi` means `name`, `ej` means `none`.

use crate::language::{WordKind, words, words_named};
use crate::source::{Path, Segment};

/// What is written in the files, and what people write instead in Finnish and Swedish.
const WORDS: &[(&str, &[&str])] = &[
    // Keys.
    ("name", &["nimi", "namn", "otsikko"]),
    ("title", &["otsikko", "rubrik", "nimi"]),
    ("languages", &["kielet", "språk"]),
    ("kind", &["laji", "tyyppi", "typ", "slag"]),
    ("role", &["rooli", "roll"]),
    ("business-id", &["y-tunnus", "fo-nummer"]),
    ("address", &["osoite", "adress"]),
    ("street", &["katuosoite", "katu", "gatuadress", "gata"]),
    ("postcode", &["postinumero", "postnummer"]),
    ("city", &["postitoimipaikka", "kaupunki", "ort", "stad"]),
    ("country", &["maa", "land"]),
    ("email", &["sähköposti", "sähköpostiosoite", "e-post", "e-postadress", "e-mail"]),
    ("phone", &["puhelin", "puhelinnumero", "telefon", "telefonnummer"]),
    ("dpo", &["tietosuojavastaava", "dataskyddsombud"]),
    ("version", &["versio"]),
    ("updated", &["päivitetty", "päiväys", "uppdaterad", "datum"]),
    ("date", &["päivä", "päiväys", "datum"]),
    ("changes", &["muutokset", "ändringar"]),
    ("introduction", &["johdanto", "inledning"]),
    ("contacts", &["yhteystiedot", "yhteyshenkilö", "yhteyshenkilöt", "kontaktuppgifter", "kontaktperson"]),
    ("subjects", &["rekisteröidyt", "registrerade"]),
    ("purposes", &["tarkoitus", "tarkoitukset", "käyttötarkoitus", "käyttötarkoitukset", "ändamål", "syfte"]),
    ("basis", &["peruste", "oikeusperuste", "grund", "rättslig grund"]),
    ("laws", &["laki", "lait", "lagar"]),
    ("section", &["pykälä", "paragraf"]),
    ("data", &["tiedot", "tietosisältö", "tietoryhmät", "uppgifter", "data"]),
    ("items", &["tiedot", "sisältö", "uppgifter"]),
    ("sources", &["lähteet", "tietolähteet", "källor", "uppgiftskällor"]),
    ("recipients", &["vastaanottajat", "luovutukset", "mottagare"]),
    ("transfers", &["siirrot", "överföringar"]),
    ("storage", &["säilytys", "säilytysaika", "säilytysajat", "lagring", "lagringstid"]),
    ("period", &["aika", "kesto", "tid"]),
    ("starts", &["alkaa", "alku", "börjar"]),
    ("criteria", &["peruste", "perusteet", "kriterier"]),
    ("rights", &["oikeudet", "rättigheter"]),
    ("security", &["suojaus", "turvallisuus", "tietoturva", "skydd", "säkerhet"]),
    ("sections", &["kohdat", "osiot", "avsnitt"]),
    ("details", &["kuvaus", "lisätiedot", "beskrivning"]),
    ("note", &["huomautus", "anmärkning"]),
    ("id", &["tunnus", "kod"]),
    ("material", &["aineisto"]),
    ("profiling", &["profilointi", "profilering"]),
    ("internal", &["sisäinen", "intern"]),
    ("draft", &["luonnos", "utkast"]),
    ("allow", &["salli", "poikkeus", "poikkeukset", "tillåt", "undantag"]),
    ("rule", &["sääntö", "regel"]),
    ("reason", &["syy", "perustelu", "skäl", "motivering"]),
    ("until", &["asti", "saakka", "till och med"]),
    // Words to choose from.
    ("none", &["ei", "ei ole", "ei siirretä", "ei siirtoja", "ei luovuteta", "nej", "ingen", "inga", "inget", "no"]),
    ("true", &["kyllä", "on", "ja", "yes"]),
    ("false", &["ei", "nej", "no"]),
    ("consent", &["suostumus", "samtycke"]),
    ("contract", &["sopimus", "avtal"]),
    ("legal-obligation", &["lakisääteinen velvoite", "laki", "rättslig förpliktelse"]),
    ("vital-interests", &["elintärkeä etu", "grundläggande intressen"]),
    ("public-task", &["yleinen etu", "julkinen tehtävä", "julkinen valta", "allmänt intresse", "offentlig uppgift"]),
    ("legitimate-interests", &["oikeutettu etu", "berättigat intresse"]),
    ("statutory", &["pakollinen", "lakisääteinen", "lagstadgad"]),
    ("contractual", &["sopimus", "avtal"]),
    ("voluntary", &["vapaaehtoinen", "frivillig"]),
    ("contact-person", &["yhteyshenkilö", "kontaktperson"]),
    ("responsible-person", &["vastuuhenkilö", "ansvarig person", "ansvarsperson"]),
    ("customer-service", &["asiakaspalvelu", "kundtjänst"]),
    ("processor", &["käsittelijä", "henkilötietojen käsittelijä", "personuppgiftsbiträde"]),
    ("controller", &["rekisterinpitäjä", "personuppgiftsansvarig"]),
    ("company", &["yritys", "osakeyhtiö", "företag", "aktiebolag"]),
    ("association", &["yhdistys", "förening"]),
    ("foundation", &["säätiö", "stiftelse"]),
    ("municipality", &["kunta", "kaupunki", "kommun", "stad"]),
    ("electronic", &["sähköinen", "elektronisk"]),
    ("paper", &["paperi", "paperinen", "papper"]),
    ("both", &["molemmat", "kumpikin", "båda"]),
    ("subject", &["rekisteröity", "rekisteröidyltä", "den registrerade"]),
    ("elsewhere", &["muualta", "annanstans"]),
];

/// The same for words of the vocabulary, beside what the locales call them, and for acts.
const VOCABULARY: &[(&str, &[&str])] = &[
    ("email", &["sähköposti", "e-post"]),
    ("phone", &["puhelin", "telefon"]),
    ("personal-identity-code", &["hetu"]),
    ("postal-address", &["osoite", "adress"]),
    ("employees", &["henkilöstö"]),
    ("population-register", &["väestörekisteri", "väestötietojärjestelmä", "befolkningsdatasystemet"]),
    ("accounting-act", &["kirjanpitolaki", "bokföringslagen"]),
    ("data-protection-act", &["tietosuojalaki", "dataskyddslagen"]),
];

/// The candidate that `word`, in small letters, means in Finnish, Swedish or English.
pub fn meaning<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let named: Vec<&str> = words_named(word).map(|(_, named)| named).collect();
    let all = || WORDS.iter().chain(VOCABULARY);
    let means = |candidate: &str| all().any(|(name, others)| *name == candidate && others.contains(&word));
    candidates.into_iter().find(|candidate| named.contains(candidate) || means(candidate))
}

/// The kind of word of the vocabulary that belongs at a path of a file.
pub fn kind_of_word(path: &Path) -> Option<WordKind> {
    let keys = path.segments().iter().filter_map(|segment| match segment {
        Segment::Key(key) => Some(&**key),
        Segment::Index(_) => None,
    });
    let keys: Vec<&str> = keys.collect();
    match keys[..] {
        [.., "items" | "required" | "voluntary" | "not-collected" | "search-keys"] => Some(WordKind::Data),
        // Of a register; elsewhere they are ids of these.
        ["subjects"] => Some(WordKind::Subject),
        [.., "sources", "name"] => Some(WordKind::Source),
        [.., "starts"] => Some(WordKind::Event),
        [.., "measures"] => Some(WordKind::Measure),
        _ => None,
    }
}

/// The word of the vocabulary that `word` is or means, of a kind.
pub fn vocabulary(word: &str, kind: WordKind) -> Option<&'static str> {
    let word = word.trim().to_lowercase();
    let all = words(kind);
    let is = all.iter().find(|known| **known == word).copied();
    let named = || words_named(&word).find_map(|(of, named)| (of == kind).then_some(named));
    let meant = || VOCABULARY.iter().find(|(name, others)| others.contains(&word.as_str()) && all.contains(name));
    is.or_else(named).or_else(|| meant().map(|(name, _)| *name))
}

/// The words of the vocabulary that stand in `text` without the brackets of a list, or without commas: `email, phone`.
pub fn several(text: &str, kind: WordKind) -> Option<Vec<&'static str>> {
    let words = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|word| !word.is_empty());
    let words: Option<Vec<_>> = words.map(|word| vocabulary(word, kind)).collect();
    words.filter(|words| words.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_what_can_stand_there() {
        assert_eq!(meaning("otsikko", ["name", "draft"]), Some("name"));
        assert_eq!(meaning("otsikko", ["title", "brand"]), Some("title"));
        assert_eq!(meaning("ei", ["none"]), Some("none"));
        assert_eq!(meaning("nimi", ["street"]), None);
        assert_eq!(meaning("asiakasnumero", ["name", "customer-number"]), Some("customer-number"));
        assert_eq!(vocabulary("Henkilötunnus", WordKind::Data), Some("personal-identity-code"));
        assert_eq!(vocabulary("telefonnummer", WordKind::Data), Some("phone"));
        assert_eq!(vocabulary("hetu", WordKind::Data), Some("personal-identity-code"));
        assert_eq!(several("email puhelin", WordKind::Data), Some(vec!["email", "phone"]));
        assert_eq!(several("email, phone,", WordKind::Data), Some(vec!["email", "phone"]));
        assert_eq!(
            (vocabulary("Oppilaat", WordKind::Data), vocabulary("Oppilaat", WordKind::Subject)),
            (None, Some("pupils"))
        );
        assert_eq!(vocabulary("kirjanpitolaki", WordKind::Data), None);
        assert_eq!((several("email", WordKind::Data), several("oma puhelin", WordKind::Data)), (None, None));
    }
}
