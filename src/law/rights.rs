//! The rights of the data subject as they follow from the legal bases (catalogue §1.6).

use crate::model::{Basis, Purpose, Register, RestrictionKind, Right, SpecialCondition};

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

/// Whether a right follows from a basis, GDPR Art. 15–22 and 7(3). Portability needs automated means besides;
/// objection to marketing and rights on automated decisions do not follow from a basis.
#[must_use]
pub fn follows(right: Right, basis: Basis) -> bool {
    use Basis::{Consent, Contract, LegalObligation, LegitimateInterests, PublicTask};
    match right {
        Right::Access | Right::Rectification | Right::Restriction => true,
        // Art. 17(3)(b)
        Right::Erasure => !matches!(basis, LegalObligation | PublicTask),
        // Art. 20(1)(a), 20(3)
        Right::Portability => matches!(basis, Consent | Contract),
        // Art. 21(1)
        Right::Objection => matches!(basis, PublicTask | LegitimateInterests),
        // Art. 7(3)
        Right::Withdrawal => basis == Consent,
        Right::MarketingObjection | Right::AutomatedDecisions => false,
    }
}

/// The rights of the people in a register, in the order of the articles, without those that are excluded in it. A
/// purpose without a basis gives the rights that every basis gives, and no other: nothing is promised that may not hold.
/// A right that the register itself tells more about is there in any case.
#[must_use]
pub fn granted(register: &Register) -> Vec<Granted> {
    let excluded = excluded(register);
    Right::ALL
        .into_iter()
        .filter(|right| !excluded.contains(right))
        .filter_map(|right| grant(register, right))
        .collect()
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
pub fn is_founded(register: &Register, right: Right) -> bool {
    match right {
        Right::Access | Right::Rectification | Right::Restriction => true,
        Right::AutomatedDecisions => decides(register),
        _ => register.purposes.iter().any(|purpose| bases(register, right, purpose).is_some()),
    }
}

fn decides(register: &Register) -> bool {
    let decisions = register.automated_decisions.as_ref().and_then(|decisions| decisions.some());
    decisions.is_some_and(|decisions| !decisions.is_empty())
}

fn grant(register: &Register, right: Right) -> Option<Granted> {
    let everybody = Some(Granted { right, purposes: None });
    match right {
        Right::Access | Right::Rectification | Right::Restriction => return everybody,
        Right::AutomatedDecisions => return everybody.filter(|_| decides(register)),
        _ => {}
    }
    let limits: Vec<Limit> = register
        .purposes
        .iter()
        .enumerate()
        .filter_map(|(at, purpose)| Some(Limit { purpose: at, bases: bases(register, right, purpose)? }))
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
fn bases(register: &Register, right: Right, purpose: &Purpose) -> Option<Option<Vec<usize>>> {
    match right {
        Right::MarketingObjection => return purpose.marketing.map(|_| None),
        Right::Portability if register.material == Some(crate::model::Material::Paper) => return None,
        _ => {}
    }
    let all: Vec<_> = purpose.bases().filter_map(|one| one.basis).collect();
    let giving = purpose.bases().enumerate().filter(|(_, one)| one.basis.is_some_and(|basis| follows(right, basis)));
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
    use Basis::{Consent, Contract, LegalObligation, LegitimateInterests, PublicTask, VitalInterests};

    /// The table of catalogue §1.6, row by row.
    #[test]
    fn the_matrix() {
        let bases = [Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests];
        for (right, row) in [
            (Right::Access, [true; 6]),
            (Right::Rectification, [true; 6]),
            (Right::Erasure, [true, true, false, true, false, true]),
            (Right::Restriction, [true; 6]),
            (Right::Portability, [true, true, false, false, false, false]),
            (Right::Objection, [false, false, false, false, true, true]),
            (Right::Withdrawal, [true, false, false, false, false, false]),
        ] {
            assert_eq!(bases.map(|basis| follows(right, basis)), row, "{right:?}");
        }
    }

    /// GDPR Art. 13(2)(c) and 20(1)(a) name Art. 9(2)(a) beside 6(1)(a).
    #[test]
    fn explicit_consent_can_be_withdrawn_whatever_the_basis() {
        let mut purpose = Purpose::new(crate::model::Id::new("care"));
        purpose.basis = Some(LegalObligation);
        let mut register = Register { purposes: vec![purpose], ..Register::default() };
        assert!(!is_founded(&register, Right::Withdrawal) && !is_founded(&register, Right::Portability));
        register.purposes[0].special_conditions = vec![SpecialCondition::ExplicitConsent];
        let given: Vec<_> = granted(&register).into_iter().map(|granted| granted.right).collect();
        assert!(given.contains(&Right::Withdrawal) && given.contains(&Right::Portability));
        assert!(!given.contains(&Right::Objection) && !given.contains(&Right::Erasure));
    }
}
