//! Which municipalities and wellbeing services counties have the duty to serve in two languages, or in Sámi. The same as
//! `tables/municipalities.yaml`, which tells when it was checked and against what.

/// A name in Finnish and in Swedish.
type Names = (&'static str, &'static str);

/// Bilingual municipalities (Government Decree 1385/2022), and wellbeing services counties with one of them.
const BILINGUAL: &[Names] = &[
    // Finnish is the language of the majority.
    ("Espoo", "Esbo"),
    ("Hanko", "Hangö"),
    ("Helsinki", "Helsingfors"),
    ("Kaskinen", "Kaskö"),
    ("Kauniainen", "Grankulla"),
    ("Kirkkonummi", "Kyrkslätt"),
    ("Kokkola", "Karleby"),
    ("Lapinjärvi", "Lappträsk"),
    ("Lohja", "Lojo"),
    ("Loviisa", "Lovisa"),
    ("Myrskylä", "Mörskom"),
    ("Porvoo", "Borgå"),
    ("Pyhtää", "Pyttis"),
    ("Sipoo", "Sibbo"),
    ("Siuntio", "Sjundeå"),
    ("Turku", "Åbo"),
    ("Vaasa", "Vasa"),
    ("Vantaa", "Vanda"),
    // Swedish is.
    ("Inkoo", "Ingå"),
    ("Kemiönsaari", "Kimitoön"),
    ("Korsnäs", "Korsnäs"),
    ("Kristiinankaupunki", "Kristinestad"),
    ("Kruunupyy", "Kronoby"),
    ("Luoto", "Larsmo"),
    ("Maalahti", "Malax"),
    ("Mustasaari", "Korsholm"),
    ("Närpiö", "Närpes"),
    ("Parainen", "Pargas"),
    ("Pedersören kunta", "Pedersöre"),
    ("Pietarsaari", "Jakobstad"),
    ("Raasepori", "Raseborg"),
    ("Uusikaarlepyy", "Nykarleby"),
    ("Vöyri", "Vörå"),
    // Wellbeing services counties.
    ("Itä-Uusimaa", "Östra Nyland"),
    ("Keski-Pohjanmaa", "Mellersta Österbotten"),
    ("Kymenlaakso", "Kymmenedalen"),
    ("Länsi-Uusimaa", "Västra Nyland"),
    ("Pohjanmaa", "Österbotten"),
    ("Vantaa ja Kerava", "Vanda och Kervo"),
    ("Varsinais-Suomi", "Egentliga Finland"),
    ("HUS", "HUS"),
];

/// The homeland of the Sámi, and the wellbeing services county it is in (1086/2003, section 2).
const SAMI: &[Names] = &[
    ("Enontekiö", "Enontekis"),
    ("Inari", "Enare"),
    ("Sodankylä", "Sodankylä"),
    ("Utsjoki", "Utsjoki"),
    ("Lappi", "Lappland"),
];

/// Whether the municipality or wellbeing services county of this Finnish or Swedish name is bilingual, so that it informs
/// the public in Finnish and Swedish (423/2003, sections 6 and 32).
#[must_use]
pub fn is_bilingual(name: &str) -> bool {
    is_among(BILINGUAL, name)
}

/// Whether the municipality or wellbeing services county of this Finnish or Swedish name is in the homeland of the Sámi
/// (1086/2003, sections 2 and 8).
#[must_use]
pub fn is_sami(name: &str) -> bool {
    is_among(SAMI, name)
}

fn is_among(all: &[Names], name: &str) -> bool {
    let name = name.trim().to_lowercase();
    all.iter().any(|(fi, sv)| [fi, sv].iter().any(|known| known.to_lowercase() == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_both_languages() {
        for name in ["Espoo", "Esbo", " espoo", "Närpes", "Varsinais-Suomi"] {
            assert!(is_bilingual(name), "{name}");
        }
        for name in ["Tampere", "Tammerfors", "Oulu", "Mikkeli", "", "Inari"] {
            assert!(!is_bilingual(name), "{name}");
        }
        assert!(is_sami("Utsjoki") && is_sami("Enare") && !is_sami("Rovaniemi"));
    }

    /// Until the table is read, this is what keeps the two alike.
    #[test]
    fn the_table_says_the_same() {
        let table: serde_json::Value = serde_yaml::from_str(include_str!("tables/municipalities.yaml")).unwrap();
        let names = |lists: &[&serde_json::Value]| -> Vec<(String, String)> {
            let all = lists.iter().flat_map(|list| list.as_array().unwrap());
            all.map(|one| (one["fi"].as_str().unwrap().to_owned(), one["sv"].as_str().unwrap().to_owned())).collect()
        };
        let known = |all: &[Names]| all.iter().map(|(fi, sv)| ((*fi).to_owned(), (*sv).to_owned())).collect::<Vec<_>>();
        let (bilingual, counties) = (&table["bilingual"], &table["wellbeing-services-counties"]);
        let lists = [&bilingual["finnish-majority"], &bilingual["swedish-majority"], &counties["bilingual"]];
        assert_eq!(names(&lists), known(BILINGUAL));
        assert_eq!(names(&[&table["sami"], &counties["sami"]]), known(SAMI));
        assert_eq!(bilingual["finnish-majority"].as_array().unwrap().len(), 18);
        assert_eq!(bilingual["swedish-majority"].as_array().unwrap().len(), 15);
    }
}
