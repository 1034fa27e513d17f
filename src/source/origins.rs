use std::collections::BTreeMap;

use super::{FileId, Path, Place, Segment};

/// Where parts of a register were written that it takes from other files, or from other paths of its own: path in the
/// register → place. What is below such a part stands below its place, unless it is noted itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins(BTreeMap<Path, Place>);

impl Origins {
    /// Where the value at a path of the register in `file` was written.
    #[must_use]
    pub fn of(&self, file: FileId, path: &[Segment]) -> Place {
        let (from, depth) = self.around(path).map_or((None, 0), |(from, depth)| (Some(from), depth));
        let own = || Place { file, path: Path::root() };
        let mut place = from.cloned().unwrap_or_else(own);
        place.path.extend(&path[depth..]);
        place
    }

    /// The place that decides for a path, and how many of its steps led there; `None` where the register's own file does.
    #[must_use]
    pub fn around(&self, path: &[Segment]) -> Option<(&Place, usize)> {
        let depths = (0..=path.len()).rev().filter(|_| !self.0.is_empty());
        depths.into_iter().find_map(|depth| Some((self.0.get(&path[..depth])?, depth)))
    }

    /// Notes where the part at a path was written.
    pub fn insert(&mut self, path: Path, place: Place) {
        self.0.insert(path, place);
    }

    /// Forgets what was noted of the part at a path, and returns it.
    pub fn remove(&mut self, path: &Path) -> Option<Place> {
        self.0.remove(path)
    }

    /// All that was noted.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Place)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Index, Sources};

    #[test]
    fn the_nearest_part_around_a_value_decides() {
        let mut sources = Sources::default();
        let [own, shared] = ["own", "shared"].map(|name| sources.add(name, String::new(), Index::new()));
        let at = |file, path: &str| Place { file, path: path.into() };
        let mut origins = Origins::default();
        origins.insert("recipients".into(), at(shared, "a.b"));
        origins.insert("recipients[1]".into(), at(own, "recipients[0]"));
        for (path, expected) in [
            ("", at(own, "")),
            ("name.fi", at(own, "name.fi")),
            ("recipients", at(shared, "a.b")),
            ("recipients[0].name", at(shared, "a.b[0].name")),
            ("recipients[1]", at(own, "recipients[0]")),
            ("recipients[1].name", at(own, "recipients[0].name")),
        ] {
            assert_eq!(origins.of(own, Path::from(path).segments()), expected, "{path}");
        }
    }
}
