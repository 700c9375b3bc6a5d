//! Storage as the rest of the worker sees it. Awaiting JavaScript is not `Send`, and Workers run
//! one thread: promises are wrapped in `SendFuture` in this folder and nowhere else.

mod d1;
mod files;
mod random;
mod shards;
mod timetable;
mod uploads;

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use domain::{Failure, Moment};
use worker::{Date, Env};

pub use d1::{Bind, Statement, run_batch};
pub use files::{Opened, Wanted};
pub use random::random;
pub use uploads::Arrived;

/// The bindings for one request.
#[derive(Clone)]
pub struct Store {
    env: Env,
    /// How many statements D1 has been asked, for `Server-Timing`.
    questions: Arc<AtomicU32>,
    now: Moment,
}

impl Store {
    /// The store of a request that came now.
    pub fn new(env: Env) -> Self {
        Self { env, questions: Arc::default(), now: now() }
    }

    /// When the request came.
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// How many statements D1 has been asked.
    pub fn questions(&self) -> u32 {
        self.questions.load(Ordering::Relaxed)
    }

    /// A secret, given to the worker by its operator.
    pub fn secret(&self, name: &str) -> Result<String, Failure> {
        let secret = self.env.secret(name).map(|secret| secret.to_string());
        secret.map_err(|cause| broken("secret", &format!("{name}: {cause}")))
    }
}

/// The platform's clock. Time stands still between events, by design of the platform.
pub fn now() -> Moment {
    Moment::from_unix(i64::try_from(Date::now().as_millis() / 1000).unwrap_or_default())
}

/// Logs a cause, once, where it happened; readers are told only that something broke.
pub fn broken(place: &str, cause: &str) -> Failure {
    worker::console_error!("{place}: {cause}");
    Failure::Broken
}
