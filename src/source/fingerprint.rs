use blake3::{Hash, Hasher};

/// A hash over parts, each with its length: lists of parts that differ have fingerprints that differ.
#[derive(Default)]
pub struct Fingerprint(Hasher);

impl Fingerprint {
    /// One that only those with the same key have.
    #[must_use]
    pub fn keyed(key: &Hash) -> Self {
        Self(Hasher::new_keyed(key.as_bytes()))
    }

    /// Adds a part.
    pub fn add(&mut self, part: impl AsRef<[u8]>) -> &mut Self {
        let part = part.as_ref();
        self.0.update(&part.len().to_le_bytes()).update(part);
        self
    }

    /// Of all parts that were added.
    #[must_use]
    pub fn finish(&self) -> Hash {
        self.0.finalize()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_part_ends_counts() {
        let of = |parts: &[&str]| {
            parts.iter().fold(Fingerprint::default(), |mut all, part| {
                all.add(part);
                all
            })
        };
        assert_ne!(of(&["a", "bc"]).finish(), of(&["ab", "c"]).finish());
        assert_ne!(of(&["a", ""]).finish(), of(&["a"]).finish());
        assert_eq!(of(&["a", "bc"]).finish(), of(&["a", "bc"]).finish());
    }
}
