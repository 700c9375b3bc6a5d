//! What only one kind has, as named lines.

use domain::{
    Moment,
    desk::{Detail, ProcedureContent},
    exams::{Day, Dossier},
    meetings::Minutes,
    procedures::{Outline, Record},
};

use super::facts::Facts;

pub fn details(detail: &Detail, facts: &mut Facts) {
    match detail {
        Detail::Plain => {}
        Detail::Meeting(minutes) => meeting(minutes, facts),
        Detail::Exam(dossier) => exam(dossier, facts),
        Detail::Procedure(content) => procedure(content, facts),
    }
}

fn meeting(minutes: &Minutes, facts: &mut Facts) {
    facts.add("Bắt đầu", minutes.starts.map(Moment::long).unwrap_or_default());
    facts.add("Kết thúc", minutes.ends.map(Moment::long).unwrap_or_default());
    facts.add("Địa điểm", &minutes.place);
    facts.add("Chủ trì", &minutes.chair);
    facts.add("Thành phần dự họp", minutes.invited.join("; "));
    for (at, item) in minutes.agenda.iter().enumerate() {
        let name = |what: &str| format!("Nội dung {}{what}", at + 1);
        facts.add(name(""), &item.title);
        facts.add(name(" – kết luận"), item.conclusion.join(" "));
        facts.add(name(" – số văn bản"), &item.number);
        for (at, task) in item.tasks.iter().enumerate() {
            let by = if task.by == Day::Unknown { String::new() } else { format!(", {}", task.by) };
            let told = format!("{} – {}{by}", task.what, task.who);
            facts.add(name(&format!(" – việc {}", at + 1)), told);
        }
    }
}

fn exam(dossier: &Dossier, facts: &mut Facts) {
    facts.add("Số người cần tuyển", dossier.quota.map(|it| it.to_string()).unwrap_or_default());
    facts.add("Vị trí việc làm", &dossier.positions);
    for step in &dossier.steps {
        // By its name: a step that was put in between does not shift all others.
        let name = |what: &str| format!("Bước “{}”{what}", step.name());
        facts.add(name(""), step.day_text());
        facts.add(name(" – địa điểm"), &step.place);
        facts.add(name(" – thí sinh cần biết"), &step.note);
    }
}

fn procedure(content: &ProcedureContent, facts: &mut Facts) {
    facts.add("Mã thủ tục", &content.code);
    let levels: Vec<_> = content.levels.iter().map(|level| level.name()).collect();
    facts.add("Cấp thực hiện", levels.join(", "));
    facts.add("Lĩnh vực", content.fields.join("; "));
    for (role, name) in &content.agencies {
        facts.add(role.name(), name);
    }
    record(&content.record, facts);
}

fn record(record: &Record, facts: &mut Facts) {
    facts.add("Số quyết định công bố", &record.decision);
    facts.add("Loại thủ tục", &record.kind);
    facts.add("Đối tượng thực hiện", record.audiences.join("; "));
    facts.add("Mức độ trực tuyến", record.scope.name());
    let former = record.legacy_level.map(|level| format!("Mức độ {level}"));
    facts.add("Mức độ theo cách chia cũ", former.unwrap_or_default());
    outline("Trình tự", &record.steps, facts);
    for channel in &record.channels {
        let name = channel.way.name();
        facts.add(format!("{name} – thời hạn"), channel.time.text());
        let fees = channel.fees.iter().map(|fee| match fee.condition.as_str() {
            "" => fee.text(),
            condition => format!("{} ({condition})", fee.text()),
        });
        facts.add(format!("{name} – phí, lệ phí"), fees.collect::<Vec<_>>().join("; "));
        facts.add(format!("{name} – mô tả"), &channel.note);
    }
    facts.add("Cách thức thực hiện", &record.channels_text);
    for (at, bundle) in record.dossier.iter().enumerate() {
        let name = match bundle.name.as_str() {
            "" => format!("Hồ sơ {}", at + 1),
            name => format!("Hồ sơ: {name}"),
        };
        for paper in &bundle.papers {
            let parts = [paper.name.clone(), paper.number_text(), paper.form.clone()];
            let told = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
            facts.add(name.clone(), told.join(", "));
        }
    }
    facts.add("Thành phần hồ sơ", &record.dossier_text);
    outline("Yêu cầu, điều kiện", &record.conditions, facts);
    for outcome in &record.results {
        facts.add("Kết quả", format!("{} {}", outcome.name, outcome.code));
    }
    for basis in &record.basis {
        facts.add("Căn cứ pháp lý", format!("{} {} {}", basis.number, basis.date, basis.name));
    }
    facts.add("Căn cứ pháp lý", &record.basis_text);
    facts.add("Địa chỉ tiếp nhận hồ sơ", &record.address);
    facts.add("Nộp trực tuyến", &record.online);
    facts.add("Thủ tục liên quan", &record.related);
}

fn outline(name: &str, lines: &Outline, facts: &mut Facts) {
    for (at, line) in lines.iter().enumerate() {
        facts.add(format!("{name} – ý {}", at + 1), &line.text);
    }
}
