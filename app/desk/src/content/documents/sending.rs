//! A file on its way: part by part, on again where a lost line cut it short.

use std::{cell::RefCell, rc::Rc, time::Duration};

use domain::{
    Failure,
    desk::{Attachment, BeginUpload, CompleteUpload, DraftId, PART},
};
use futures::channel::oneshot;
use leptos::{ev, prelude::*};
use web_sys::File;

use super::transfer::{self, Stop};
use crate::{failures, session, wire};

/// After a lost line it is tried again, whether or not the browser knows that the line is back.
const AGAIN: Duration = Duration::from_secs(4);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    Going,
    /// The line is lost; it goes on by itself.
    Waiting,
    /// All is there and is being looked at.
    Looking,
    Refused(String),
}

/// Shown while it goes on.
#[derive(Clone)]
pub struct Sending {
    pub number: u32,
    pub name: String,
    pub size: u64,
    pub sent: RwSignal<u64>,
    pub how: RwSignal<How>,
    /// The document it is to take the place of.
    pub replaced: Option<String>,
    file: Rc<File>,
    stop: Rc<RefCell<Option<Stop>>>,
    given_up: Rc<RefCell<bool>>,
}

impl Sending {
    pub fn new(number: u32, file: File, replaced: Option<String>) -> Self {
        let (name, size) = (file.name(), file.size() as u64);
        Self {
            number,
            name,
            size,
            sent: RwSignal::new(0),
            how: RwSignal::new(How::Going),
            replaced,
            file: Rc::new(file),
            stop: Rc::default(),
            given_up: Rc::default(),
        }
    }

    pub fn give_up(&self) {
        *self.given_up.borrow_mut() = true;
        if let Some(request) = self.stop.borrow().as_ref() {
            let _ = request.abort();
        }
    }

    /// Sends it; `None` when it was given up or refused.
    pub async fn run(&self, draft: DraftId) -> Option<Attachment> {
        loop {
            match self.attempt(draft).await {
                _ if *self.given_up.borrow() => return None,
                Ok(attachment) => return Some(attachment),
                Err(Failure::Broken) => {
                    self.how.try_set(How::Waiting);
                    line_back().await;
                    if *self.given_up.borrow() {
                        return None;
                    }
                    self.how.try_set(How::Going);
                }
                Err(Failure::Unknown) => {
                    session::lose();
                    session::regained().await;
                }
                Err(failure) => {
                    self.how.try_set(How::Refused(failures::words(&failure)));
                    return None;
                }
            }
        }
    }

    async fn attempt(&self, draft: DraftId) -> Result<Attachment, Failure> {
        let begin = BeginUpload {
            draft,
            file_name: self.name.clone(),
            size: self.size,
            mark: self.file.last_modified().to_string(),
        };
        let upload = wire::ask(begin).await?;
        let parts = self.size.div_ceil(PART) as u32;
        let length = |number: u32| PART.min(self.size - u64::from(number - 1) * PART);
        let mut before: u64 = upload.parts.iter().map(|number| length(*number)).sum();
        self.sent.try_set(before);
        for number in (1..=parts).filter(|number| !upload.parts.contains(number)) {
            let from = u64::from(number - 1) * PART;
            let part =
                self.file.slice_with_f64_and_f64(from as f64, (from + length(number)) as f64);
            let part = part.map_err(|_| Failure::Broken)?;
            let request = transfer::begin()?;
            *self.stop.borrow_mut() = Some(request.clone());
            let sent = self.sent;
            let progress = move |gone: u64| {
                sent.try_set(before + gone);
            };
            transfer::send(request, &upload.id, number, &part, &session::csrf(), progress).await?;
            before += length(number);
            self.sent.try_set(before);
        }
        self.how.try_set(How::Looking);
        wire::ask(CompleteUpload { id: upload.id }).await
    }
}

/// Waits a while, or until the browser says that there is a line again.
async fn line_back() {
    let (tell, told) = oneshot::channel();
    let tell = Rc::new(RefCell::new(Some(tell)));
    let early = tell.clone();
    let told_once = move |tell: &RefCell<Option<oneshot::Sender<()>>>| {
        if let Some(tell) = tell.borrow_mut().take() {
            let _ = tell.send(());
        }
    };
    let online = window_event_listener(ev::online, move |_| told_once(&early));
    let later = set_timeout_with_handle(move || told_once(&tell), AGAIN);
    let _ = told.await;
    online.remove();
    if let Ok(later) = later {
        later.clear();
    }
}
