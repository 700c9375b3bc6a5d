//! Moments as inputs of dates write them, in Vietnam's time wherever the browser is.

use domain::Moment;

/// `2026-11-25T07:30`
pub fn written(moment: Moment) -> String {
    moment.iso().chars().take(16).collect()
}

/// Reads that, or a bare `2026-11-25` as its midnight.
pub fn read(text: &str) -> Option<Moment> {
    let (date, time) = text.split_once('T').unwrap_or((text, "00:00"));
    let mut date = date.splitn(3, '-');
    let (year, month, day) = (date.next()?, date.next()?, date.next()?);
    let (hour, minute) = time.get(..5)?.split_once(':')?;
    Moment::in_vietnam(
        year.parse().ok()?,
        month.parse().ok()?,
        day.parse().ok()?,
        hour.parse().ok()?,
        minute.parse().ok()?,
    )
}

/// Now, by the browser's clock.
pub fn now() -> Moment {
    Moment::from_unix((js_sys::Date::now() / 1000.0) as i64)
}

/// `14:03:21`, of now.
pub fn clock() -> String {
    now().iso().chars().skip(11).take(8).collect()
}
