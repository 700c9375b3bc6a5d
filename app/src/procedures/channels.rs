//! Ways of handing in: a table of way, time and fees.

use domain::procedures::{Channel, Fee, Record, Way};
use leptos::prelude::*;

use crate::{parts::lines_of, view::view};

/// A longer remark is no cell of a table, in characters.
const LONGEST: usize = 240;

/// The table; what could not be split stands as it was told.
#[component]
pub fn Channels(
    record: Record,
    /// Whether remarks that are too long for the table stand below it.
    #[prop(default = true)]
    remarks: bool,
) -> impl IntoView {
    let Record { mut channels, channels_text, .. } = record;
    channels.sort_by_key(|channel| Way::ALL.iter().position(|way| *way == channel.way));
    let told = channels.iter().any(|channel| !channel.note.is_empty());
    let long = channels.iter().any(|channel| channel.note.chars().count() > LONGEST);
    let column = told && !long;
    if !remarks && !column {
        channels.iter_mut().for_each(|channel| channel.note.clear());
    }
    // On one sheet nothing is said twice.
    let rows = if remarks { apart(&channels) } else { together(&channels) };
    let rows =
        rows.iter().map(|(ways, channel)| row(ways, channel, column, remarks)).collect_view();
    let below = (long && remarks).then(|| below(&channels));
    view! {
        {(!channels.is_empty())
            .then(|| {
                view! {
                    <table class="channels">
                        <thead>
                            <tr>
                                <th scope="col">"Hình thức nộp"</th>
                                <th scope="col">"Thời hạn giải quyết"</th>
                                <th scope="col">"Phí, lệ phí"</th>
                                {column.then(|| view! { <th scope="col">"Mô tả"</th> })}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                }
            })}
        {below}
        {lines_of(&channels_text)}
    }
}

fn apart(channels: &[Channel]) -> Vec<(Vec<Way>, Channel)> {
    channels.iter().map(|channel| (vec![channel.way], channel.clone())).collect()
}

/// Ways of which all else is the same as one.
fn together(channels: &[Channel]) -> Vec<(Vec<Way>, Channel)> {
    let mut rows: Vec<(Vec<Way>, Channel)> = Vec::new();
    for channel in channels {
        let like = |known: &Channel| {
            (&known.time, &known.fees, &known.note) == (&channel.time, &channel.fees, &channel.note)
        };
        match rows.iter_mut().find(|(_, known)| like(known)) {
            Some((ways, _)) => ways.push(channel.way),
            None => rows.push((vec![channel.way], channel.clone())),
        }
    }
    rows
}

fn row(ways: &[Way], channel: &Channel, column: bool, conditions: bool) -> impl IntoView + use<> {
    let ways = ways.iter().map(|way| way.name()).collect::<Vec<_>>().join(", ");
    let fees = channel.fees.iter().map(|it| fee(it, conditions)).collect_view();
    let untold = channel.fees.is_empty().then_some("Không có thông tin");
    let note = column.then(|| view! { <td data-label="Mô tả">{lines_of(&channel.note)}</td> });
    view! {
        <tr>
            <th class="channels__way" scope="row">{ways}</th>
            <td data-label="Thời hạn giải quyết"><p>{channel.time.text()}</p></td>
            <td data-label="Phí, lệ phí">{fees}{untold}</td>
            {note}
        </tr>
    }
}

fn fee(fee: &Fee, conditions: bool) -> impl IntoView + use<> {
    let condition = match fee.condition.as_str() {
        long if !conditions && long.chars().count() > LONGEST => "có điều kiện, xem trang thủ tục",
        condition => condition,
    };
    let condition = condition.to_owned();
    view! {
        <p class="fee">
            <b class="fee__amount">{fee.text()}</b>
            {(!condition.is_empty()).then(|| view! { <span class="fee__condition">{condition}</span> })}
        </p>
    }
}

/// Remarks one under the other; sources often repeat one for every way.
fn below(channels: &[Channel]) -> impl IntoView + use<> {
    let mut remarks: Vec<(Vec<&str>, &str)> = Vec::new();
    for channel in channels.iter().filter(|channel| !channel.note.is_empty()) {
        match remarks.iter_mut().find(|(_, note)| *note == channel.note) {
            Some((ways, _)) => ways.push(channel.way.name()),
            None => remarks.push((vec![channel.way.name()], &channel.note)),
        }
    }
    remarks
        .into_iter()
        .map(|(ways, note)| {
            view! {
                <div class="channels__remark">
                    <h3 class="channels__ways">{ways.join(", ")}</h3>
                    {lines_of(note)}
                </div>
            }
        })
        .collect_view()
}
