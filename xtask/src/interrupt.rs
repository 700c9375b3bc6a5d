use std::sync::{
    Arc, LazyLock,
    atomic::{AtomicUsize, Ordering},
};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use crate::failure::{Doing, Failure, Result};

static RECEIVED: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);

/// From here on Ctrl-C and SIGTERM are noted, not fatal, so that what was started is stopped first.
pub fn listen() -> Result<()> {
    for signal in [SIGHUP, SIGINT, SIGTERM] {
        let number = usize::try_from(signal).unwrap_or_default();
        signal_hook::flag::register_usize(signal, Arc::clone(&RECEIVED), number)
            .doing(|| "listen for signals".into())?;
    }
    Ok(())
}

pub fn requested() -> bool {
    RECEIVED.load(Ordering::Relaxed) != 0
}

/// Whether the end was asked for by a supervisor, which expects 0, not by a person at the keyboard.
pub fn by_supervisor() -> bool {
    RECEIVED.load(Ordering::Relaxed) == usize::try_from(SIGTERM).unwrap_or_default()
}

pub fn check() -> Result<()> {
    if requested() { Err(Failure::interrupted()) } else { Ok(()) }
}
