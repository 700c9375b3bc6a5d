//! A running board: wrangler with the real workerd, on loopback.

use std::{
    fs::File,
    io::Write,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use crate::{
    failure::{Doing, Failure, Result},
    import::client::Endpoint,
    interrupt,
    layout::Layout,
    process::Running,
    secrets::Secrets,
    state::{State, wrangler},
};

const PATIENCE: Duration = Duration::from_secs(120);

pub struct Board {
    running: Running,
    log: PathBuf,
    pub url: String,
}

impl Board {
    /// Starts a board and returns once it answers. `shown` says whether the worker's errors are passed on.
    pub fn start(
        layout: &Layout,
        port: u16,
        state: &State,
        secrets: &Secrets,
        shown: bool,
    ) -> Result<Self> {
        let mut command = wrangler(layout);
        command.args(["dev", "--local", "--ip", "127.0.0.1", "--port", &port.to_string()]);
        // Inspectors of two boards must not fight for one port.
        command.args(["--inspector-port", "0", "--show-interactive-dev-session=false"]);
        command.arg("--persist-to").arg(&state.folder).arg("--env-file").arg(&secrets.file);
        let log = layout.target("wrangler.log");
        let mut file = File::create(&log).doing(|| format!("write {}", log.display()))?;
        let mut telling = false;
        let sink = Box::new(move |line: &str| {
            let _ = writeln!(file, "{line}");
            telling = is_told(line, telling);
            if shown && telling {
                eprintln!("{line}");
            }
        });
        let running = Running::start("wrangler dev", command, sink)?;
        let mut board = Self { running, log, url: format!("http://127.0.0.1:{port}") };
        board.wait_until_ready()?;
        Ok(board)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let endpoint = Endpoint::new(&self.url, "");
        let deadline = Instant::now() + PATIENCE;
        while endpoint.edition().is_none() {
            interrupt::check()?;
            self.check_alive()?;
            if Instant::now() > deadline {
                let log = self.log.display();
                let message = format!("the board does not answer GET /api/frame; see {log}");
                return Err(Failure::new(message).with_output(self.running.lines()));
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    /// Returns when the end is asked for, or with a failure when the board ends by itself.
    pub fn serve(&mut self) -> Result<()> {
        while !interrupt::requested() {
            self.check_alive()?;
            thread::sleep(Duration::from_millis(100));
        }
        self.running.stop();
        Ok(())
    }

    fn check_alive(&mut self) -> Result<()> {
        if self.running.exit()?.is_none() {
            return Ok(());
        }
        self.running.stop();
        let message = format!("wrangler ended by itself; its log is {}", self.log.display());
        Err(Failure::new(message).with_output(self.running.lines()))
    }
}

/// wrangler marks the first line of an error; indented lines that follow belong to it.
fn is_told(line: &str, before: bool) -> bool {
    line.contains('✘') || (before && line.starts_with([' ', '\t']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told_with_their_lines() {
        let log = ["[wrangler:info] GET / 200 OK", "✘ [ERROR] it broke", "    at f", "next"];
        let mut telling = false;
        let told = log.map(|line| {
            telling = is_told(line, telling);
            telling
        });
        assert_eq!(told, [false, true, true, false]);
    }
}
