use std::io::{Write, stderr};
use std::path::Path;

use clap::ArgMatches;

use super::cache::{Cache, Last};
use super::levels::levels;
use super::narrow::narrow;
use super::output::{Output, append_to_summary};
use super::stream::Stream;
use super::{Context, FOUND, GOOD, explain, print, watch};
use crate::language::{Locale, LocaleError};
use crate::pipeline::{self, Checked, Checking, Workspace};
use crate::report::{self, Format, Rule, RuleText, Run, markdown, render_message};

/// `seloste check`: tells what is missing.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let outputs = match Output::parse(matches.get_many::<String>("output").into_iter().flatten()) {
        Ok(outputs) => outputs,
        Err(mistake) => return context.refuse(&mistake),
    };
    let levels = match levels(matches) {
        Ok(levels) => levels,
        Err(mistake) => return context.refuse(&mistake),
    };
    let how =
        || Checking { today: Some(context.today()), levels: levels.rules.clone(), deny_warnings: levels.deny_warnings };
    if matches.get_flag("watch") {
        let mut workspace = Workspace::new(&context.root);
        return watch::run(context, matches, || match workspace.check(&how()) {
            Ok(mut checked) => tell(context, matches, &outputs, &mut checked).map(|(exit, _)| exit),
            Err(failure) => context.fail(&failure),
        });
    }
    let cache = is_of_the_site(matches).then(|| Cache::of(context, matches, "check")).flatten();
    if let Some(last) = cache.as_ref().and_then(Cache::last) {
        print(&last.out);
        return Ok(last.exit);
    }
    let mut checked = match pipeline::findings_with(&context.root, &how()) {
        Ok(checked) => checked,
        Err(failure) => return context.fail(&failure),
    };
    let told = tell(context, matches, &outputs, &mut checked);
    // The process ends here: taking a thousand registers apart, piece by piece, would be time for nothing.
    std::mem::forget(checked);
    let (exit, out) = told?;
    if let Some((cache, out)) = cache.zip(out) {
        cache.keep(Last { exit, out, ..Last::default() });
    }
    Ok(exit)
}

/// Whether all that is said goes by the site and the arguments alone. Baselines and Git are something else, and so is where
/// the site is in its repository, which the forms for programs tell.
fn is_of_the_site(matches: &ArgMatches) -> bool {
    let is_given = |option: &&str| matches.contains_id(option);
    let is_text = matches.get_one::<String>("format").is_none_or(|format| format == Format::Text.name());
    is_text && !["output", "baseline", "write-baseline", "changed-since"].iter().any(is_given)
}

/// Tells what was found, in all the forms that are asked for. Returns the exit code and what was printed.
fn tell(
    context: &Context,
    matches: &ArgMatches,
    outputs: &[Output],
    checked: &mut Checked,
) -> Result<(u8, Option<String>), LocaleError> {
    let locale = context.locale()?;
    let refuse = |mistake| Ok((context.refuse(&mistake)?, None));
    let notes = match narrow(context, matches, checked) {
        Ok(notes) => notes,
        Err(mistake) => return refuse(mistake),
    };
    let summary = checked.summary();
    let mut run =
        Run::new(&checked.findings, &checked.sources, &summary, locale, checked.site.settings.default_language());
    let format = matches.get_one::<String>("format").and_then(|name| Format::named(name)).unwrap_or(Format::Text);
    let formats: Vec<_> = outputs.iter().map(|output| output.format).chain([format]).collect();
    let is_wanted = |wanted: &[Format]| formats.iter().any(|format| wanted.contains(format));
    if is_wanted(&[Format::Sarif, Format::Junit]) {
        run.rules = rules(locale)?;
    }
    run.registers = checked.site.registers().map(|(controller, entry)| (&controller.id, &entry.id)).collect();
    run.folder = folder(checked);

    let mut out = String::new();
    if format != Format::Text || !context.quiet || !checked.findings.is_empty() {
        out = format.report(&run, context.colors(Stream::Out))?;
        print(&out);
    }
    for output in outputs {
        if let Err(mistake) = output.write(&output.format.report(&run, false)?) {
            return refuse(mistake);
        }
    }
    if is_wanted(&[Format::Github])
        && let Err(mistake) = append_to_summary(&markdown(&run)?)
    {
        return refuse(mistake);
    }
    if !context.quiet {
        for note in notes {
            let note = render_message(&note, locale, run.default_language)?;
            _ = writeln!(stderr(), "{}", report::shortened(&note));
        }
    }
    let exit = if summary.errors == 0 || matches.get_flag("exit-zero") { GOOD } else { FOUND };
    Ok((exit, Some(out)))
}

/// Every rule that was asked, with its explanation.
fn rules(locale: &Locale) -> Result<Vec<RuleText>, LocaleError> {
    use crate::check::{self, Check};
    let check = |rule: &Rule| check::find(rule.code).map(|definition| definition.check);
    // Without PDF there are no fonts to ask.
    let asked = |rule: &&Rule| cfg!(feature = "pdf") || !matches!(check(rule), Some(Check::Fonts(_)));
    let told = |rule: &'static Rule| {
        let of_register = matches!(check(rule), Some(Check::Register(_) | Check::Notice(_)));
        Ok(RuleText { rule, of_register, page: explain::page(rule, locale)? })
    };
    super::rules::all().filter(asked).map(told).collect()
}

/// The way to the site from the top of the repository it is in, which is the nearest folder with `.git`; without one,
/// from the current folder. Empty where they are the same, or where the site is not below.
fn folder(checked: &Checked) -> String {
    let Ok(root) = checked.root.canonicalize() else { return String::new() };
    let repository = root.ancestors().find(|folder| folder.join(".git").exists()).map(Path::to_owned);
    let below = |top: &Path| root.strip_prefix(top).ok().and_then(|way| way.to_str()).map(|way| way.replace('\\', "/"));
    let top = repository.or_else(|| std::env::current_dir().and_then(|folder| folder.canonicalize()).ok());
    match top.as_deref().and_then(below) {
        Some(way) if !way.is_empty() => format!("{way}/"),
        _ => String::new(),
    }
}
