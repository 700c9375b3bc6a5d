//! Levels of government that a procedure can still be given.

use super::{Content, Detail, Identity};

impl Content {
    /// Why its levels cannot be posted: one that has ended is left to the procedures that have it.
    pub(super) fn ended_level(&self, identity: Option<&Identity>) -> Option<String> {
        let Detail::Procedure(content) = &self.detail else { return None };
        let had = identity.map_or(&[][..], |identity| &identity.levels);
        let new = content.levels.iter().filter(|level| !had.contains(level));
        let (level, ended) = new.filter_map(|level| Some((level, level.ended()?))).next()?;
        Some(format!(
            "{} đã kết thúc hoạt động từ {}, không chọn được cho thủ tục này nữa. Hãy chọn cấp xã hoặc cấp tỉnh.",
            level.name(),
            ended.date()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Moment,
        desk::ProcedureContent,
        postings::Kind,
        procedures::Level::{self, Commune, District, Province},
    };

    #[test]
    fn the_district_is_left_to_procedures_that_had_it() {
        type Row<'a> = (&'a [Level], Option<&'a [Level]>, bool);
        let table: [Row<'_>; 6] = [
            (&[Commune, Province], None, true),
            (&[District], None, false),
            (&[Commune, District], Some(&[Commune]), false),
            (&[Commune, District], Some(&[District]), true),
            (&[Commune], Some(&[District]), true),
            (&[], None, true),
        ];
        for (levels, had, expected) in table {
            let detail = ProcedureContent {
                code: "1.000123".into(),
                levels: levels.to_vec(),
                ..ProcedureContent::default()
            };
            let content = Content {
                title: "Cấp lại thẻ".into(),
                detail: Detail::Procedure(Box::new(detail)),
                ..Content::default()
            };
            let identity = had.map(|levels| Identity {
                key: "procedure:1.000123".into(),
                slug: "1.000123".parse().ok(),
                levels: levels.to_vec(),
            });
            let now = Moment::from_unix(1_790_000_000);
            let entry = content.entry(Kind::Procedure, identity.as_ref(), 1, "Sửa cấp.", now);
            let refused = entry.map_or_else(|refused| refused, |_| Vec::new());
            let fields: Vec<&str> = refused.iter().map(|refused| refused.field.as_str()).collect();
            assert_eq!(
                fields,
                if expected { vec![] } else { vec!["levels"] },
                "{levels:?} {had:?}"
            );
        }
    }
}
