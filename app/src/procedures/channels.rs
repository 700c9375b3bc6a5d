//! Ways of handing in: a table of way, time and fees.

use domain::procedures::{Channel, Fee, Record, Way};
use leptos::prelude::*;

use crate::{parts::lines_of, view::view};

/// The table; what could not be split stands as it was told.
#[component]
pub fn Channels(record: Record) -> impl IntoView {
    let Record { mut channels, channels_text, .. } = record;
    channels.sort_by_key(|channel| Way::ALL.iter().position(|way| *way == channel.way));
    let notes = channels.iter().any(|channel| !channel.note.is_empty());
    let rows = channels.iter().map(|channel| row(channel, notes)).collect_view();
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
                                {notes.then(|| view! { <th scope="col">"Mô tả"</th> })}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                }
            })}
        {lines_of(&channels_text)}
    }
}

fn row(channel: &Channel, notes: bool) -> impl IntoView + use<> {
    let fees = channel.fees.iter().map(fee).collect_view();
    let untold = channel.fees.is_empty().then_some("Không có thông tin");
    let note = notes.then(|| {
        view! { <td class="channels__cell" data-label="Mô tả">{lines_of(&channel.note)}</td> }
    });
    view! {
        <tr class="channels__row">
            <th class="channels__way" scope="row">{channel.way.name()}</th>
            <td class="channels__cell" data-label="Thời hạn giải quyết"><p>{channel.time.text()}</p></td>
            <td class="channels__cell" data-label="Phí, lệ phí">{fees}{untold}</td>
            {note}
        </tr>
    }
}

fn fee(fee: &Fee) -> impl IntoView + use<> {
    let condition = fee.condition.clone();
    view! {
        <p class="fee">
            <b class="fee__amount">{fee.text()}</b>
            {(!condition.is_empty()).then(|| view! { <span class="fee__condition">{condition}</span> })}
        </p>
    }
}
