//! The program: its arguments, and its exit code.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    seloste::cli::run(std::env::args_os().collect())
}
