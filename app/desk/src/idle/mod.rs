//! When nobody uses the desk: the countdown, which any tab stops, and the end of the session.
//!
//! The worker's clock decides. The page's own only shows; it is asked again before anything ends.

mod warning;

use std::{cell::Cell, sync::LazyLock, time::Duration};

use domain::{
    Failure,
    desk::{ReadSession, Use},
};
use leptos::{ev, prelude::*, task::spawn_local};

pub use warning::IdleWarning;

use crate::{
    frame::say,
    leaving,
    session::{self, Standing},
    tabs, wire,
};

/// How many seconds before the end the countdown begins.
pub const WARNING: u32 = 60;
/// How many seconds before the end what is unsaved is saved, while the worker still takes it.
const SAVING: u32 = 5;
/// How often the worker is told of use, in milliseconds.
const TELLING: f64 = 20_000.0;
/// How long the line is left alone once it was found broken, in milliseconds.
const PAUSE: f64 = 5_000.0;

const BROKEN: &str = "Mất mạng nên chưa gia hạn được phiên làm việc. Hãy viết tiếp: bản viết được giữ \
    trên máy này, và khi có mạng bàn biên tập sẽ tự hỏi lại.";

/// Seconds of the countdown that are left; `None` while there is none.
static COUNTDOWN: LazyLock<ArcRwSignal<Option<u32>>> = LazyLock::new(|| ArcRwSignal::new(None));

#[derive(Clone, Copy)]
struct Clock {
    /// When the session ends, by the page's clock.
    end: f64,
    /// When the worker was last told of use.
    told: f64,
    /// When the desk was last used here, and when the worker last took note of use.
    used: f64,
    heard: f64,
    /// The line was broken: not to be asked again before this.
    again: f64,
    /// An answer about the session is on its way.
    asking: bool,
    /// What was unsaved is being saved, or is.
    saving: bool,
    saved: bool,
}

impl Clock {
    /// The desk was used just now, and the line was too bad to say so.
    fn is_untold(self) -> bool {
        self.used > self.heard && js_sys::Date::now() - self.used < f64::from(WARNING) * 1000.0
    }
}

thread_local! {
    static CLOCK: Cell<Clock> = const {
        Cell::new(Clock {
            end: f64::MAX, told: 0.0, used: 0.0, heard: 0.0, again: 0.0,
            asking: false, saving: false, saved: false,
        })
    };
}

fn change(how: impl FnOnce(&mut Clock)) {
    let mut clock = CLOCK.get();
    how(&mut clock);
    CLOCK.set(clock);
}

/// The worker says how many seconds are left.
pub fn left(seconds: u32) {
    change(|clock| {
        clock.end = js_sys::Date::now() + f64::from(seconds) * 1000.0;
        if seconds > WARNING {
            clock.saving = false;
            clock.saved = false;
        }
    });
    if seconds > WARNING {
        COUNTDOWN.set(None);
    }
}

/// Watches for use, and counts.
pub fn listen() {
    let keys = window_event_listener(ev::keydown, |_| used());
    let pointers = window_event_listener(ev::pointerdown, |_| used());
    let inputs = window_event_listener(ev::input, |_| used());
    let online = window_event_listener(ev::online, |_| {
        change(|clock| clock.again = 0.0);
        if CLOCK.get().is_untold() && session::standing_now() == Standing::In {
            stay();
        }
    });
    let _ = set_interval_with_handle(tick, Duration::from_secs(1));
    Effect::new(|_| {
        crate::navigation::here();
        used();
    });
    on_cleanup(move || {
        keys.remove();
        pointers.remove();
        inputs.remove();
        online.remove();
    });
}

/// Somebody works here. While the countdown is shown only its own button counts: a stray touch must
/// not keep a desk open that was left.
fn used() {
    if session::standing_now() != Standing::In || COUNTDOWN.with_untracked(Option::is_some) {
        return;
    }
    change(|clock| clock.used = js_sys::Date::now());
    let clock = CLOCK.get();
    if clock.used - clock.told >= TELLING {
        stay();
    }
}

/// Tells the worker that the desk is used, and the other tabs what it says.
pub fn stay() {
    change(|clock| clock.told = js_sys::Date::now());
    spawn_local(async {
        match wire::ask_once(Use {}).await {
            Ok(remaining) => {
                change(|clock| clock.heard = js_sys::Date::now());
                left(remaining.left);
                tabs::tell_left(remaining.left);
            }
            Err(Failure::Broken) => {
                if COUNTDOWN.with_untracked(Option::is_some) {
                    say(BROKEN);
                }
                broken();
            }
            // Where the session has ended, the dialog is open by now.
            Err(_) => {}
        }
    });
}

/// The line is broken, so nothing can be kept by pressing: no countdown stands in the writer's way.
fn broken() {
    COUNTDOWN.set(None);
    change(|clock| clock.again = js_sys::Date::now() + PAUSE);
}

fn tick() {
    let (clock, now) = (CLOCK.get(), js_sys::Date::now());
    if session::standing_now() != Standing::In || clock.asking || now < clock.again {
        return;
    }
    let seconds = ((clock.end - now) / 1000.0).ceil().max(0.0) as u32;
    if seconds > WARNING {
        return;
    }
    // A save that does not come through is waited for no longer than a bad line is left alone.
    let over = seconds == 0 && (clock.saved || now - clock.end > PAUSE);
    if over {
        COUNTDOWN.set(None);
    }
    if over || COUNTDOWN.with_untracked(Option::is_none) {
        ask();
        return;
    }
    COUNTDOWN.set(Some(seconds));
    if seconds <= SAVING && !clock.saving {
        change(|clock| clock.saving = true);
        spawn_local(async {
            leaving::save().await;
            change(|clock| clock.saved = true);
        });
    }
}

/// Asks the worker what is left: the desk may have been used elsewhere.
fn ask() {
    change(|clock| clock.asking = true);
    spawn_local(async {
        let answer = wire::ask_quietly(ReadSession {}).await;
        match answer {
            Ok(me) if CLOCK.get().is_untold() => {
                session::enter(me);
                stay();
            }
            Ok(me) => {
                let seconds = me.left;
                session::enter(me);
                COUNTDOWN.set((1..=WARNING).contains(&seconds).then_some(seconds));
                if seconds == 0 {
                    session::lose();
                }
            }
            Err(Failure::Unknown) => {
                COUNTDOWN.set(None);
                // A tab that slept had no countdown: what is unsaved is kept in the browser at least.
                if !CLOCK.get().saved {
                    leaving::save().await;
                }
                session::lose();
            }
            // Nothing is known; the worker's clock runs on, and is asked again.
            Err(_) => broken(),
        }
        change(|clock| clock.asking = false);
    });
}
