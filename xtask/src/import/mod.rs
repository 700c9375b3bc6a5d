//! `cargo xtask import`: source files and those they name, sent to a board's import endpoint.
//! Its output is for editors, hence Vietnamese.

pub mod client;
mod collect;
mod lists;
mod multipart;
mod report;
mod sheets;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

pub use client::is_loopback;

use crate::{
    args::Import,
    failure::{Failure, Result},
    interrupt,
    layout::Layout,
    secrets, step,
};

use client::{Endpoint, Query};
use collect::{Collected, Source};
pub use report::{Report, Totals};

/// The worker's limit on one file with its attachments.
const LARGEST: usize = 32 << 20;

pub fn import(layout: &Layout, options: &Import) -> Result<ExitCode> {
    let endpoint = Endpoint::new(&options.url, &token_for(layout, &options.url)?);
    let mut reports = Vec::new();
    let totals = load(&endpoint, &options.paths, options.partial, &mut |report| {
        if !options.json {
            step::say(&report.to_string());
        }
        reports.push(report);
    });
    // Also when the run was cut short: what was sent before has been stored.
    if options.json {
        let json = serde_json::to_string_pretty(&reports)
            .map_err(|cause| Failure::new(format!("không viết được JSON: {cause}")))?;
        step::say(&json);
    }
    let totals = totals?;
    if !options.json {
        step::say(&totals.to_string());
    }
    Ok(if totals.refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Sends all sources under the paths; each report is given to `told` as it comes.
pub fn load(
    endpoint: &Endpoint,
    paths: &[PathBuf],
    partial: bool,
    told: &mut dyn FnMut(Report),
) -> Result<Totals> {
    let mut totals = Totals::default();
    let mut tell = |path: &Path, mut report: Report| {
        // The board knows the bare name only, and two folders may hold the same.
        report.file = path.display().to_string();
        totals.add(&report);
        told(report);
    };
    for collected in collect::collect(paths)? {
        interrupt::check()?;
        match collected {
            Collected::Source(source) => tell(&source.path, send(endpoint, &source, partial)?),
            Collected::List(list) => {
                lists::send(endpoint, &list, partial, &mut |report| tell(&list.path, report))?;
            }
            Collected::Left { file, why } => tell(&file, Report::left(why)),
        }
    }
    Ok(totals)
}

fn send(endpoint: &Endpoint, source: &Source, partial: bool) -> Result<Report> {
    let attachments = collect::attachments(source)?;
    let (body, kind) = multipart::encode(&source.name, &source.bytes, &attachments);
    if body.len() > LARGEST {
        return Ok(Report::too_large(&source.name, body.len()));
    }
    endpoint.send(&source.name, &body, &kind, &Query { partial, ..Query::default() })
}

/// The board's import token, from the environment or, on this machine, from its secrets.
pub fn token_for(layout: &Layout, url: &str) -> Result<String> {
    if let Some(token) = env::var("NIEM_YET_TOKEN").ok().filter(|token| !token.is_empty()) {
        return Ok(token);
    }
    let local = client::is_loopback(url).then(|| secrets::import_token(&layout.path(".dev.vars")));
    local.flatten().ok_or_else(|| {
        let reason =
            "thiếu mã nạp: đặt biến môi trường NIEM_YET_TOKEN bằng bí mật IMPORT_TOKEN của bảng";
        Failure::new(reason)
    })
}
