//! What tabs of one browser tell each other: that the desk is used, and that somebody signed in.

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

use crate::{idle, session};

const ENTERED: &str = "entered";

thread_local! {
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new("ban-bien-tap").ok();
}

/// Listens to the other tabs.
pub fn listen() {
    let hear = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let data = event.data();
        if data.as_string().as_deref() == Some(ENTERED) {
            // The cookie is another one now, and so is its token.
            leptos::task::spawn_local(session::load());
        } else if let Some(left) = data.as_f64() {
            idle::left(left as u32);
        }
    });
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        }
    });
    let hear = SendWrapper::new(hear);
    on_cleanup(move || drop(hear));
}

/// Tells the others how many seconds are left, as the worker has just said.
pub fn tell_left(left: u32) {
    tell(&left.into());
}

/// Tells the others that somebody signed in here.
pub fn tell_entered() {
    tell(&ENTERED.into());
}

fn tell(message: &wasm_bindgen::JsValue) {
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            // A tab that cannot tell others still works by itself.
            let _ = channel.post_message(message);
        }
    });
}
