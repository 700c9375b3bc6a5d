//! The timetable, the one object that acts at moments.

use worker::{Method, Request, send::SendFuture};

use super::Store;

impl Store {
    /// Tells the timetable that what is to come may be another thing now. What was written stands though it is
    /// not heard: cron tells it again.
    pub async fn wake_timetable(&self) {
        let woken = SendFuture::new(async {
            let stub = self.env.durable_object("TIMETABLE")?.get_by_name("timetable")?;
            let request = Request::new("https://timetable/", Method::Post)?;
            stub.fetch_with_request(request).await.map(drop)
        });
        if let Err(cause) = woken.await {
            worker::console_error!("the timetable does not hear: {cause}");
        }
    }
}
