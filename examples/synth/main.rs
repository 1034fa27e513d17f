//! Writes a made-up site of any size, to measure and to try things on:
//!
//! ```sh
//! cargo run --release --example synth -- 1000 /tmp/synth [long]
//! cargo run --release -- --root /tmp/synth build
//! ```

mod site;
mod usual;
mod words;

use std::path::Path;
use std::process::ExitCode;

use site::Length;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (number, folder, length) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [number, folder] => (number, folder, Length::Usual),
        [number, folder, "long"] => (number, folder, Length::Long),
        _ => {
            eprintln!("synth NUMBER-OF-REGISTERS FOLDER [long]");
            return ExitCode::from(2);
        }
    };
    let Ok(number) = number.parse() else {
        eprintln!("“{number}” is not a number of registers");
        return ExitCode::from(2);
    };
    match site::write(number, length, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::from(2)
        }
    }
}
