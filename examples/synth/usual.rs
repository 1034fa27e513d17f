//! What most notices are like: what the law asks for, and little more.

use seloste::model::{DataGroup, NoneOr, NoneWord, Purpose, Register, Rights, Security, Storage};

use super::words::sentence;

/// A long register without what few registers say.
pub fn usual(number: usize, long: Register) -> Register {
    let purposes =
        long.purposes.into_iter().filter(|purpose| !["consent", "vital-interests"].contains(&purpose.id.as_str()));
    Register {
        changes: Vec::new(),
        introduction: None,
        purposes: purposes.enumerate().map(|(at, purpose)| usual_purpose(number + at, purpose)).collect(),
        purposes_note: None,
        data: long.data.into_iter().map(|group| DataGroup { note: None, ..group }).collect(),
        data_note: None,
        collection: None,
        recipients_note: None,
        storage: long.storage.into_iter().filter(|storage| storage.purposes.is_empty()).map(usual_storage).collect(),
        automated_decisions: Some(NoneOr::None(NoneWord::None)),
        profiling: Some(NoneOr::None(NoneWord::None)),
        rights: Some(Rights { requests: sentence(number), ..Rights::default() }),
        security: Some(Security { principles: sentence(number + 7), ..Security::default() }),
        processor_role: None,
        sections: Vec::new(),
        ..long
    }
}

fn usual_purpose(seed: usize, long: Purpose) -> Purpose {
    Purpose { details: sentence(seed), basis_words: None, ..long }
}

fn usual_storage(long: Storage) -> Storage {
    Storage { note: None, ..long }
}
