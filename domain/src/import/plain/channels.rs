//! Ways of handing in, with their times and fees.

use super::{
    super::{faults::Faults, records},
    fields::Fields,
};
use crate::procedures::{Amount, Channel, Fee, FeeKind, Way};

/// Reads every `[[channels]]`.
pub fn read(fields: &mut Fields<'_>, faults: &mut Faults) -> Vec<Channel> {
    let mut channels: Vec<Channel> = Vec::new();
    for mut fields in fields.tables("channels", faults) {
        let way = way(&mut fields, faults);
        let time = records::time(&fields.line("time", 1000, faults));
        let note = fields.text("note", 10_000, faults);
        let mut fees = Vec::new();
        for mut fields in fields.tables("fees", faults) {
            fees.extend(fee(&mut fields, faults));
            fields.finish(faults);
        }
        fields.finish(faults);
        let Some(way) = way else { continue };
        if channels.iter().any(|known| known.way == way) {
            let reason = format!(
                "Hình thức “{}” đã được nêu ở trên; mỗi hình thức chỉ nêu một lần.",
                way.name()
            );
            fields.refuse("way", &reason, faults);
        }
        channels.push(Channel { way, time, fees, note });
    }
    channels
}

fn way(fields: &mut Fields<'_>, faults: &mut Faults) -> Option<Way> {
    let way = match fields.line("way", 20, faults).as_str() {
        "truc-tiep" => Some(Way::InPerson),
        "truc-tuyen" => Some(Way::Online),
        "buu-chinh" => Some(Way::Post),
        _ => None,
    };
    if way.is_none() && !fields.was_refused("way", faults) {
        let reason = "Hình thức nộp (way) phải là truc-tiep, truc-tuyen hoặc buu-chinh.";
        fields.refuse("way", reason, faults);
    }
    way
}

fn fee(fields: &mut Fields<'_>, faults: &mut Faults) -> Option<Fee> {
    let kind = match fields.line("kind", 20, faults).as_str() {
        "phi" => FeeKind::Fee,
        "le-phi" => FeeKind::Charge,
        "" => FeeKind::Unstated,
        _ => {
            fields.refuse("kind", "Loại khoản thu (kind) phải là phi hoặc le-phi.", faults);
            FeeKind::Unstated
        }
    };
    let condition = fields.line("condition", 5000, faults);
    let text = fields.line("text", 1000, faults);
    let dong = fields.has("amount").then(|| fields.count("amount", faults));
    let amount = match (dong, text) {
        (Some(0), text) if text.is_empty() => Amount::Free,
        (Some(dong), text) if text.is_empty() => Amount::Dong(dong),
        (None, text) if !text.is_empty() => Amount::Text(text),
        _ => {
            let reason = "Mỗi khoản thu phải có amount (số đồng, 0 là miễn phí) hoặc text, chỉ một trong hai.";
            fields.refuse("amount", reason, faults);
            return None;
        }
    };
    Some(Fee { kind, amount, condition })
}
