//! The shards of the tally, Durable Objects that count for their visitors.

use domain::Failure;
use worker::{Method, Request, RequestInit, send::SendFuture};

use super::{Store, broken};
use crate::tallies::{Event, Reply};

impl Store {
    /// Tells shard `number` of an event and waits until it is durable.
    pub async fn tell(&self, number: u32, event: &Event) -> Result<Reply, Failure> {
        let told = SendFuture::new(async {
            let stub = self.env.durable_object("TALLY")?.get_by_name(&name(number))?;
            let body = serde_json::to_string(event)?;
            let mut init = RequestInit::new();
            init.with_method(Method::Post).with_body(Some(body.into()));
            let request = Request::new_with_init("https://tally/", &init)?;
            let mut response = stub.fetch_with_request(request).await?;
            response.json().await
        });
        told.await.map_err(|cause| broken("tally shard", &format!("{number}: {cause}")))
    }
}

/// The name a shard is found by.
pub fn name(number: u32) -> String {
    format!("shard-{number}")
}
