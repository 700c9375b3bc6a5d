use super::*;
use crate::{exams::Stage, import::Detail, postings::Kind};

const COUNTS: &str = "lượt xem: 20 | lượt tải:10";

fn listing(titles: &[&str]) -> Vec<Entry> {
    let text: String = titles.iter().map(|title| format!("{title}\n\n{COUNTS}\n\n")).collect();
    let (entries, faults) = page(&text);
    assert_eq!(faults.refused, [], "{text}");
    entries
}

fn steps(entry: &Entry) -> Vec<(Stage, &str)> {
    let Detail::Exam(dossier) = &entry.detail else { panic!("{entry:?}") };
    dossier.steps.iter().map(|step| (step.stage, step.title.as_str())).collect()
}

#[test]
fn loose_notices_become_one_exam() {
    let entries = listing(&[
        "Thông báo kết quả vòng 2 kỳ thi tuyển dụng viên chức ngành bưu trạm đợt 1 năm 2021",
        "Triệu tập thí sinh dự vòng 2 kỳ thi tuyển dụng viên chức đợt 1 năm 2021",
        "Kết quả phúc khảo vòng 1 kỳ thi tuyển dụng viên chức",
        "Kết quả vòng 1 kỳ thi tuyển dụng viên chức",
    ]);
    let (exam, notices) = entries.split_last().expect("an exam");
    assert_eq!(exam.kind, Kind::Exam);
    assert_eq!(exam.title, "Kỳ thi tuyển dụng viên chức ngành bưu trạm đợt 1 năm 2021");
    assert!(exam.undated, "the source tells no date");
    assert_eq!(
        steps(exam),
        [
            (Stage::Round1, ""),
            (Stage::Review, "Phúc khảo vòng 1"),
            (Stage::Summons, "Triệu tập thí sinh vòng 2"),
            (Stage::Round2, ""),
        ]
    );
    assert_eq!(notices.len(), 4);
    for notice in notices {
        assert_eq!(
            notice.step.as_ref().map(|step| &step.exam),
            Some(&exam.slug),
            "{}",
            notice.title
        );
    }
}

#[test]
fn two_exams_of_one_listing_are_told_apart() {
    let entries = listing(&[
        "Thông báo tuyển dụng viên chức năm 2022",
        "Danh sách trúng tuyển kỳ tuyển dụng viên chức năm 2022",
        "Kế hoạch tuyển dụng viên chức năm 2021",
        "Danh sách trúng tuyển kỳ tuyển dụng viên chức năm 2021",
        "Kết quả vòng 1 kỳ tuyển dụng viên chức",
    ]);
    let exams: Vec<_> = entries.iter().filter(|entry| entry.kind == Kind::Exam).collect();
    let titles: Vec<_> = exams.iter().map(|exam| exam.title.as_str()).collect();
    assert_eq!(titles, ["Kỳ tuyển dụng viên chức năm 2021", "Kỳ tuyển dụng viên chức năm 2022"]);
    assert!(entries[4].step.is_none(), "nobody can tell which year it is of");
}

#[test]
fn what_is_no_exam() {
    for titles in [
        [
            "Kết quả vòng 1 kỳ tuyển dụng viên chức",
            "Kết quả vòng 1 kỳ tuyển dụng viên chức (bổ sung)",
        ],
        ["Kế hoạch phòng chống cháy rừng năm 2021", "Thông báo tuyển dụng viên chức năm 2021"],
        ["Thông báo lịch tiếp công dân", "Kết quả hội thi vòng 2"],
    ] {
        assert!(listing(&titles).iter().all(|entry| entry.kind == Kind::Notice), "{titles:?}");
    }
}
