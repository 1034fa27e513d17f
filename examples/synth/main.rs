//! Writes a made-up site of any size, to measure and to try things on:
//!
//! ```sh
//! cargo run --release --example synth -- 1000 /tmp/synth
//! cargo run --release -- --root /tmp/synth build
//! ```

mod site;
mod words;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [number, folder] = arguments.as_slice() else {
        eprintln!("synth NUMBER-OF-REGISTERS FOLDER");
        return ExitCode::from(2);
    };
    let Ok(number) = number.parse() else {
        eprintln!("“{number}” is not a number of registers");
        return ExitCode::from(2);
    };
    match site::write(number, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::from(2)
        }
    }
}
