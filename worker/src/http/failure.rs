//! Failures made into statuses: the only place that chooses them.

use axum::{
    Json,
    http::{
        HeaderValue, StatusCode,
        header::{ALLOW, CACHE_CONTROL, RETRY_AFTER, WWW_AUTHENTICATE},
    },
    response::{IntoResponse, Response},
};
use domain::Failure;

use super::Cache;

/// A failure on its way out of the API.
#[derive(Debug)]
pub struct Failed(pub Failure);

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        Self(failure)
    }
}

pub const fn status(failure: &Failure) -> StatusCode {
    match failure {
        Failure::Missing => StatusCode::NOT_FOUND,
        Failure::Withdrawn { .. } => StatusCode::GONE,
        Failure::Invalid { .. } => StatusCode::BAD_REQUEST,
        Failure::Refused { .. } => StatusCode::FORBIDDEN,
        Failure::Unknown => StatusCode::UNAUTHORIZED,
        Failure::CookieNeeded => StatusCode::PRECONDITION_REQUIRED,
        Failure::Conflict { .. } => StatusCode::CONFLICT,
        Failure::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Failure::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Failure::WrongMethod { .. } => StatusCode::METHOD_NOT_ALLOWED,
        Failure::Broken => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Headers a failure brings along, on pages and in the API alike.
pub fn dress(failure: &Failure, response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(Cache::Own.header()));
    match failure {
        Failure::Broken => {
            headers.insert(RETRY_AFTER, HeaderValue::from_static("5"));
        }
        Failure::TooMany { wait } => {
            headers.insert(RETRY_AFTER, HeaderValue::from(*wait));
        }
        Failure::Unknown => {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        Failure::WrongMethod { allow } => {
            if let Ok(allow) = HeaderValue::from_str(allow) {
                headers.insert(ALLOW, allow);
            }
        }
        _ => {}
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        let mut response = (status(&self.0), Json(&self.0)).into_response();
        dress(&self.0, &mut response);
        response
    }
}
