//! Every test from outside, in one binary: each binary of its own would link Typst once more, which takes longer than its
//! tests.

mod common;

mod around;
mod arrows;
mod brand;
mod ci;
mod cli;
mod features;
mod fields;
mod fixtures;
mod hostile;
mod html;
mod kill;
mod languages;
mod levels;
mod load;
mod locales;
mod matrix;
mod msrv;
mod mutation;
mod new;
mod pdf;
mod pdf_site;
mod progress;
mod publish;
mod reports;
mod reuse;
mod rules;
mod schemas;
mod seeds;
mod site;
mod synth;
mod themes;
mod watch;
mod watch_commands;
