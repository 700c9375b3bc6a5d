//! Who is signed in, and who waits until somebody is again.

use std::{cell::RefCell, sync::LazyLock};

use domain::{
    Failure,
    desk::{Caller, Me, ReadSession},
};
use futures::channel::oneshot;
use leptos::prelude::*;

pub use crate::leaving::before_sign_out;
use crate::{idle, tabs, wire};

/// How it stands with the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not asked yet.
    Unread,
    /// The worker could not be asked.
    Unreachable,
    /// Nobody has signed in on this page.
    Nobody,
    /// Somebody is signed in.
    In,
    /// Somebody was: the sign-in dialog stands over the page.
    Lost,
}

static ME: LazyLock<ArcRwSignal<Option<Me>>> = LazyLock::new(|| ArcRwSignal::new(None));
static STANDING: LazyLock<ArcRwSignal<Standing>> =
    LazyLock::new(|| ArcRwSignal::new(Standing::Unread));

thread_local! {
    static WAITING: RefCell<Vec<oneshot::Sender<()>>> = const { RefCell::new(Vec::new()) };
}

/// Who is signed in; tracked.
pub fn me() -> Option<Me> {
    ME.get()
}

/// The signal behind [`me`], for what changes one's own account.
pub fn signal() -> ArcRwSignal<Option<Me>> {
    ME.clone()
}

/// The address one signs in with, or last did; not tracked.
pub fn email() -> String {
    ME.with_untracked(|me| me.as_ref().map(|me| me.email.clone()).unwrap_or_default())
}

/// How it stands; tracked.
pub fn standing() -> Standing {
    STANDING.get()
}

/// How it stands; not tracked.
pub fn standing_now() -> Standing {
    STANDING.get_untracked()
}

/// What the one who is signed in may do; tracked.
pub fn caller() -> Option<Caller> {
    me().map(|me| Caller { id: me.id, name: me.name, grants: me.grants })
}

/// The token that goes with every change.
pub fn csrf() -> String {
    ME.with_untracked(|me| me.as_ref().map(|me| me.csrf.clone()).unwrap_or_default())
}

/// Asks who is signed in, when the desk is opened or one's own account has changed.
pub async fn load() {
    match wire::ask_quietly(ReadSession {}).await {
        Ok(me) => enter(me),
        Err(Failure::Unknown) if ME.with_untracked(Option::is_some) => lose(),
        Err(Failure::Unknown) => STANDING.set(Standing::Nobody),
        Err(_) if ME.with_untracked(Option::is_some) => {}
        Err(_) => STANDING.set(Standing::Unreachable),
    }
}

/// Somebody has signed in, or is found to be. Those who waited go on. Where it is another person
/// than before, nothing of the page is theirs: it is loaded anew.
pub fn enter(me: Me) {
    let before = ME.with_untracked(|before| before.as_ref().map(|before| before.id));
    if before.is_some_and(|before| before != me.id) {
        crate::navigation::reload();
        return;
    }
    idle::left(me.left);
    let again = STANDING.get_untracked() == Standing::Lost;
    ME.set(Some(me));
    STANDING.set(Standing::In);
    if again {
        tabs::tell_entered();
    }
    for waiting in WAITING.with_borrow_mut(std::mem::take) {
        // Who no longer waits need not be told.
        let _ = waiting.send(());
    }
}

/// The session has ended: the sign-in dialog opens over the page, which stays as it is.
pub fn lose() {
    if STANDING.get_untracked() == Standing::In {
        STANDING.set(Standing::Lost);
    }
}

/// Waits until the same person is signed in again.
pub async fn regained() {
    if STANDING.get_untracked() == Standing::In {
        return;
    }
    let (tell, told) = oneshot::channel();
    WAITING.with_borrow_mut(|waiting| waiting.push(tell));
    let _ = told.await;
}

/// Whether the session has another token than the one that was sent, which then is kept.
pub async fn renewed() -> bool {
    let before = csrf();
    if let Ok(me) = wire::ask_quietly(ReadSession {}).await
        && me.csrf != before
    {
        enter(me);
        return true;
    }
    false
}
