//! Which supervisory authority a complaint goes to (GDPR Art. 77). Addresses are in `locales/*/authorities.ftl`.

use crate::model::ControllerKind;

/// When the addresses were last checked, against the authorities' own contact pages. Datainspektionen's postal address
/// and phone were not verified and are left out.
pub const CHECKED: &str = "2026-11-21";

/// A supervisory authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Tietosuojavaltuutettu, dataombudsmannen (1050/2018, section 8).
    Ombudsman,
    /// Datainspektionen on Åland, for the administration of the province and its municipalities (ÅFS 2019:9).
    Aland,
}

impl Authority {
    /// The authority for a kind of controller. Private controllers on Åland belong to the Ombudsman.
    #[must_use]
    pub fn of(kind: Option<ControllerKind>) -> Self {
        match kind {
            Some(ControllerKind::AlandAuthority) => Self::Aland,
            _ => Self::Ombudsman,
        }
    }

    /// The key of its name and addresses in the locales is `authority-` and this.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ombudsman => "ombudsman",
            Self::Aland => "aland",
        }
    }
}
