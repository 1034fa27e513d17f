//! What a PDF takes beside what Typst takes by itself.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use super::*;
use crate::language::Locales;

/// Notices in turn by Typst alone, on as many threads as [`PdfRenderer::render_all`] has, from inputs that are ready.
fn bare(renderer: &PdfRenderer, inputs: &[Inputs]) {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(Inputs { main, files, properties }) = inputs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let world = DocumentWorld::new(&renderer.base, main, files.clone()).unwrap();
            let mut paged = typst::compile::<PagedDocument>(&world).output.unwrap();
            let options = PdfOptions {
                ident: Smart::Custom(properties.ident.clone()),
                timestamp: date(properties.updated).map(Timestamp::new_utc),
                standards: renderer.standards.clone(),
                ..PdfOptions::default()
            };
            paged.info_mut().title = Some(properties.title.clone().into());
            typst_pdf::pdf(&paged, &options).unwrap();
            if renderer.rendered.fetch_add(1, Ordering::Relaxed) % FORGET_EVERY == FORGET_EVERY - 1 {
                comemo::evict(FORGET_AFTER);
            }
        }
    };
    thread::scope(|scope| {
        (0..*CORES).for_each(|_| _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).unwrap());
    });
}

#[test]
#[ignore = "a measurement: SELOSTE_PUBLIC=public, a folder that was built"]
fn how_much_is_added_to_typst() {
    let folder = PathBuf::from(std::env::var_os("SELOSTE_PUBLIC").unwrap());
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let files = files.filter(|entry| entry.file_name() == "notice.json");
    let notices: Vec<Notice> =
        files.map(|entry| serde_json::from_slice(&std::fs::read(entry.path()).unwrap()).unwrap()).collect();
    let locales = Locales::embedded().unwrap();
    let job = |notice| PdfJob { notice, locale: locales.get(&notice.language).unwrap(), base_url: None };
    let documents: Vec<_> = notices.iter().map(|notice| PdfDocument::Notice(job(notice))).collect();
    let renderer = PdfRenderer::new(&Theme::embedded()).unwrap();
    let inputs: Vec<_> = documents.iter().map(|document| Inputs::of(*document).unwrap()).collect();
    let mut ratios = Vec::new();
    for _ in 0..3 {
        let start = Instant::now();
        bare(&renderer, &inputs);
        let alone = start.elapsed();
        let start = Instant::now();
        assert!(renderer.render_all(&documents).iter().all(Result::is_ok));
        let ours = start.elapsed();
        println!("{} notices: Typst alone {alone:.2?}, ours {ours:.2?}", notices.len());
        ratios.push(ours.as_secs_f64() / alone.as_secs_f64());
    }
    println!("ratios: {ratios:.2?}");
}
