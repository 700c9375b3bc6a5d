//! A report as a workbook, made here: the worker carries nothing for it, and its time is its readers'.

use domain::{
    Failure,
    desk::reports::{COLUMNS, FILE_LINES, Filters, ListReportLines, ReportLine, file_name},
    grouped,
    workbook::{Packed, Sheet, crc32, parts, zip},
};
use leptos::prelude::{untrack, window};

use super::saving;
use crate::{session, wire};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Has the browser save it.
///
/// # Errors
/// What the worker says.
pub async fn take(filters: &Filters) -> Result<(), Failure> {
    let lines = all_lines(filters).await?;
    let origin = window().location().origin().unwrap_or_default();
    let subtitle =
        format!("Báo cáo niêm yết {}: {} bài", filters.period(), grouped(lines.len() as u64));
    let site = untrack(session::me).map(|me| me.site).unwrap_or_default();
    let sheet = Sheet { name: "Báo cáo", title: &site, subtitle: &subtitle, columns: &COLUMNS };
    let parts = parts(&sheet, lines.iter().map(|line| line.cells(&origin)));
    let mut packed = Vec::with_capacity(parts.len());
    for (name, text) in &parts {
        let bytes = text.as_bytes();
        let small = saving::pressed(bytes).await;
        packed.push(Packed {
            name,
            crc: crc32(bytes),
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            pressed: small.is_some(),
            bytes: small.unwrap_or_else(|| bytes.to_vec()),
        });
    }
    let saved = saving::save(&format!("{}.xlsx", file_name(filters)), XLSX, &zip(&packed));
    saved.map_err(|_| Failure::invalid("Trình duyệt không lưu được tệp; hãy tải CSV."))
}

/// All lines of a report, a few hundred at a time.
///
/// # Errors
/// What the worker says, and when there are too many.
pub async fn all_lines(filters: &Filters) -> Result<Vec<ReportLine>, Failure> {
    let mut all: Vec<ReportLine> = Vec::new();
    loop {
        let after = all.last().map(|line| line.id);
        let part = wire::ask(ListReportLines { filters: filters.clone(), after }).await?;
        all.extend(part.lines);
        if !part.more {
            return Ok(all);
        }
        if all.len() >= FILE_LINES as usize {
            return Err(Failure::invalid(format!(
                "Báo cáo có hơn {} bài, quá nhiều cho một tệp; hãy chọn kỳ ngắn hơn.",
                grouped(FILE_LINES.into())
            )));
        }
    }
}
