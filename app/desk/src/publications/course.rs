//! A draft on its way to the board, and what the one who looks at it may do.

use std::{future::Future, rc::Rc};

use domain::desk::{Choices, Draft, Right};
use futures::{FutureExt, future::LocalBoxFuture};
use leptos::prelude::*;

use crate::{content::slug_of, parts::Busy, session};

/// Makes sure that the worker has what is meant; the version of it.
type Ready = Rc<dyn Fn() -> LocalBoxFuture<'static, Option<u32>>>;

#[derive(Clone, Copy)]
pub struct Course {
    pub draft: RwSignal<Draft>,
    /// Something is being done with it.
    pub busy: Busy,
    choices: RwSignal<Choices>,
    ready: StoredValue<Ready, LocalStorage>,
}

impl Course {
    pub fn new<F: Future<Output = Option<u32>> + 'static>(
        draft: RwSignal<Draft>,
        choices: RwSignal<Choices>,
        ready: impl Fn() -> F + 'static,
    ) -> Self {
        let ready: Ready = Rc::new(move || ready().boxed_local());
        Self { draft, busy: Busy::new(), choices, ready: StoredValue::new_local(ready) }
    }

    /// The version that is meant; `None` when it could not be saved.
    pub async fn ready(self) -> Option<u32> {
        let ready = self.ready.try_get_value()?;
        ready().await
    }

    /// Whether it is known by now whose draft it is, and so who may do what; tracked.
    pub fn is_known(self) -> bool {
        let everywhere = session::caller().is_some_and(|caller| caller.role(None).is_some());
        everywhere
            || self.draft.with(|draft| draft.content.agency.is_empty())
            || self.choices.with(|choices| !choices.agencies.is_empty())
    }

    /// Whether this may be done, else why not; tracked.
    pub fn may(self, right: Right) -> Result<(), &'static str> {
        let caller = session::caller().ok_or("Phiên làm việc đã hết. Hãy đăng nhập lại.")?;
        self.draft.with(|draft| {
            let agency = draft.content.agency.as_str();
            let slug = self.choices.with(|choices| slug_of(choices, agency));
            // Until the agencies are there nobody knows; the worker does, in any case.
            if slug.is_none() && !agency.is_empty() && caller.role(None).is_none() {
                let why = if self.is_known() {
                    "Bài này thuộc cơ quan khác; hãy nhờ người của cơ quan ấy."
                } else {
                    "Đang mở bài…"
                };
                return Err(why);
            }
            caller.may(right, slug.as_deref(), draft.author.id, draft.meta.state)
        })
    }

    /// Whether own words are in it: somebody else is to approve them.
    pub fn is_own(self) -> bool {
        let me = session::me().map(|me| me.id);
        self.draft.with(|draft| {
            Some(draft.author.id) == me || draft.hands.iter().any(|hand| Some(hand.id) == me)
        })
    }
}
