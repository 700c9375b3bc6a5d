//! The timetable, the one object that acts at moments.

use domain::Failure;
use worker::{Method, Request, send::SendFuture};

use super::{Store, broken};

impl Store {
    /// Tells the timetable that what is to come may be another thing now.
    pub async fn wake_timetable(&self) -> Result<(), Failure> {
        let woken = SendFuture::new(async {
            let stub = self.env.durable_object("TIMETABLE")?.get_by_name("timetable")?;
            let request = Request::new("https://timetable/", Method::Post)?;
            stub.fetch_with_request(request).await.map(drop)
        });
        woken.await.map_err(|cause| broken("timetable", &cause.to_string()))
    }
}
