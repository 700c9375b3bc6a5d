//! What a board tells everybody.

use std::time::Duration;

use domain::{
    Ask,
    postings::PostingId,
    proofs::{Date, DayPart, Days, ListDays, Next, PostingProof, ReadPart, ReadPosting},
};
use serde::de::DeserializeOwned;
use ureq::Agent;

use crate::{
    failure::{Failure, Result},
    import::is_loopback,
};

/// Where the log is read from.
pub trait Source {
    fn days(&self, page: u32) -> Result<Days>;
    fn part(&self, date: Date, next: Next) -> Result<DayPart>;
    /// What a posting tells of its editions, with all contents or with one; `None` when there is none.
    fn posting(&self, id: PostingId, edition: Option<u32>) -> Result<Option<PostingProof>>;
}

/// A board on the network.
pub struct Board {
    agent: Agent,
    url: String,
}

/// A posting's contents come in one answer, in bytes.
const LONGEST: u64 = 64 * 1024 * 1024;

impl Board {
    pub fn at(url: &str) -> Self {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)));
        if is_loopback(url) {
            // A proxy in the environment has no way to our own machine.
            config = config.proxy(None);
        }
        Self { agent: config.build().into(), url: url.to_owned() }
    }

    fn ask<T: DeserializeOwned>(&self, question: &str) -> Result<Option<T>> {
        let address = format!("{}{question}", self.url);
        let unreachable = |cause: ureq::Error| {
            Failure::new(format!(
                "không đọc được {address}: hãy xem --url có đúng không, rồi chạy lại ({cause})"
            ))
        };
        let mut answer = self.agent.get(&address).call().map_err(unreachable)?;
        let status = answer.status().as_u16();
        let body = answer.body_mut().with_config().limit(LONGEST);
        let text = body.read_to_string().map_err(unreachable)?;
        match status {
            200 => serde_json::from_str(&text).map(Some).map_err(|cause| {
                Failure::new(format!("{address} trả lời không đúng dạng: {cause}"))
            }),
            404 => Ok(None),
            _ => Err(Failure::new(format!("{address} trả lời HTTP {status}; hãy chạy lại sau"))),
        }
    }

    fn must<T: DeserializeOwned>(&self, question: &str) -> Result<T> {
        let missing = || {
            let url = &self.url;
            Failure::new(format!("{url} không có {question}: có đúng là bảng Niêm Yết không?"))
        };
        self.ask(question)?.ok_or_else(missing)
    }
}

impl Source for Board {
    fn days(&self, page: u32) -> Result<Days> {
        self.must(&format!("{}?page={page}", ListDays::PATH))
    }

    fn part(&self, date: Date, Next { from, skip }: Next) -> Result<DayPart> {
        self.must(&format!("{}?date={date}&from={from}&skip={skip}", ReadPart::PATH))
    }

    fn posting(&self, id: PostingId, edition: Option<u32>) -> Result<Option<PostingProof>> {
        let edition = edition.map(|edition| format!("&edition={edition}")).unwrap_or_default();
        self.ask(&format!("{}?id={id}{edition}", ReadPosting::PATH))
    }
}
