use calamine::{DataRef, ExcelDateTime};

/// Days that a date can be: to the end of the year 9999.
const DATES: std::ops::Range<f64> = 1.0..2_958_466.0;

/// What a cell says, without its format.
pub fn text(value: &DataRef) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => decimal(*number),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(moment) => date(moment),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
    }
}

/// Never with an exponent; a whole number without a point.
fn decimal(number: f64) -> String {
    // Else zero might come out as `-0`.
    if number == 0.0 { "0".into() } else { number.to_string() }
}

fn date(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    if moment.is_duration() || (0.0..DATES.start).contains(&days) {
        let minutes = (days * 24.0 * 60.0).round();
        return format!("{}:{:02}", (minutes / 60.0).floor(), minutes.rem_euclid(60.0));
    }
    if !DATES.contains(&days) {
        // Shown as `####`; a date made of it would be an invented one.
        return decimal(days);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    use super::*;

    #[test]
    fn numbers_are_written_plainly() {
        for (number, said) in [
            (1.0, "1"),
            (-0.0, "0"),
            (2.5, "2.5"),
            (1e20, "100000000000000000000"),
            (0.000_001, "0.000001"),
            (1.000_08, "1.00008"),
        ] {
            assert_eq!(text(&DataRef::Float(number)), said);
        }
        assert_eq!(text(&DataRef::Int(-7)), "-7");
        assert_eq!(text(&DataRef::Bool(true)), "TRUE");
    }

    #[test]
    fn dates_are_iso_and_never_invented() {
        let day = |days, kind| text(&DataRef::DateTime(ExcelDateTime::new(days, kind, false)));
        assert_eq!(day(45_943.54, DateTime), "2025-10-13");
        assert_eq!(day(1.0, DateTime), "1900-01-01");
        assert_eq!(day(0.354_17, DateTime), "8:30");
        assert_eq!(day(1.5, TimeDelta), "36:00");
        assert_eq!(day(20_251_013.0, DateTime), "20251013");
        assert_eq!(day(-3.0, DateTime), "-3");
        assert_eq!(text(&DataRef::DateTimeIso("2026-11-25T07:00:00".into())), "2026-11-25");
    }
}
