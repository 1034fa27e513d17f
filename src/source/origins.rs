use std::collections::BTreeMap;

use super::{FileId, Path, Place, Segment};

/// Where parts of a register were written that it takes from other files, or from other paths of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// Path in the register → place. What is below such a part stands below its place, unless it is noted itself.
    taken: BTreeMap<Path, Place>,
    /// Parts that say something themselves over what another place says, the nearest first.
    bases: Vec<(Path, Place)>,
}

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
        if self.taken.is_empty() {
            return None;
        }
        (0..=path.len()).rev().find_map(|depth| Some((self.taken.get(&path[..depth])?, depth)))
    }

    /// Notes where the part at a path was written.
    pub fn insert(&mut self, path: Path, place: Place) {
        self.taken.insert(path, place);
    }

    /// Forgets what was noted of the part at a path, and returns it.
    pub fn remove(&mut self, path: &Path) -> Option<Place> {
        self.taken.remove(path)
    }

    /// Notes that the part at a path says something over what another place says, after those that are nearer.
    pub fn lay_over(&mut self, path: Path, base: Place) {
        self.bases.push((path, base));
    }

    /// The parts that were written elsewhere.
    pub fn taken(&self) -> impl Iterator<Item = (&Path, &Place)> {
        self.taken.iter()
    }

    /// The parts that say something over what other places say, each with such a place.
    pub fn bases(&self) -> impl Iterator<Item = (&Path, &Place)> {
        self.bases.iter().map(|(path, place)| (path, place))
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
