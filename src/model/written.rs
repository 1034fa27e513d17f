use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// What is written as one string, or as a mapping or list. As an untagged enumeration, but by the form alone, so that nothing
/// is copied to try the variants on.
pub(super) enum Written<T> {
    One(String),
    Parts(T),
}

impl<T> Written<T> {
    /// What either way of writing means.
    pub fn either<R>(self, one: impl FnOnce(String) -> R, parts: impl FnOnce(T) -> R) -> R {
        match self {
            Self::One(text) => one(text),
            Self::Parts(value) => parts(value),
        }
    }

    /// As [`Self::either`], where not every string means something.
    pub fn try_either<R, E: fmt::Display, D: de::Error>(
        self,
        one: impl FnOnce(String) -> Result<R, E>,
        parts: impl FnOnce(T) -> R,
    ) -> Result<R, D> {
        self.either(|text| one(text).map_err(D::custom), |value| Ok(parts(value)))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ByForm(PhantomData))
    }
}

struct ByForm<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ByForm<T> {
    type Value = Written<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a mapping or a list")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Written<T>, E> {
        Ok(Written::One(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Written<T>, E> {
        Ok(Written::One(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Written<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Written::Parts)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Written<T>, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(list)).map(Written::Parts)
    }
}
