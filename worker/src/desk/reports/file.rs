//! A report as a file: CSV with all its lines.

use axum::{
    Router,
    http::{HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};
use domain::{
    Failure, csv,
    desk::reports::{COLUMNS, CSV_PATH, FILE_LINES, Filters, file_name},
    grouped,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::lines;
use crate::{
    desk::{gate::Desk, question::answer_file},
    http::{Cache, read_query},
    store::broken,
};

pub fn routes() -> Router {
    answer_file(CSV_PATH, write)
}

async fn write(desk: Desk, uri: Uri) -> Result<Response, Failure> {
    let filters: Filters = read_query(uri.query().unwrap_or_default())?;
    let origin = origin(&uri);
    let mut rows = Vec::new();
    let mut after = None;
    loop {
        let part = lines(&desk, &filters, after).await?;
        after = part.lines.last().map(|line| line.id);
        rows.extend(
            part.lines.iter().map(|line| line.cells(&origin).map(|cell| cell.text()).to_vec()),
        );
        if !part.more {
            break;
        }
        // Half a report is none: who has more is told to ask for less.
        if rows.len() >= FILE_LINES as usize {
            return Err(Failure::invalid(format!(
                "Báo cáo có hơn {} bài, quá nhiều cho một tệp; hãy chọn kỳ ngắn hơn.",
                grouped(FILE_LINES.into())
            )));
        }
    }
    let table = csv::table(&COLUMNS.map(|(name, _)| name), rows);
    let mut response = table.into_response();
    let name = format!("{}.csv", file_name(&filters));
    let disposition = format!(
        "attachment; filename=\"bao-cao-niem-yet.csv\"; filename*=UTF-8''{}",
        utf8_percent_encode(&name, NON_ALPHANUMERIC)
    );
    let disposition = HeaderValue::from_str(&disposition)
        .map_err(|cause| broken("report", &cause.to_string()))?;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(Cache::Own.header()));
    headers.insert(header::CONTENT_DISPOSITION, disposition);
    Ok(response)
}

/// The site's, as it was asked under.
fn origin(uri: &Uri) -> String {
    match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => String::new(),
    }
}
