use std::{io, process::ExitCode};

pub type Result<T> = std::result::Result<T, Failure>;

/// As much of a failing tool's output as is worth showing.
const TAIL: usize = 60;

/// Why a command cannot go on: one clear line, and what the failing tool said.
#[derive(Debug)]
pub struct Failure {
    pub message: String,
    pub output: Vec<String>,
    code: u8,
}

impl Failure {
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), output: Vec::new(), code: 1 }
    }

    pub fn with_output(mut self, output: Vec<String>) -> Self {
        self.output = output;
        self
    }

    pub fn tail(&self) -> &[String] {
        let start = self.output.len().saturating_sub(TAIL);
        self.output.get(start..).unwrap_or_default()
    }

    pub fn interrupted() -> Self {
        Self { message: "interrupted".into(), output: Vec::new(), code: 130 }
    }

    pub fn is_interruption(&self) -> bool {
        self.code == 130
    }

    pub fn report(&self) -> ExitCode {
        for line in self.tail() {
            eprintln!("  {line}");
        }
        eprintln!("cargo xtask: {}", self.message);
        ExitCode::from(self.code)
    }
}

/// Names what was being done when the system refused: a bare "No such file" helps nobody.
pub trait Doing<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T> Doing<T> for io::Result<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|cause| Failure::new(format!("cannot {}: {cause}", what())))
    }
}
