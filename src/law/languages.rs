//! In which languages a controller must inform the public.

use super::Law;
use crate::model::{Controller, ControllerKind, Language};

/// The languages in which a controller must inform the public. None where no law says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duty {
    /// Finnish.
    pub finnish: bool,
    /// Swedish.
    pub swedish: bool,
    /// The Sámi languages in use where it works (1086/2003, section 8).
    pub sami: bool,
}

impl Duty {
    /// Whether the law demands this language. Not of Sámi: what is to be translated there is a matter of judgement.
    #[must_use]
    pub fn demands(self, language: &Language) -> bool {
        match language.as_str() {
            "fi" => self.finnish,
            "sv" => self.swedish,
            _ => false,
        }
    }
}

/// The Sámi languages of Finland: Northern, Inari and Skolt Sámi.
pub const SAMI: [&str; 3] = ["se", "smn", "sms"];

/// What follows from the kind of controller, its municipalities, and what it says itself (423/2003, sections 5–7 and 32;
/// 1086/2003, sections 2 and 8; on Åland 1144/1991): a duty that follows from the law cannot be declared away.
#[must_use]
pub fn duty(law: &Law, controller: &Controller) -> Duty {
    use ControllerKind as Kind;
    let declared = |tag: &str| controller.language_duty.iter().any(|language| language.as_str() == tag);
    let mut duty = Duty { finnish: declared("fi"), swedish: declared("sv"), sami: SAMI.into_iter().any(declared) };
    match controller.kind {
        // The central administration is bilingual. A unilingual district authority of the state says so itself.
        Some(Kind::StateAuthority) if controller.language_duty.is_empty() && controller.municipalities.is_empty() => {
            (duty.finnish, duty.swedish) = (true, true);
        }
        Some(Kind::AlandAuthority) => duty.swedish = true,
        _ => {}
    }
    if !controller.municipalities.is_empty() {
        // Outside Åland every municipality is bilingual or Finnish.
        let mainland = controller.kind != Some(Kind::AlandAuthority);
        duty.finnish |= mainland;
        duty.swedish |= controller.municipalities.iter().any(|name| law.is_bilingual(name));
        duty.sami |= controller.municipalities.iter().any(|name| law.is_sami(name));
    }
    duty
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_from_kind_and_municipalities() {
        use ControllerKind::{AlandAuthority, Company, JointMunicipalAuthority, Municipality, StateAuthority};
        // Kind, municipalities, declared → Finnish, Swedish, Sámi.
        for (kind, names, declared, expected) in [
            (Some(Municipality), &["Espoo"][..], &[][..], (true, true, false)),
            (Some(Municipality), &["Esbo"], &["fi"], (true, true, false)),
            (Some(Municipality), &["Tampere"], &[], (true, false, false)),
            (Some(Municipality), &["Inari"], &[], (true, false, true)),
            (Some(JointMunicipalAuthority), &["Salo", "Parainen"], &[], (true, true, false)),
            (Some(StateAuthority), &[], &[], (true, true, false)),
            (Some(StateAuthority), &[], &["fi"], (true, false, false)),
            (Some(StateAuthority), &["Tampere", "Lahti"], &[], (true, false, false)),
            (Some(AlandAuthority), &[], &[], (false, true, false)),
            (Some(AlandAuthority), &["Mariehamn"], &[], (false, true, false)),
            (Some(Municipality), &[], &["fi", "se"], (true, false, true)),
            (Some(Company), &[], &[], (false, false, false)),
            (None, &[], &[], (false, false, false)),
        ] {
            let controller = Controller {
                kind,
                municipalities: names.iter().map(|name| (*name).to_owned()).collect(),
                language_duty: declared.iter().map(|tag| Language::new(tag)).collect(),
                ..Controller::default()
            };
            let duty = duty(Law::embedded(), &controller);
            assert_eq!((duty.finnish, duty.swedish, duty.sami), expected, "{kind:?} {names:?} {declared:?}");
        }
    }
}
