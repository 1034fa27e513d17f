//! What each stage takes on a site of 20 registers in three languages, and the whole on one of 100. `BENCHMARKS.md`
//! tells how to compare.

#[path = "../examples/synth/site.rs"]
mod site;
#[path = "../examples/synth/usual.rs"]
mod usual;
#[path = "../examples/synth/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use seloste::check::{self, Case, RULES, Searched};
use seloste::language::{Locales, WordKind, words as vocabulary};
use seloste::law::Law;
use seloste::load::{Known, load};
use seloste::model::Output;
use seloste::notice::compose;
use seloste::pipeline::{self, Options};
use seloste::publish::publish;
use site::Length;

const HTML: Options = Options { draft: false, pdf: false };

fn made_up(registers: usize, length: Length) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    site::write(registers, length, folder.path()).expect("a site");
    folder
}

fn known(locales: &Locales) -> Known<'_> {
    Known {
        data: vocabulary(WordKind::Data),
        subjects: vocabulary(WordKind::Subject),
        sources: vocabulary(WordKind::Source),
        events: vocabulary(WordKind::Event),
        measures: vocabulary(WordKind::Measure),
        acts: Law::embedded().acts.acts.keys().map(seloste::model::Id::as_str).collect(),
        rules: RULES.iter().map(|definition| &definition.rule).collect(),
        levels: BTreeMap::new(),
        locales: locales.languages().cloned().collect(),
    }
}

fn stages(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("20 registers");
    group.sample_size(20).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    let folder = made_up(20, Length::Usual);
    group.bench_function("locales", |bencher| bencher.iter(|| Locales::load(None).expect("locales")));
    let locales = Locales::load(None).expect("locales");
    let known = known(&locales);
    group.bench_function("load", |bencher| bencher.iter(|| load(folder.path(), &known).expect("a site")));

    let checked = pipeline::check(folder.path()).expect("a site");
    let cases: Vec<_> = Case::all(&checked.site).collect();
    let by_notice =
        || cases.iter().flat_map(|case| checked.site.languages().iter().map(move |language| (case, language)));
    group.bench_function("notice", |bencher| {
        bencher.iter(|| {
            for (case, language) in by_notice() {
                let locale = locales.get(language).expect("a locale");
                let (site, facts) = (&checked.site, &case.facts);
                let notice = compose(site, case.controller, case.entry, facts, locale, site.languages());
                black_box(notice.expect("a notice"));
            }
        });
    });
    group.bench_function("check", |bencher| {
        bencher.iter(|| {
            let clean = check::Clean::default();
            black_box(check::site(&checked.site, None));
            cases.iter().for_each(|case| drop(black_box(check::register(case, None, &clean))));
            let mut searched = Searched::default();
            searched.look_for(&checked.site.internal);
            black_box(check::leaks(&checked.site, &searched.leaks(&checked.notices)));
            for ((case, language), notice) in by_notice().zip(&checked.notices) {
                black_box(check::notice(case, notice, locales.get(language).expect("a locale")));
            }
        });
    });
    group.bench_function("render html", |bencher| bencher.iter(|| checked.render(&HTML).expect("pages")));
    let pages = checked.render(&HTML).expect("pages");
    group.bench_function("publish, fresh", |bencher| {
        bencher.iter_batched(
            || tempfile::tempdir().expect("a folder"),
            |target| {
                put(&pages, target.path(), folder.path());
                target
            },
            BatchSize::PerIteration,
        );
    });
    let target = tempfile::tempdir().expect("a folder");
    put(&pages, target.path(), folder.path());
    group.bench_function("publish, unchanged", |bencher| bencher.iter(|| put(&pages, target.path(), folder.path())));
    #[cfg(feature = "pdf")]
    {
        let pdf = Options { pdf: true, ..HTML };
        group.sample_size(10);
        group.bench_function("render html and pdf", |bencher| bencher.iter(|| checked.render(&pdf).expect("files")));
    }
    group.finish();
}

fn put(outputs: &[Output], target: &Path, source: &Path) {
    publish(outputs, target, source).expect("a published site");
}

fn whole(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("100 registers");
    group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(5));
    let long = made_up(100, Length::Long);
    group.bench_function("check, long", |bencher| bencher.iter(|| pipeline::check(long.path()).expect("a site")));
    let folder = made_up(100, Length::Usual);
    group.bench_function("check", |bencher| bencher.iter(|| pipeline::check(folder.path()).expect("a site")));
    let build = |options: &Options, target: &Path| {
        let checked = pipeline::check(folder.path()).expect("a site");
        checked.build(target, options).expect("a build").expect("nothing stops it")
    };
    group.bench_function("build, html, fresh", |bencher| {
        bencher.iter_batched(
            || tempfile::tempdir().expect("a folder"),
            |target| {
                build(&HTML, target.path());
                target
            },
            BatchSize::PerIteration,
        );
    });
    let target = tempfile::tempdir().expect("a folder");
    group.bench_function("build, html, unchanged", |bencher| bencher.iter(|| build(&HTML, target.path())));
    #[cfg(feature = "pdf")]
    {
        let pdf = Options { pdf: true, ..HTML };
        group.bench_function("build, html and pdf, fresh", |bencher| {
            bencher.iter_batched(
                || tempfile::tempdir().expect("a folder"),
                |target| {
                    build(&pdf, target.path());
                    target
                },
                BatchSize::PerIteration,
            );
        });
        let target = tempfile::tempdir().expect("a folder");
        group.bench_function("build, html and pdf, unchanged", |bencher| bencher.iter(|| build(&pdf, target.path())));
    }
    group.finish();
}

criterion_group!(benches, stages, whole);
criterion_main!(benches);
