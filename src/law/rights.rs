//! The rights of the data subject as they follow from the legal bases (catalogue §1.6).

use super::Law;
use crate::model::{Purpose, Register, RestrictionKind, Right};

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

/// The rights of the people in a register, in the order of the articles, without those that are excluded in it. A
/// purpose without a basis gives the rights that every basis gives, and no other: nothing is promised that may not hold.
/// A right that the register itself tells more about is there in any case.
#[must_use]
pub fn granted(law: &Law, register: &Register) -> Vec<Granted> {
    let excluded = excluded(register);
    Right::ALL
        .into_iter()
        .filter(|right| !excluded.contains(right))
        .filter_map(|right| grant(law, register, right))
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

fn grant(law: &Law, register: &Register, right: Right) -> Option<Granted> {
    let everybody = Some(Granted { right, purposes: None });
    match right {
        Right::Access | Right::Rectification | Right::Restriction => return everybody,
        Right::AutomatedDecisions => {
            let decisions = register.automated_decisions.as_ref().and_then(|decisions| decisions.some());
            return everybody.filter(|_| decisions.is_some_and(|decisions| !decisions.is_empty()));
        }
        _ => {}
    }
    let limits: Vec<Limit> = register
        .purposes
        .iter()
        .enumerate()
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
        Right::MarketingObjection => return purpose.marketing.map(|_| None),
        Right::Portability if register.material == Some(crate::model::Material::Paper) => return None,
        _ => {}
    }
    let all: Vec<_> = purpose.bases().filter_map(|one| one.basis).collect();
    let giving = purpose.bases().enumerate().filter(|(_, one)| one.basis.is_some_and(|basis| law.gives(basis, right)));
    let giving: Vec<usize> = giving.map(|(at, _)| at).collect();
    if giving.is_empty() {
        None
    } else if giving.len() == all.len() {
        Some(None)
    } else {
        Some(Some(giving))
    }
}
