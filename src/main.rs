//! The program: its arguments, and its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    seloste::cli::run(std::env::args_os().collect())
}
