//! Records, one JSON object a line, sent in parts. The board stores each part whole; that a file of
//! several parts is stored whole is seen to here, by asking for each part's report first.

use super::cut::{Part, cut};
use crate::{
    failure::Result,
    import::{
        client::Query,
        report::{Refused, Report},
    },
    interrupt,
};

const EMPTY: &str = "tệp không có dòng nào có chữ. Hãy kiểm tra lại tệp: mỗi dòng là một thủ tục";

pub fn send(
    name: &str,
    bytes: &[u8],
    partial: bool,
    post: &dyn Fn(&[u8], &Query) -> Result<Report>,
    told: &mut dyn FnMut(Report),
) -> Result<()> {
    let (parts, long) = cut(bytes);
    if parts.is_empty() && long.is_empty() {
        told(Report::refused(name, EMPTY));
        return Ok(());
    }
    let mut report = Report { file: name.into(), refused: long, ..Report::default() };
    if !partial && (parts.len() > 1 || !report.refused.is_empty()) {
        for part in &parts {
            interrupt::check()?;
            let query = Query { check: true, partial: false, first: Some(part.first) };
            report.merge(post(part.text, &query)?);
        }
        if !report.refused.is_empty() {
            report.refused.sort_by_key(|refused| refused.line);
            told(report);
            return Ok(());
        }
        report = Report { file: name.into(), ..Report::default() };
    }
    let ended = store(&parts, partial, post, &mut report);
    // What was stored before the end is told also when the run ends here.
    if ended.is_ok() || report.stored {
        told(report);
    }
    ended
}

fn store(
    parts: &[Part],
    partial: bool,
    post: &dyn Fn(&[u8], &Query) -> Result<Report>,
    report: &mut Report,
) -> Result<()> {
    for part in parts {
        let query = Query { check: false, partial, first: Some(part.first) };
        let sent = interrupt::check().and_then(|()| post(part.text, &query));
        let is_stored = sent.as_ref().is_ok_and(|sent| partial || !sent.is_left_out());
        if !is_stored && report.stored {
            report.notes.push(cut_short(part.first));
            // Only the refusals: its good items were not stored, unlike those of earlier parts.
            report.refused.extend(sent?.refused);
            return Ok(());
        }
        report.merge(sent?);
        if !is_stored {
            return Ok(());
        }
    }
    report.refused.sort_by_key(|refused: &Refused| refused.line);
    Ok(())
}

fn cut_short(line: u32) -> String {
    format!(
        "mới lưu các mục trước dòng {line}; từ dòng ấy trở đi chưa lưu. Hãy nạp lại cả tệp, nạp lại không sinh mục trùng"
    )
}

#[cfg(test)]
mod tests;
