//! The rights of the data subject as they follow from the legal bases (catalogue §1.6).

use super::Law;
use crate::model::{Purpose, Register, RestrictionKind, Right, SpecialCondition};

/// A right that people in a register have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    /// The right.
    pub right: Right,
    /// The purposes it is limited to; `None` when it holds for all.
    pub purposes: Option<Vec<Limit>>,
}

/// A purpose that a right holds for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Its position.
    pub purpose: usize,
    /// The positions of the bases that give the right, when others of the purpose do not: [`Purpose::bases`].
    pub bases: Option<Vec<usize>>,
}

/// Key of a right's name in the locales; its attribute `text` explains it.
#[must_use]
pub fn key(right: Right) -> String {
    let name = match right {
        Right::Access => "access",
        Right::Rectification => "rectification",
        Right::Erasure => "erasure",
        Right::Restriction => "restriction",
        Right::Portability => "portability",
        Right::Objection => "objection",
        Right::MarketingObjection => "marketing-objection",
        Right::AutomatedDecisions => "automated-decisions",
        Right::Withdrawal => "withdrawal",
    };
    format!("right-{name}")
}

/// The same of a right under 1054/2018.
#[must_use]
pub fn enforcement_key(right: Right) -> String {
    format!("{}-enforcement", key(right))
}

/// The rights under 1054/2018, sections 22–29: no portability, no objection, no withdrawal.
pub const LAW_ENFORCEMENT: [Right; 4] = [Right::Access, Right::Rectification, Right::Erasure, Right::Restriction];

/// The rights of the people in a register under the GDPR, in the order of the articles, without those that are excluded
/// in it. A purpose without a basis gives the rights that every basis gives, and no other: nothing is promised that may
/// not hold. A right that the register itself tells more about is there in any case. Purposes that 1054/2018 governs
/// give none of them; see [`law_enforcement`].
#[must_use]
pub fn granted(law: &Law, register: &Register) -> Vec<Granted> {
    if register.is_law_enforcement() {
        return Vec::new();
    }
    let excluded = excluded(register);
    Right::ALL
        .into_iter()
        .filter(|right| !excluded.contains(right))
        .filter_map(|right| grant(law, register, right))
        .collect()
}

/// The rights of the people in a register under 1054/2018, with the purposes they are limited to where the GDPR governs
/// others; none where it governs all.
#[must_use]
pub fn law_enforcement(register: &Register) -> Vec<Granted> {
    let excluded = excluded(register);
    let purposes = by_regime(register, true);
    let rights = LAW_ENFORCEMENT.into_iter().filter(|right| purposes.is_some() && !excluded.contains(right));
    rights.map(|right| Granted { right, purposes: purposes.clone().flatten() }).collect()
}

/// The purposes of one regime: `None` when there are none, `Some(None)` when it is the only one.
#[expect(clippy::option_option, reason = "whether, and which: both may be absent")]
fn by_regime(register: &Register, law_enforcement: bool) -> Option<Option<Vec<Limit>>> {
    let purposes = register.purposes.iter().enumerate();
    let of_regime = purposes.filter(|(_, purpose)| purpose.is_law_enforcement() == law_enforcement);
    let limits: Vec<_> = of_regime.map(|(at, _)| Limit { purpose: at, bases: None }).collect();
    if limits.is_empty() {
        None
    } else if limits.len() == register.purposes.len() {
        Some(None)
    } else {
        Some(Some(limits))
    }
}

/// The rights that the register says do not exist in it (GDPR Art. 23; 1050/2018, sections 31–34).
#[must_use]
pub fn excluded(register: &Register) -> Vec<Right> {
    let notes = || register.rights.iter().flat_map(|rights| &rights.notes);
    let is_excluded = |right: &Right| {
        notes().any(|note| {
            note.right == *right
                && note.restriction.as_ref().is_some_and(|restriction| restriction.kind == RestrictionKind::Excluded)
        })
    };
    Right::ALL.into_iter().filter(is_excluded).collect()
}

/// Whether a right follows from the facts of the register: from a basis, a condition, marketing, automated decisions.
#[must_use]
pub fn is_founded(law: &Law, register: &Register, right: Right) -> bool {
    match right {
        Right::Access | Right::Rectification | Right::Restriction => true,
        Right::AutomatedDecisions => decides(register),
        _ => register.purposes.iter().any(|purpose| bases(law, register, right, purpose).is_some()),
    }
}

fn decides(register: &Register) -> bool {
    let decisions = register.automated_decisions.as_ref().and_then(|decisions| decisions.some());
    decisions.is_some_and(|decisions| !decisions.is_empty())
}

fn grant(law: &Law, register: &Register, right: Right) -> Option<Granted> {
    let everybody = Some(Granted { right, purposes: None });
    match right {
        Right::Access | Right::Rectification | Right::Restriction => {
            return Some(Granted { right, purposes: by_regime(register, false).flatten() });
        }
        Right::AutomatedDecisions => return everybody.filter(|_| decides(register)),
        _ => {}
    }
    // Marketing is never weighed against anything (Art. 21(3)): the right that is weighed does not name it.
    let is_weighed = |purpose: &Purpose| right != Right::Objection || purpose.marketing.is_none();
    let limits: Vec<Limit> = register
        .purposes
        .iter()
        .enumerate()
        .filter(|(_, purpose)| is_weighed(purpose))
        .filter_map(|(at, purpose)| Some(Limit { purpose: at, bases: bases(law, register, right, purpose)? }))
        .collect();
    let told = register.rights.iter().flat_map(|rights| &rights.notes).any(|note| note.right == right);
    if limits.is_empty() {
        everybody.filter(|_| told)
    } else if limits.len() == register.purposes.len() && limits.iter().all(|limit| limit.bases.is_none()) {
        everybody
    } else {
        Some(Granted { right, purposes: Some(limits) })
    }
}

/// Whether a purpose gives a right, and which of its bases do if not all.
#[expect(clippy::option_option, reason = "whether, and which: both may be absent")]
fn bases(law: &Law, register: &Register, right: Right, purpose: &Purpose) -> Option<Option<Vec<usize>>> {
    match right {
        _ if purpose.is_law_enforcement() => return None,
        Right::MarketingObjection => return purpose.marketing.map(|_| None),
        Right::Portability if register.material == Some(crate::model::Material::Paper) => return None,
        _ => {}
    }
    let all: Vec<_> = purpose.bases().filter_map(|one| one.basis).collect();
    let giving = purpose.bases().enumerate().filter(|(_, one)| one.basis.is_some_and(|basis| law.gives(basis, right)));
    let giving: Vec<usize> = giving.map(|(at, _)| at).collect();
    // Explicit consent to the use of special categories gives these two, whatever the basis beside it: Art. 9(2)(a) in
    // 13(2)(c) and 20(1)(a).
    let explicit = matches!(right, Right::Portability | Right::Withdrawal)
        && purpose.special_conditions.contains(&SpecialCondition::ExplicitConsent);
    if giving.is_empty() {
        explicit.then_some(None)
    } else if giving.len() == all.len() {
        Some(None)
    } else {
        Some(Some(giving))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Basis::{Consent, LegitimateInterests};
    use crate::model::{Id, Marketing, Regime};

    /// Each law gives its own rights, to its own purposes.
    #[test]
    fn two_regimes() {
        let purpose = |id: &str, regime| Purpose { regime, basis: None, ..Purpose::new(Id::new(id)) };
        let police = || purpose("investigation", Some(Regime::LawEnforcement));
        let mut register = Register { purposes: vec![police()], ..Register::default() };
        let rights =
            |granted: Vec<Granted>| granted.into_iter().map(|one| (one.right, one.purposes)).collect::<Vec<_>>();
        assert_eq!(rights(granted(Law::embedded(), &register)), []);
        assert_eq!(rights(law_enforcement(&register)), LAW_ENFORCEMENT.map(|right| (right, None)));

        let newsletter = Purpose { basis: Some(Consent), ..purpose("newsletter", None) };
        register.purposes.push(newsletter);
        let only = |at| Some(vec![Limit { purpose: at, bases: None }]);
        assert_eq!(rights(law_enforcement(&register)), LAW_ENFORCEMENT.map(|right| (right, only(0))));
        assert!(granted(Law::embedded(), &register).iter().all(|right| right.purposes == only(1)));
        assert!(granted(Law::embedded(), &register).iter().any(|right| right.right == Right::Portability));

        register.purposes.remove(0);
        assert_eq!(rights(law_enforcement(&register)), []);
        assert!(granted(Law::embedded(), &register).iter().all(|right| right.purposes.is_none()));
    }

    /// GDPR Art. 13(2)(c) and 20(1)(a) name Art. 9(2)(a) beside 6(1)(a).
    #[test]
    fn explicit_consent_can_be_withdrawn_whatever_the_basis() {
        let mut purpose = Purpose::new(crate::model::Id::new("care"));
        purpose.basis = Some(crate::model::Basis::LegalObligation);
        let mut register = Register { purposes: vec![purpose], ..Register::default() };
        assert!(
            !is_founded(Law::embedded(), &register, Right::Withdrawal)
                && !is_founded(Law::embedded(), &register, Right::Portability)
        );
        register.purposes[0].special_conditions = vec![SpecialCondition::ExplicitConsent];
        let given: Vec<_> = granted(Law::embedded(), &register).into_iter().map(|granted| granted.right).collect();
        assert!(given.contains(&Right::Withdrawal) && given.contains(&Right::Portability));
        assert!(!given.contains(&Right::Objection) && !given.contains(&Right::Erasure));
    }

    /// Who objects to marketing need not be weighed: the right that is does not name it.
    #[test]
    fn marketing_is_stopped_without_weighing() {
        let purpose =
            |id: &str, marketing| Purpose { basis: Some(LegitimateInterests), marketing, ..Purpose::new(Id::new(id)) };
        let mut register = Register {
            purposes: vec![purpose("billing", None), purpose("letters", Some(Marketing::Direct))],
            ..Register::default()
        };
        let of = |register: &Register, right| {
            let granted = granted(Law::embedded(), register).into_iter().find(|granted| granted.right == right)?;
            let limits = granted.purposes.into_iter().flatten();
            Some(limits.map(|limit| limit.purpose).collect::<Vec<_>>())
        };
        assert_eq!(of(&register, Right::Objection), Some(vec![0]));
        assert_eq!(of(&register, Right::MarketingObjection), Some(vec![1]));
        register.purposes.remove(0);
        assert_eq!(of(&register, Right::Objection), None);
        assert_eq!(of(&register, Right::MarketingObjection), Some(Vec::new()));
        // A register may tell more of it all the same, where the basis gives it.
        assert!(is_founded(Law::embedded(), &register, Right::Objection));
        register.purposes[0].basis = Some(Consent);
        assert!(!is_founded(Law::embedded(), &register, Right::Objection));
        assert!(is_founded(Law::embedded(), &register, Right::MarketingObjection));
    }
}
