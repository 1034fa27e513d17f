use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::feed;
use crate::model::notice::Notice;
use crate::model::{Id, Language};

/// Which pages there are: the same until a notice comes, goes, or tells its first change.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// The languages of each controller's page, and of each notice.
    published: BTreeMap<(Id, Option<Id>), BTreeSet<Language>>,
    /// What has a feed of changes: a language, and a controller in it.
    pub feeds: BTreeSet<(Language, Option<Id>)>,
    /// Where each notice is in the list: by language, controller and register.
    numbers: HashMap<[String; 3], usize>,
}

impl Places {
    /// The places of `notices`.
    pub fn new(notices: &[Arc<Notice>]) -> Self {
        let mut published = BTreeMap::<_, BTreeSet<_>>::new();
        for notice in notices {
            for register in [None, Some(notice.register.clone())] {
                let languages = published.entry((notice.controller.clone(), register)).or_default();
                languages.insert(notice.language.clone());
            }
        }
        let key =
            |notice: &Notice| [notice.language.to_string(), notice.controller.to_string(), notice.register.to_string()];
        let numbers = notices.iter().enumerate().map(|(number, notice)| (key(notice), number)).collect();
        Self { published, feeds: feed::all(notices), numbers }
    }

    /// Whether two lists of notices have the same places.
    pub fn are_same(before: &[Arc<Notice>], now: &[Arc<Notice>]) -> bool {
        let is_same = |(before, now): (&Arc<Notice>, &Arc<Notice>)| {
            let place = |notice: &Notice| {
                let Notice { language, controller, register, .. } = notice;
                (language.clone(), controller.clone(), register.clone(), feed::is_told(notice))
            };
            Arc::ptr_eq(before, now) || place(before) == place(now)
        };
        before.len() == now.len() && before.iter().zip(now).all(is_same)
    }

    /// The languages in which a controller, or a notice of it, has a page.
    pub fn languages(&self, controller: &Id, register: Option<&Id>) -> Option<&BTreeSet<Language>> {
        self.published.get(&(controller.clone(), register.cloned()))
    }

    /// Where a notice is in the list.
    pub fn number(&self, language: &str, controller: &str, register: &str) -> Option<usize> {
        self.numbers.get(&[language, controller, register].map(str::to_owned)).copied()
    }
}
