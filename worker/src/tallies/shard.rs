//! A shard of the tally: counts for the visitors whose keys fall to it, and settles with D1.
//!
//! Everything between two awaits is one transaction of the object's SQLite, and the platform
//! holds replies back until it is durable. So an event is decided, remembered and put into the
//! outbox together, and a reply means that it cannot be lost.

use std::{cell::Cell, time::Duration};

use domain::tallies::{Refusal, Subject};
use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

use super::{
    event::{Act, Event, Reply},
    ledger::Ledger,
    settle,
};

/// How long counts gather before they are settled.
const GATHERING: Duration = Duration::from_secs(3);

#[durable_object]
pub struct TallyShard {
    state: State,
    env: Env,
    /// Whether an alarm stands; asked of storage only once a life.
    armed: Cell<bool>,
}

impl DurableObject for TallyShard {
    fn new(state: State, env: Env) -> Self {
        Ledger::new(&state).prepare();
        Self { state, env, armed: Cell::new(false) }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let event: Event = request.json().await?;
        let ledger = Ledger::new(&self.state);
        let woken = matches!(event, Event::Woken);
        let reply = apply(&ledger, event)?;
        // After a crash the alarm may be gone while the outbox is not: any event arms it again.
        if !self.armed.get() || woken {
            self.arm(&ledger).await?;
        }
        Response::from_json(&reply)
    }

    async fn alarm(&self) -> Result<Response> {
        let ledger = Ledger::new(&self.state);
        if let Err(cause) = settle::settle(&self.env, &ledger, shard_number(&self.state)).await {
            // The platform gives up after six tries of its own, so errors end here and we re-arm.
            worker::console_error!("settling: {cause}");
        }
        self.armed.set(false);
        self.arm(&ledger).await?;
        Response::empty()
    }
}

impl TallyShard {
    /// Sets the alarm when there is something to settle; remembers it only once it stands.
    async fn arm(&self, ledger: &Ledger) -> Result<()> {
        if ledger.has_unsettled()? {
            self.state.storage().set_alarm(GATHERING).await?;
            self.armed.set(true);
        }
        Ok(())
    }
}

fn apply(ledger: &Ledger, event: Event) -> Result<Reply> {
    match event {
        Event::Acted { visitor, subject, act, day } => {
            let mut refused = None;
            for subject in all(subject) {
                refused = acted(ledger, &visitor, subject, act, day)?;
            }
            Ok(Reply { refused, mine: None, pending: ledger.pending(subject)? })
        }
        Event::Refused { subject, refusal, day } => {
            for subject in all(subject) {
                ledger.add(subject, &refusal_name(refusal), day, 1)?;
            }
            Ok(Reply { refused: Some(refusal), ..Reply::default() })
        }
        Event::Voted { voter, subject, stars, day } => {
            let before = ledger.vote(&voter, subject)?;
            if before != stars {
                ledger.set_vote(&voter, subject, stars)?;
                if let Some(before) = before {
                    ledger.add(subject, &format!("star{}", before.get()), day, -1)?;
                }
                if let Some(stars) = stars {
                    ledger.add(subject, &format!("star{}", stars.get()), day, 1)?;
                }
            }
            Ok(Reply { refused: None, mine: stars, pending: ledger.pending(subject)? })
        }
        Event::Asked { voter, subject } => {
            let mine = ledger.vote(&voter, subject)?;
            Ok(Reply { refused: None, mine, pending: ledger.pending(subject)? })
        }
        Event::Woken => Ok(Reply::default()),
    }
}

/// What an act counts for: a version, and the document it is of.
fn all(subject: Subject) -> impl Iterator<Item = Subject> {
    std::iter::once(subject).chain(subject.whole())
}

/// Counts an act unless this visitor did it today; why not, if so.
fn acted(
    ledger: &Ledger,
    visitor: &str,
    subject: Subject,
    act: Act,
    day: i64,
) -> Result<Option<Refusal>> {
    if ledger.see(visitor, subject, act, day)? {
        ledger.add(subject, act.name(), day, 1)?;
        ledger.see_site(visitor, subject, day)?;
        return Ok(None);
    }
    ledger.add(subject, &refusal_name(Refusal::Repeat), day, 1)?;
    Ok(Some(Refusal::Repeat))
}

fn refusal_name(refusal: Refusal) -> String {
    format!("refused-{}", refusal.name())
}

/// The number in the object's own name, `shard-7`.
fn shard_number(state: &State) -> u32 {
    let name = state.id().name().unwrap_or_default();
    name.rsplit('-').next().and_then(|digits| digits.parse().ok()).unwrap_or_default()
}
