use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use super::files::{Found, Role};
use super::prepared::Prepared;
use super::references::Broken;
use super::register::Merged;
use crate::model::{RegisterEntry, Site};
use crate::source::{FileId, Fingerprint, Sources};

/// What was made of the files of a site the last time. A register whose file, and whatever it may take from others, is as
/// it was is not made again; one that is made again but says the same stays the same `Arc`.
#[derive(Default)]
pub struct Memory {
    /// The names of all files: on these depend their numbers, and so every place.
    names: Vec<String>,
    /// Fingerprint of what registers take from: shared files and defaults.
    shared: Option<blake3::Hash>,
    /// Fingerprint of all files but these and registers.
    rest: Option<blake3::Hash>,
    /// By the number of the file.
    registers: HashMap<usize, Remembered>,
    /// Files that are no registers, with their values, by name.
    others: HashMap<String, Prepared>,
    sound: Sound,
}

/// Registers that refer to nothing that is not there, while all that they may refer to is as it is.
#[derive(Default)]
pub struct Sound {
    /// Fingerprint of what registers may refer to.
    among: Option<blake3::Hash>,
    registers: HashMap<FileId, Arc<RegisterEntry>>,
}

/// A register as it was.
pub struct Remembered {
    /// Its file, without the value.
    pub prepared: Prepared,
    pub merged: Merged,
}

impl Memory {
    /// Forgets what cannot be used for these files, and says whether registers can be taken as they were if their own
    /// files are. Files that are no registers are `prepared`.
    pub fn open(&mut self, sources: &Sources, others: &[(FileId, Found)], prepared: &[Prepared]) -> bool {
        let names = || sources.iter().map(|(_, file)| &file.name);
        if !names().eq(&self.names) {
            self.names = names().cloned().collect();
            self.registers.clear();
        }
        let is_shared =
            |role: &Role| matches!(role, Role::Recipients | Role::Storage | Role::Model { .. } | Role::Defaults { .. });
        let of = |which: &dyn Fn(&Role) -> bool| {
            let mut all = Fingerprint::default();
            for ((_, found), prepared) in others.iter().zip(prepared) {
                if found.role.as_ref().is_some_and(which) {
                    // What cannot be read has none, which is a fingerprint, too: it can be read later.
                    let content = prepared.fingerprint.as_ref();
                    all.add(&found.name).add(content.map_or(&[][..], |content| content.as_bytes()));
                }
            }
            all.finish()
        };
        self.rest = Some(of(&|role| !is_shared(role)));
        let before = self.shared.replace(of(&is_shared));
        let others = others.iter().zip(prepared).filter(|((_, found), _)| found.role.is_some());
        self.others = others.map(|((_, found), prepared)| (found.name.clone(), prepared.clone())).collect();
        before == self.shared
    }

    /// Fingerprint of all files that are neither registers nor taken from by them, and of the names of all.
    #[must_use]
    pub fn rest(&self) -> blake3::Hash {
        let mut all = Fingerprint::default();
        all.add(self.rest.as_ref().map_or(&[][..], |rest| rest.as_bytes()));
        for name in &self.names {
            all.add(name);
        }
        all.finish()
    }

    /// What was made of a file that is no register, by its name.
    #[must_use]
    pub fn other(&self, name: &str) -> Option<&Prepared> {
        self.others.get(name)
    }

    /// What was made of the register with this number.
    #[must_use]
    pub fn get(&self, number: usize) -> Option<&Remembered> {
        self.registers.get(&number)
    }

    /// The registers that are known to be sound on this site.
    pub fn sound(&mut self, site: &Site, broken: Broken) -> &mut Sound {
        let mut all = Fingerprint::default();
        all.add(self.rest().as_bytes()).add(self.shared.as_ref().map_or(&[][..], |shared| shared.as_bytes()));
        all.add(format!("{broken:?}"));
        for file in site.files.keys() {
            all.add(file);
        }
        for (controller, entry) in site.registers() {
            all.add(controller.id.as_str()).add(entry.id.as_str());
        }
        let among = Some(all.finish());
        if self.sound.among != among {
            self.sound = Sound { among, registers: HashMap::new() };
        }
        &mut self.sound
    }

    /// Keeps what was made of registers this time, and nothing else.
    pub fn keep(&mut self, registers: HashMap<usize, Remembered>) {
        self.registers = registers;
    }
}

impl Sound {
    /// Whether nothing was wrong with this register the last time.
    pub fn has(&self, entry: &Arc<RegisterEntry>) -> bool {
        self.registers.get(&entry.file).is_some_and(|known| Arc::ptr_eq(known, entry))
    }

    /// Keeps the registers that are sound this time, and nothing else.
    pub fn keep(&mut self, registers: impl Iterator<Item = Arc<RegisterEntry>>) {
        self.registers = registers.map(|entry| (entry.file, entry)).collect();
    }
}

/// Fingerprint of what the model of a register is made of.
pub fn fingerprint<'a>(
    value: &Value,
    layers: impl IntoIterator<Item = usize>,
    recorded: impl IntoIterator<Item = (String, &'a String)>,
) -> blake3::Hash {
    let mut all = Fingerprint::default();
    all.add(value.to_string());
    for layer in layers {
        all.add(layer.to_le_bytes());
    }
    for (path, text) in recorded {
        all.add(path).add(text);
    }
    all.finish()
}
