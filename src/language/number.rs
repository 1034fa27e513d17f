use std::cell::RefCell;

use fixed_decimal::Decimal;
use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale as IcuLocale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// The locale by which ICU4X writes numbers and lists of `tag`: British for plain English, as in the texts.
/// `None` if `tag` is not one that ICU4X takes.
pub(super) fn icu_locale(tag: &str) -> Option<IcuLocale> {
    if tag == "en" { "en-GB" } else { tag }.parse().ok()
}

/// Writes numbers of one language.
pub(super) struct Numbers(IcuLocale);

/// A formatter of ICU4X with what it was made for.
type Known = (IcuLocale, GroupingStrategy, DecimalFormatter);

thread_local! {
    /// ICU4X's own formatters cannot be shared between threads, and each takes two look-ups in compiled data to make. There
    /// are two for each language of a site.
    static FORMATTERS: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
}

impl Numbers {
    pub fn new(locale: IcuLocale) -> Self {
        Self(locale)
    }

    /// The number with the separators of the language: `1 234 567,5`.
    pub fn write(&self, number: &Decimal) -> Option<String> {
        self.format(number, GroupingStrategy::Auto)
    }

    /// The number without separators of thousands, for years.
    pub fn write_ungrouped(&self, number: &Decimal) -> Option<String> {
        self.format(number, GroupingStrategy::Never)
    }

    fn format(&self, number: &Decimal, grouping: GroupingStrategy) -> Option<String> {
        FORMATTERS.with_borrow_mut(|known| {
            let is_it = |(locale, own, _): &Known| *own == grouping && *locale == self.0;
            let at = if let Some(at) = known.iter().position(is_it) {
                at
            } else {
                let mut options = DecimalFormatterOptions::default();
                options.grouping_strategy = Some(grouping);
                let formatter = DecimalFormatter::try_new((&self.0).into(), options).ok()?;
                known.push((self.0.clone(), grouping, formatter));
                known.len() - 1
            };
            Some(known[at].2.format(number).to_string())
        })
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        icu_locale(&language.to_string()).map(Self).ok_or(())
    }
}

/// How Fluent writes numbers in messages. Its own way knows no language: “1.5 vuotta”.
pub(super) fn write_in_message(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number: Decimal = number.value.to_string().parse().ok()?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.write(&number)).ok().flatten()
}
