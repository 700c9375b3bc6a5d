//! Full records of procedures as the national portal tells them: one text a part, its tables
//! flattened with nothing between the cells. What can be split surely is split; the rest stays text.

mod basis;
mod channels;
mod dossier;
pub mod levels;
pub mod names;
pub mod outline;
mod raw;
mod results;
mod text;

pub use channels::time;
pub use raw::Raw;

use crate::procedures::{Amount, Code, Level, Record, Role, Way};

/// What a raw record says, split where its text allows.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub code: Code,
    pub title: String,
    pub levels: Vec<Level>,
    pub fields: Vec<String>,
    /// Each name once a role.
    pub agencies: Vec<(Role, String)>,
    pub record: Record,
}

/// Reads a raw record.
///
/// # Errors
/// A Vietnamese sentence when its code or its name is missing or wrong.
pub fn told(raw: &Raw) -> Result<Told, String> {
    let code = text::told(&raw.ma_thu_tuc);
    if code.is_empty() {
        return Err("Bản ghi chưa có mã thủ tục (ma_thu_tuc). Hãy ghi mã rồi nạp lại.".to_owned());
    }
    let code: Code = code.parse()?;
    let title = text::line(&raw.ten_thu_tuc);
    if title.is_empty() {
        return Err(format!(
            "Thủ tục mã {code} chưa có tên (ten_thu_tuc). Hãy ghi tên rồi nạp lại."
        ));
    }
    let mut agencies = Vec::new();
    for (role, cell) in [
        (Role::CarriesOut, &raw.co_quan_thuc_hien),
        (Role::Decides, &raw.co_quan_co_tham_quyen),
        (Role::Delegated, &raw.co_quan_duoc_uy_quyen),
        (Role::Coordinates, &raw.co_quan_phoi_hop),
    ] {
        agencies.extend(names::agencies(cell).into_iter().map(|name| (role, name)));
    }
    Ok(Told {
        code,
        title,
        levels: levels::read(&raw.cap_thuc_hien),
        fields: names::lines(&raw.linh_vuc.replace(';', "\n")),
        agencies,
        record: record(raw),
    })
}

fn record(raw: &Raw) -> Record {
    let mut record = Record {
        decision: text::told(&raw.so_quyet_dinh),
        kind: text::told(&raw.loai_thu_tuc),
        audiences: names::audiences(&raw.doi_tuong_thuc_hien),
        steps: outline::told(&raw.trinh_tu_thuc_hien),
        conditions: outline::told(&raw.yeu_cau_dieu_kien),
        results: results::read(&raw.ket_qua_xu_ly),
        address: text::told(&raw.dia_chi_tiep_nhan),
        related: text::told(&raw.thu_tuc_lien_quan),
        ..Record::default()
    };
    match channels::read(&raw.cach_thuc_thuc_hien) {
        Ok(channels) => record.channels = channels,
        Err(text) => record.channels_text = text,
    }
    match dossier::read(&raw.thanh_phan_ho_so) {
        Ok(dossier) => record.dossier = dossier,
        Err(text) => record.dossier_text = text,
    }
    match basis::read(&raw.can_cu_phap_ly) {
        Ok(basis) => record.basis = basis,
        Err(text) => record.basis_text = text,
    }
    if record.channels.iter().any(|channel| channel.way == Way::Online) {
        record.online = address(&raw.detail_url);
    }
    record
}

/// An absolute web address, or nothing.
fn address(text: &str) -> String {
    let text = text.trim();
    let site = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let plain =
        |sign: char| !(sign.is_whitespace() || sign.is_control() || "<>\"\\".contains(sign));
    match site {
        Some(site) if site.starts_with(char::is_alphanumeric) && text.chars().all(plain) => {
            text.to_owned()
        }
        _ => String::new(),
    }
}

/// Which of channels, dossier and basis could not be split in full, as the interface names them.
pub fn unsplit(record: &Record) -> Vec<&'static str> {
    // Dong in words are only left where a time's number may stand before them: `1200 VNĐ`.
    let fees = record.channels.iter().flat_map(|channel| &channel.fees);
    let unclear = fees
        .into_iter()
        .any(|fee| matches!(&fee.amount, Amount::Text(text) if channels::is_unclear(text)));
    let parts = [
        ("cách thức thực hiện", unclear || !record.channels_text.is_empty()),
        ("thành phần hồ sơ", !record.dossier_text.is_empty()),
        ("căn cứ pháp lý", !record.basis_text.is_empty()),
    ];
    parts.into_iter().filter(|(_, left)| *left).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests;
