//! The timetable: one object whose alarm stands at the next moment at which the board changes by itself.
//! What pages may show is decided by their own reading of the dates; the alarm only acts in time.

use std::time::Duration;

use domain::{Failure, Moment};
use worker::{Date, DurableObject, Env, Request, Response, Result, State, durable_object};

use crate::{
    desk::{next_moment, post_due, record_expired},
    pages,
    store::{Bind, Statement, Store},
};

/// Where the moment of the last turn is kept, in seconds.
const LAST: &str = "last";

/// How long after a failure it is tried again; what comes sooner after a turn waits as long, so that what cannot be
/// done never spins.
const AGAIN: Duration = Duration::from_secs(2);

#[durable_object]
pub struct Timetable {
    state: State,
    env: Env,
}

impl DurableObject for Timetable {
    fn new(state: State, env: Env) -> Self {
        Self { state, env }
    }

    /// Something was set, moved or taken off.
    async fn fetch(&self, _request: Request) -> Result<Response> {
        self.arm(Duration::ZERO).await?;
        Response::empty()
    }

    async fn alarm(&self) -> Result<Response> {
        let acted = self.act().await;
        if acted.is_err() {
            // The cause is logged where it happened. The platform gives up after six tries of its own.
            self.state.storage().set_alarm(AGAIN).await?;
        } else {
            self.arm(AGAIN).await?;
        }
        Response::empty()
    }
}

impl Timetable {
    async fn act(&self) -> std::result::Result<(), Failure> {
        let store = Store::new(self.env.clone());
        post_due(&store).await?;
        let now = store.now().unix();
        let before: Option<i64> = self.state.storage().get(LAST).await.unwrap_or_default();
        let since = before.unwrap_or(now - 3600);
        let binds = [Bind::from(since), now.into()];
        store.batch("timetable", vec![Statement::new(include_str!("turn.sql"), binds)]).await?;
        pages::clear_cache();
        record_expired(&store, since).await?;
        self.state.storage().put(LAST, now).await.map_err(|_| Failure::Broken)
    }

    /// Sets the alarm, no sooner than in `least`.
    async fn arm(&self, least: Duration) -> Result<()> {
        let next = next_moment(&Store::new(self.env.clone())).await;
        let storage = self.state.storage();
        match next {
            Ok(Some(at)) => storage.set_alarm(until(at).max(least)).await,
            Ok(None) => storage.delete_alarm().await,
            Err(_) => storage.set_alarm(AGAIN).await,
        }
    }
}

fn until(at: Moment) -> Duration {
    let now = i64::try_from(Date::now().as_millis()).unwrap_or_default();
    let left = at.unix().saturating_mul(1000).saturating_sub(now);
    Duration::from_millis(u64::try_from(left).unwrap_or_default())
}
