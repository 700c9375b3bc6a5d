use std::fmt;

use super::{Landed, Outcome, Refused, Report};

/// Of one file: a list may land thousands.
const MOST_LANDED: usize = 20;

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}", self.file)?;
        for landed in shown(&self.landed) {
            let word = match landed.outcome {
                Outcome::New => "mới",
                Outcome::Changed => "đã đổi",
                Outcome::Unchanged => "không đổi",
            };
            // Without this a reader would take good items of a refused file for stored ones.
            let kept = if self.is_left_out() { " (chưa lưu)" } else { "" };
            write!(out, "\n  {word:<11} {} → {}{kept}", landed.title, landed.path)?;
        }
        if let rest @ 1.. = self.landed.len().saturating_sub(MOST_LANDED) {
            write!(out, "\n  … và {} mục nữa", grouped(rest))?;
        }
        for refused in &self.refused {
            write!(out, "\n  {:<11} {}{}", "bị từ chối", place(refused), refused.reason)?;
        }
        for note in &self.notes {
            write!(out, "\n  {:<11} {note}", "ghi chú")?;
        }
        Ok(())
    }
}

/// In the file's order; what changed nothing gives way to what did.
fn shown(landed: &[Landed]) -> impl Iterator<Item = &Landed> {
    let is_fresh = |landed: &&Landed| landed.outcome != Outcome::Unchanged;
    let mut fresh = landed.iter().filter(is_fresh).count().min(MOST_LANDED);
    let mut unchanged = MOST_LANDED - fresh;
    landed.iter().filter(move |landed| {
        let room = if is_fresh(landed) { &mut fresh } else { &mut unchanged };
        let fits = *room > 0;
        *room = room.saturating_sub(1);
        fits
    })
}

/// `2622` → `2.622`. Written anew here, as the report is.
pub fn grouped(number: usize) -> String {
    if number < 1000 {
        return number.to_string();
    }
    format!("{}.{:03}", grouped(number / 1000), number % 1000)
}

fn place(refused: &Refused) -> String {
    let line = refused.line.map(|line| format!("dòng {line}"));
    let field = Some(refused.field.clone()).filter(|field| !field.is_empty());
    let parts: Vec<_> = [line, field].into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!("{}: ", parts.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_list_what_changed_is_shown() {
        let one = |number: usize| Landed {
            outcome: if number.is_multiple_of(200) { Outcome::New } else { Outcome::Unchanged },
            title: number.to_string(),
            path: String::new(),
        };
        let landed: Vec<_> = (1..=2642).map(one).collect();
        let report = Report { landed, stored: true, ..Report::default() };
        let text = report.to_string();
        let lines: Vec<_> = text.lines().skip(1).collect();
        assert_eq!(lines.len(), MOST_LANDED + 1);
        assert_eq!(lines.iter().filter(|line| line.contains("mới ")).count(), 13);
        assert!(lines[0].contains(" 1 →") && lines[7].contains(" 200 →"), "{lines:?}");
        assert_eq!(lines[MOST_LANDED], "  … và 2.622 mục nữa");
    }

    #[test]
    fn twenty_are_shown_whole() {
        let one = |_| Landed { outcome: Outcome::New, title: String::new(), path: String::new() };
        let report = Report { landed: (0..20).map(one).collect(), ..Report::default() };
        assert_eq!(report.to_string().lines().count(), 21);
        let report = Report { landed: (0..30).map(one).collect(), ..Report::default() };
        assert!(report.to_string().ends_with("… và 10 mục nữa"));
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([7, 999, 1000, 1_002_622].map(grouped), ["7", "999", "1.000", "1.002.622"]);
    }
}
