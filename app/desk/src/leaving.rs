//! What must be saved before one leaves a page or is signed out, and who is asked first.

use std::{cell::RefCell, future::Future, pin::Pin, rc::Rc, time::Duration};

use futures::{channel::oneshot, future::select};
use leptos::{prelude::*, task::spawn_local};

use crate::parts::confirm::{Question, confirm};

type Saving = Rc<dyn Fn() -> Pin<Box<dyn Future<Output = ()>>>>;
type Unsaved = Rc<dyn Fn() -> bool>;

/// Hooks of one kind, each with a number to take it away by.
type Hooks<T> = RefCell<Vec<(u32, T)>>;

thread_local! {
    static SAVINGS: Hooks<Saving> = const { RefCell::new(Vec::new()) };
    static UNSAVED: Hooks<Unsaved> = const { RefCell::new(Vec::new()) };
}

/// Has `save` done before this page is left and before its writer is signed out for idleness. Of the
/// page that calls it: gone with it. `save` should use [`crate::wire::ask_once`].
pub fn before_sign_out<F: Future<Output = ()> + 'static>(save: impl Fn() -> F + 'static) {
    let number = SAVINGS.with_borrow_mut(|hooks| add(hooks, Rc::new(move || Box::pin(save()))));
    on_cleanup(move || SAVINGS.with_borrow_mut(|hooks| hooks.retain(|(it, _)| *it != number)));
}

/// Asks before this page is left while `unsaved` says there is something to lose.
pub fn guard(unsaved: impl Fn() -> bool + 'static) {
    let number = UNSAVED.with_borrow_mut(|hooks| add(hooks, Rc::new(unsaved)));
    on_cleanup(move || UNSAVED.with_borrow_mut(|hooks| hooks.retain(|(it, _)| *it != number)));
}

/// As [`guard`], for a text that is sent with something else, as a reason: lost unless it is empty. Who
/// has sent it empties it, where its form stays.
pub fn typed(text: RwSignal<String>) {
    guard(move || text.try_with_untracked(|text| !text.trim().is_empty()) == Some(true));
}

fn add<T>(hooks: &mut Vec<(u32, T)>, hook: T) -> u32 {
    let number = hooks.last().map_or(0, |(last, _)| last + 1);
    hooks.push((number, hook));
    number
}

/// Saves what is to be saved.
pub async fn save() {
    let hooks: Vec<_> =
        SAVINGS.with_borrow(|hooks| hooks.iter().map(|(_, hook)| Rc::clone(hook)).collect());
    for hook in hooks {
        hook().await;
    }
}

/// Whether something would be lost.
pub fn is_unsaved() -> bool {
    let hooks: Vec<_> =
        UNSAVED.with_borrow(|hooks| hooks.iter().map(|(_, hook)| Rc::clone(hook)).collect());
    hooks.iter().any(|unsaved| unsaved())
}

/// Whether the page may be left: all is saved or kept, or its writer gives it up. What this browser
/// keeps anyway is waited for but a moment, so that the next page shows it on a good line and comes
/// as soon on a bad one; its save goes on.
pub async fn may_leave() -> bool {
    if is_unsaved() {
        save().await;
        return !is_unsaved() || confirm(LEAVE).await;
    }
    let (saved, done) = oneshot::channel();
    let (patience, over) = oneshot::channel();
    spawn_local(async {
        save().await;
        // Who left already need not be told.
        let _ = saved.send(());
    });
    set_timeout(move || patience.send(()).unwrap_or_default(), PATIENCE);
    select(done, over).await;
    !is_unsaved() || confirm(LEAVE).await
}

/// Longer than this a link would seem dead.
const PATIENCE: Duration = Duration::from_millis(700);

const LEAVE: Question = Question {
    title: "Rời trang khi chưa lưu?",
    text: "Những gì đã nhập ở trang này mà chưa lưu, chưa gửi sẽ mất. Hãy ở lại nếu còn cần đến.",
    yes: "Rời trang, bỏ thay đổi",
    no: "Ở lại",
    grave: true,
};

/// Gives up what is unsaved: its writer has said so.
pub fn give_up() {
    UNSAVED.with_borrow_mut(Vec::clear);
}
