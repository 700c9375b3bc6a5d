//! Running other programs so that none outlives this one.

use std::{
    env,
    ffi::OsStr,
    io::{self, BufRead, BufReader, PipeReader},
    os::unix::process::CommandExt,
    process::{Child, ChildStdin, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
    time::Duration,
};

use crate::{
    failure::{Doing, Failure, Result},
    interrupt,
    layout::{Layout, on_path},
};

/// The leash: the program leads a process group of its own, and a watcher inside that group ends all
/// of it once our end of the pipe closes. The kernel closes it however we die, SIGKILL included, and
/// grandchildren (workerd, esbuild) are in the group too.
const LEASH: &str = r#"
exec 3<&0
(
  trap '' TERM INT HUP
  read -r _ <&3
  kill -TERM 0
  tries=0
  while [ $tries -lt 30 ] && kill -0 $$ 2>/dev/null; do sleep 0.1; tries=$((tries + 1)); done
  kill -KILL 0
) &
exec "$@" 3<&- </dev/null
"#;

/// Waits for a process group to be gone: what was killed takes a moment to leave its port.
const GONE: &str = r#"
tries=0
while [ $tries -lt 40 ] && kill -s 0 -- "-$1" 2>/dev/null; do sleep 0.05; tries=$((tries + 1)); done
"#;

/// A program to be run on the leash in the root of the working tree.
pub fn command(layout: &Layout, program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", LEASH, "sh"]).arg(program);
    command.current_dir(&layout.root).process_group(0);
    command.env("PATH", layout.search_path());
    command.env("CARGO_TARGET_DIR", layout.target(""));
    // A tool's own stack says nothing to who runs it.
    command.env("RUST_BACKTRACE", "0");
    forget_cargo_run(&mut command);
    command
}

/// What `cargo run` tells about xtask itself would make cargo build some crates anew for each caller.
pub fn forget_cargo_run(command: &mut Command) {
    let ours = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_PRIMARY_", "CARGO_BIN_", "CARGO_CRATE_"];
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| ours.iter().any(|start| name.starts_with(start))) {
            command.env_remove(name);
        }
    }
}

type Sink = Box<dyn FnMut(&str) + Send>;

/// A program that runs. Dropping it ends it with all it has started.
pub struct Running {
    child: Child,
    leash: Option<ChildStdin>,
    reader: Option<JoinHandle<()>>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Running {
    /// `sink` is given each line of output as it comes.
    pub fn start(what: &str, mut command: Command, mut sink: Sink) -> Result<Self> {
        let (output, ours) = io::pipe().doing(|| format!("start {what}"))?;
        let errors = ours.try_clone().doing(|| format!("start {what}"))?;
        command.stdin(Stdio::piped()).stdout(ours).stderr(errors);
        let mut child = command.spawn().doing(|| format!("start {what}"))?;
        let leash = child.stdin.take();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&lines);
        let reader = thread::spawn(move || {
            read_lines(output, |line| {
                sink(line);
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned());
            });
        });
        Ok(Self { child, leash, reader: Some(reader), lines })
    }

    pub fn exit(&mut self) -> Result<Option<ExitStatus>> {
        self.child.try_wait().doing(|| "wait for a program".into())
    }

    /// Returns when nothing of the group is left.
    pub fn stop(&mut self) {
        drop(self.leash.take());
        let _ = self.child.wait();
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
            let group = self.child.id().to_string();
            let _ = Command::new("/bin/sh").args(["-c", GONE, "sh", &group]).status();
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

fn read_lines(output: PipeReader, mut each: impl FnMut(&str)) {
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        each(plain(&String::from_utf8_lossy(&line)).trim_end());
        line.clear();
    }
}

/// Some tools colour their output whatever they are told; in a log the codes are noise.
fn plain(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(it) = rest.next() {
        if it != '\u{1b}' {
            kept.push(it);
            continue;
        }
        match rest.next() {
            Some('[') => drop(rest.by_ref().find(char::is_ascii_alphabetic)),
            Some('(') => drop(rest.next()),
            _ => (),
        }
    }
    kept
}

/// Runs a program to its end and gives its output; a failure names `what`.
pub fn run(what: &str, command: Command) -> Result<Vec<String>> {
    run_shown(what, command, Box::new(|_| ()))
}

/// As [`run`], with each line given to `sink` as it comes.
pub fn run_shown(what: &str, command: Command, sink: Sink) -> Result<Vec<String>> {
    let mut running = Running::start(what, command, sink)?;
    let status = loop {
        if let Some(status) = running.exit()? {
            break status;
        }
        interrupt::check()?;
        thread::sleep(Duration::from_millis(15));
    };
    running.stop();
    if status.success() {
        return Ok(running.lines());
    }
    interrupt::check()?;
    let message = match status.code() {
        Some(code) => format!("{what} failed (exit {code})"),
        None => format!("{what} was killed"),
    };
    Err(Failure::new(message).with_output(running.lines()))
}

/// The standard output of a short question to a program, `None` when it is missing or fails.
pub fn answer(layout: &Layout, program: &str, args: &[&str]) -> Option<String> {
    on_path(program)?;
    let mut command = Command::new(program);
    command.args(args).current_dir(&layout.root).stdin(Stdio::null());
    forget_cargo_run(&mut command);
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_out() {
        assert_eq!(plain("\u{1b}[31m✘ \u{1b}[41;97mERROR\u{1b}(B\u{1b}[m đ"), "✘ ERROR đ");
    }

    #[test]
    fn what_fails_is_named_and_ends_with_its_children() {
        let layout = Layout { root: std::env::temp_dir() };
        let mut command = command(&layout, "/bin/sh");
        command.args(["-c", "sleep 60 & echo $!; exit 3"]);
        let failure = run("the tool", command).expect_err("exit 3");
        assert_eq!(failure.message, "the tool failed (exit 3)");
        let alive = Command::new("/bin/sh")
            .args(["-c", "case $(ps -o stat= -p \"$1\") in ''|Z*) exit 1;; esac", "sh"])
            .args(&failure.output)
            .status();
        assert!(alive.is_ok_and(|status| !status.success()));
    }
}
