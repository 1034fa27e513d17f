//! The purposes of a new register: what each legal basis asks for.

use super::answers::Answers;
use super::document::Document;
use crate::language::{Locale, LocaleError};
use crate::model::{Basis, ProvisionKind, SpecialCondition};

const PROVISIONS: [ProvisionKind; 4] =
    [ProvisionKind::Statutory, ProvisionKind::Contractual, ProvisionKind::Precondition, ProvisionKind::Voluntary];
const CONDITIONS: [SpecialCondition; 10] = [
    SpecialCondition::ExplicitConsent,
    SpecialCondition::EmploymentAndSocialLaw,
    SpecialCondition::VitalInterests,
    SpecialCondition::Members,
    SpecialCondition::MadePublic,
    SpecialCondition::LegalClaims,
    SpecialCondition::SubstantialPublicInterest,
    SpecialCondition::HealthAndSocialCare,
    SpecialCondition::PublicHealth,
    SpecialCondition::ArchivingAndResearch,
];

/// One purpose for each basis: what the basis needs stands empty beside it.
pub fn purposes(answers: &Answers, locale: &Locale, file: &mut Document<'_>) -> Result<(), LocaleError> {
    file.section("new-file-purposes")?;
    file.words("new-basis", answers.bases.iter().map(|basis| basis.name()))?;
    // Of consent it is known.
    if answers.is_given() && answers.bases.iter().any(|basis| *basis != Basis::Consent) {
        file.remark("new-file-provision")?;
        file.words("new-provision", PROVISIONS.map(ProvisionKind::name))?;
    }
    file.line("purposes:");
    let id = locale.text("new-id-purpose")?;
    for (position, basis) in answers.bases.iter().copied().enumerate() {
        if position > 0 {
            file.blank();
        }
        file.line(format!("  - id: {id}-{}", position + 1));
        file.below(|file| {
            file.below(|file| {
                file.empty_text("name");
                file.line(format!("basis: {}", basis.name()));
                if answers.special && position == 0 {
                    special_conditions(file)?;
                }
                needs(basis, answers, file)?;
                if answers.is_given() {
                    provision(basis, file)?;
                }
                Ok(())
            })
        })?;
    }
    Ok(())
}

/// The fields that a basis asks for.
fn needs(basis: Basis, answers: &Answers, file: &mut Document<'_>) -> Result<(), LocaleError> {
    match basis {
        Basis::Consent => {
            file.remark("new-file-withdrawal")?;
            file.empty_text("withdrawal");
        }
        Basis::LegalObligation | Basis::PublicTask => {
            file.remark("new-file-laws")?;
            file.line("laws:");
            file.below(|file| {
                file.example("- act: accounting-act\n  section: \"2:10\"");
                Ok(())
            })?;
        }
        Basis::LegitimateInterests => {
            if answers.authority {
                file.remark("new-file-interest-authority")?;
            }
            file.remark("new-file-interest")?;
            file.line("legitimate-interest:");
            file.below(|file| {
                file.empty_text("interest");
                file.empty_text("balancing");
                Ok(())
            })?;
        }
        Basis::VitalInterests => {
            file.remark("new-file-vital")?;
            file.empty_text("details");
        }
        Basis::Contract => {}
    }
    Ok(())
}

fn special_conditions(file: &mut Document<'_>) -> Result<(), LocaleError> {
    file.remark("new-file-special-conditions")?;
    file.words("special-condition", CONDITIONS.map(SpecialCondition::name))?;
    file.line("special-conditions: []");
    Ok(())
}

fn provision(basis: Basis, file: &mut Document<'_>) -> Result<(), LocaleError> {
    let usual = match basis {
        // Consent is free, or it is none (Art. 7(4)).
        Basis::Consent => {
            file.remark("new-file-voluntary")?;
            file.line("provision:");
            return file.below(|file| {
                file.line("kind: voluntary");
                file.empty_text("consequences");
                Ok(())
            });
        }
        Basis::Contract => ProvisionKind::Precondition,
        Basis::LegalObligation | Basis::PublicTask => ProvisionKind::Statutory,
        Basis::VitalInterests | Basis::LegitimateInterests => ProvisionKind::Voluntary,
    };
    file.line("provision:");
    file.below(|file| {
        file.example(&format!("kind: {}", usual.name()));
        file.example_text("consequences");
        Ok(())
    })
}
