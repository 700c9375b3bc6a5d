//! A record as it is sent.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// One record as the national portal names its parts. Every field may be missing, `null` or a
/// number; other fields are ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Raw {
    #[serde(deserialize_with = "text")]
    pub ma_thu_tuc: String,
    #[serde(deserialize_with = "text")]
    pub detail_url: String,
    #[serde(deserialize_with = "text")]
    pub formality_id: String,
    #[serde(deserialize_with = "text")]
    pub ten_thu_tuc: String,
    #[serde(deserialize_with = "text")]
    pub so_quyet_dinh: String,
    #[serde(deserialize_with = "text")]
    pub cap_thuc_hien: String,
    #[serde(deserialize_with = "text")]
    pub loai_thu_tuc: String,
    #[serde(deserialize_with = "text")]
    pub linh_vuc: String,
    #[serde(deserialize_with = "text")]
    pub doi_tuong_thuc_hien: String,
    #[serde(deserialize_with = "text")]
    pub co_quan_co_tham_quyen: String,
    #[serde(deserialize_with = "text")]
    pub dia_chi_tiep_nhan: String,
    #[serde(deserialize_with = "text")]
    pub co_quan_duoc_uy_quyen: String,
    #[serde(deserialize_with = "text")]
    pub co_quan_phoi_hop: String,
    #[serde(deserialize_with = "text")]
    pub thu_tuc_lien_quan: String,
    #[serde(deserialize_with = "text")]
    pub trinh_tu_thuc_hien: String,
    #[serde(deserialize_with = "text")]
    pub cach_thuc_thuc_hien: String,
    #[serde(deserialize_with = "text")]
    pub thanh_phan_ho_so: String,
    #[serde(deserialize_with = "text")]
    pub can_cu_phap_ly: String,
    #[serde(deserialize_with = "text")]
    pub co_quan_thuc_hien: String,
    #[serde(deserialize_with = "text")]
    pub yeu_cau_dieu_kien: String,
    #[serde(deserialize_with = "text")]
    pub ket_qua_xu_ly: String,
}

/// What a field says; `null`, `true` and `false` say nothing, and a list is its texts on lines.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(said(Value::deserialize(deserializer)?))
}

fn said(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Number(number) => number.to_string(),
        Value::Array(values) => values.into_iter().map(said).collect::<Vec<_>>().join("\n"),
        Value::Null | Value::Bool(_) | Value::Object(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_may_be_missing_or_of_other_kinds() {
        let json = r#"{"ma_thu_tuc": 1.002345, "ten_thu_tuc": "Cấp thẻ", "linh_vuc": null,
            "dia_chi_tiep_nhan": false, "co_quan_phoi_hop": ["Sở A", "Sở B"], "khac": {"x": []}}"#;
        let raw: Raw = serde_json::from_str(json).expect("an object");
        assert_eq!(raw.ma_thu_tuc, "1.002345");
        assert_eq!(raw.ten_thu_tuc, "Cấp thẻ");
        assert_eq!(raw.co_quan_phoi_hop, "Sở A\nSở B");
        assert!(raw.linh_vuc.is_empty() && raw.dia_chi_tiep_nhan.is_empty());
        assert!(raw.can_cu_phap_ly.is_empty());
    }
}
