//! Ways of handing in, each with its time and fees. Time and amounts are typed as they are said and
//! understood where they can be.

use domain::{
    grouped,
    procedures::{Amount, Channel, Fee, FeeKind, Record, Time, Unit, Way},
};
use leptos::prelude::*;

use crate::{
    content::{
        Part,
        fields::{Choose, Entry},
        part,
        rows::{Names, rows},
        section::beside,
    },
    view::view,
};

const CHANNELS: Names =
    Names {
        one: "cách nộp", add: "Thêm cách nộp", none: "Chưa ghi cách nộp hồ sơ nào."
    };
const FEES: Names = Names {
    one: "khoản thu",
    add: "Thêm khoản thu",
    none: "Chưa ghi phí, lệ phí. Không thu thì thêm “Miễn phí”.",
};

pub fn channels(record: Part<Record>) -> AnyView {
    let new = || Channel {
        way: Way::InPerson,
        time: Time::Unknown,
        fees: Vec::new(),
        note: String::new(),
    };
    let text =
        Entry::new("channels_text", "Ghi chung bằng lời", part!(record, channels_text)).rows(2);
    view! {
        {rows("channels", CHANNELS, part!(record, channels), new, channel)}
        {text.hint("Chỉ dùng khi không chia được thành từng cách nộp.").draw()}
    }
}

const fn way_slug(way: Way) -> &'static str {
    match way {
        Way::Online => "online",
        Way::InPerson => "in_person",
        Way::Post => "post",
    }
}

fn channel(place: usize, channel: Part<Channel>) -> AnyView {
    let id = |name: &str| format!("channels[{}].{name}", place + 1);
    let ways = Way::ALL.map(|it| (way_slug(it).to_owned(), it.name().to_owned())).to_vec();
    let way = Choose::of(
        id("way"),
        "Hình thức nộp",
        part!(channel, way),
        Signal::stored(ways),
        |text| Way::ALL.into_iter().find(|way| way_slug(*way) == text),
        |way: &Way| way_slug(*way).to_owned(),
    );
    let read = |text: &str| Some(read_time(text));
    let time = Entry::of(id("time"), "Thời hạn giải quyết", part!(channel, time), read, write_time);
    let fees = id("fees");
    view! {
        {beside(view! {
            {way.draw()}
            {time.hint("Ví dụ “5 ngày làm việc”, hoặc một câu.").draw()}
        })}
        {rows(fees.clone(), FEES, part!(channel, fees), new_fee, move |at, it| fee(&fees, at, it))}
        {Entry::new(id("note"), "Mô tả", part!(channel, note)).rows(2).draw()}
    }
}

fn new_fee() -> Fee {
    Fee { kind: FeeKind::Charge, amount: Amount::Free, condition: String::new() }
}

fn fee(rows: &str, place: usize, fee: Part<Fee>) -> AnyView {
    let id = |name: &str| format!("{rows}[{}].{name}", place + 1);
    let kinds = [("fee", "Phí"), ("charge", "Lệ phí"), ("unstated", "Không nêu rõ")];
    let options = kinds.map(|(slug, name)| (slug.to_owned(), name.to_owned())).to_vec();
    let kind = Choose::of(
        id("kind"),
        "Loại",
        part!(fee, kind),
        Signal::stored(options),
        |text| match text {
            "fee" => Some(FeeKind::Fee),
            "charge" => Some(FeeKind::Charge),
            _ => Some(FeeKind::Unstated),
        },
        |kind| match kind {
            FeeKind::Fee => "fee".to_owned(),
            FeeKind::Charge => "charge".to_owned(),
            FeeKind::Unstated => "unstated".to_owned(),
        },
    );
    let read = |text: &str| Some(read_amount(text));
    let amount = Entry::of(id("amount"), "Mức thu", part!(fee, amount), read, write_amount);
    let condition = Entry::new(id("condition"), "Áp dụng cho", part!(fee, condition));
    view! {
        {beside(view! {
            {kind.draw()}
            {amount.hint("Ví dụ “50.000 đồng”, “Miễn phí”, hoặc một câu.").draw()}
        })}
        {condition.hint("Để trống nếu áp dụng cho mọi trường hợp.").draw()}
    }
}

const UNITS: [Unit; 5] =
    [Unit::WorkingDays, Unit::WorkingHours, Unit::Days, Unit::Hours, Unit::Months];

fn read_time(text: &str) -> Time {
    let text = text.trim();
    if text.is_empty() {
        return Time::Unknown;
    }
    let exact = text.split_once(' ').and_then(|(number, unit)| {
        let number = number.parse().ok()?;
        let unit = UNITS.into_iter().find(|it| it.name() == unit.trim().to_lowercase())?;
        Some(Time::Exact { number, unit })
    });
    exact.unwrap_or_else(|| Time::Text(text.to_owned()))
}

fn write_time(time: &Time) -> String {
    match time {
        Time::Exact { number, unit } => format!("{number} {}", unit.name()),
        Time::Text(text) => text.clone(),
        Time::Unknown => String::new(),
    }
}

fn read_amount(text: &str) -> Amount {
    let text = text.trim();
    let low = text.to_lowercase();
    if low == "miễn phí" || low == "không" {
        return Amount::Free;
    }
    let figure = low.trim_end_matches(|sign: char| sign.is_alphabetic()).trim_end();
    let unit = low[figure.len()..].trim();
    let digits = figure.replace('.', "");
    match digits.parse() {
        Ok(dong) if matches!(unit, "" | "đồng" | "đ" | "vnđ") => Amount::Dong(dong),
        _ => Amount::Text(text.to_owned()),
    }
}

fn write_amount(amount: &Amount) -> String {
    match amount {
        Amount::Free => "Miễn phí".to_owned(),
        Amount::Dong(dong) => format!("{} đồng", grouped(*dong)),
        Amount::Text(text) => text.clone(),
    }
}
