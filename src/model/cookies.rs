use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Name, Period, Text};

/// What a web service stores on people's devices or reads from them (917/2014, section 205).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cookies {
    /// Each of them.
    #[serde(default)]
    pub items: Vec<Cookie>,
    /// How to allow and refuse them.
    pub choice: Option<Text>,
    /// More about them.
    pub note: Option<Text>,
}

/// One cookie, or another thing stored on the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cookie {
    /// Its technical name: `session_id`.
    pub name: String,
    /// What it is; a cookie if not told.
    pub technology: Option<CookieTechnology>,
    /// What it is needed for in law: all but `necessary` ask for consent.
    pub category: Option<CookieCategory>,
    /// Who sets it, if not the controller.
    pub provider: Option<Name>,
    /// What it is used for.
    pub purpose: Option<Text>,
    /// How long it stays: `session`, `persistent`, `not-stored`, or a period such as `13 months`.
    pub lasts: Option<CookieLife>,
}

/// What is stored on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CookieTechnology {
    /// A cookie.
    Cookie,
    /// The browser's local storage.
    LocalStorage,
    /// The browser's storage for one session.
    SessionStorage,
    /// A pixel or tag that tells of a visit.
    Pixel,
    /// A fingerprint or identifier of the device.
    DeviceIdentifier,
}

impl CookieTechnology {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cookie => "cookie",
            Self::LocalStorage => "local-storage",
            Self::SessionStorage => "session-storage",
            Self::Pixel => "pixel",
            Self::DeviceIdentifier => "device-identifier",
        }
    }
}

/// What a cookie is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CookieCategory {
    /// For the service that the user asked for: no consent is needed.
    Necessary,
    /// For the user's own choices.
    Preferences,
    /// For counting and measuring visits.
    Statistics,
    /// For marketing.
    Marketing,
}

impl CookieCategory {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Preferences => "preferences",
            Self::Statistics => "statistics",
            Self::Marketing => "marketing",
        }
    }
}

/// How long a cookie stays on the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum CookieLife {
    /// Until some event.
    Until(CookieEnd),
    /// For a period.
    Period(Period),
}

impl CookieEnd {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Persistent => "persistent",
            Self::NotStored => "not-stored",
        }
    }
}

/// When a cookie without a period goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CookieEnd {
    /// When the browser is closed.
    Session,
    /// When the user clears it.
    Persistent,
    /// Never: nothing is stored, only read or sent.
    NotStored,
}
