use std::{
    io::{self, Write},
    time::{Duration, Instant},
};

use crate::{failure::Result, interrupt};

/// Runs named work and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    interrupt::check()?;
    write(&format!("▸ {name} … "));
    let started = Instant::now();
    let outcome = work();
    say(&match &outcome {
        Ok(_) => seconds(started.elapsed()),
        Err(_) => format!("failed after {}", seconds(started.elapsed())),
    });
    outcome
}

/// Names work that an earlier run has done.
pub fn done_already(name: &str) {
    say(&format!("✓ {name} (done already)"));
}

pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

pub fn say(line: &str) {
    write(&format!("{line}\n"));
}

// A reader of our output that has gone away (`| head`) is no reason to panic, as `println!` would.
fn write(text: &str) {
    let mut out = io::stdout();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}
