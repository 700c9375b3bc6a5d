//! The commands of the README. Each step is named as it runs, done steps are skipped, and what goes
//! wrong is one clear line, followed by the last lines of the tool that failed.

mod args;
mod bench;
mod board;
mod build;
mod failure;
mod import;
mod interrupt;
mod layout;
mod people;
mod port;
mod process;
mod secrets;
mod serve;
mod setup;
mod state;
mod step;
mod test;
mod verify;

use std::process::ExitCode;

use args::Command;
use failure::Result;
use layout::Layout;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().collect();
    let command = match args::parse(words.get(1..).unwrap_or_default()) {
        Ok(command) => command,
        Err(mistake) => {
            eprintln!("cargo xtask: {mistake}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}

fn run(command: Command) -> Result<ExitCode> {
    interrupt::listen()?;
    let layout = Layout::find()?;
    match command {
        Command::Help => {
            step::say(args::USAGE);
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve(options) => serve::serve(&layout, &options),
        Command::Test(options) => test::test(&layout, &options),
        Command::Import(options) => import::import(&layout, &options),
        Command::Administrator(options) => people::administrator(&layout, &options),
        Command::Verify(options) => verify::verify(&options),
        Command::Build(options) => build::command(&layout, options.profile),
        Command::Bench(parts) => bench::bench(&layout, &parts),
    }
}
