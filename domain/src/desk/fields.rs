//! What only one kind has, field by field, as the sheet names them: for the checker.

use super::{Detail, ProcedureContent};
use crate::{exams::Dossier, meetings::Minutes, procedures::Outline};

impl Detail {
    /// Every field that holds words, under the name of its place on the sheet (`agenda[1].title`).
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut fields = match self {
            Self::Plain => Vec::new(),
            Self::Meeting(minutes) => meeting(minutes),
            Self::Exam(dossier) => exam(dossier),
            Self::Procedure(content) => procedure(content),
        };
        fields.retain(|(_, text)| !text.trim().is_empty());
        fields
    }
}

type Fields = Vec<(String, String)>;

fn one(name: impl Into<String>, text: &str) -> (String, String) {
    (name.into(), text.to_owned())
}

fn meeting(minutes: &Minutes) -> Fields {
    let mut fields = vec![
        one("place", &minutes.place),
        one("chair", &minutes.chair),
        one("invited", &minutes.invited.join("\n")),
    ];
    for (item, at) in minutes.agenda.iter().zip(1..) {
        fields.push(one(format!("agenda[{at}].title"), &item.title));
        fields.push(one(format!("agenda[{at}].conclusion"), &item.conclusion.join("\n")));
        for (task, number) in item.tasks.iter().zip(1..) {
            let name = |part: &str| format!("agenda[{at}].tasks[{number}].{part}");
            fields.extend([one(name("what"), &task.what), one(name("who"), &task.who)]);
        }
    }
    fields
}

fn exam(dossier: &Dossier) -> Fields {
    let mut fields = vec![one("positions", &dossier.positions)];
    for (step, at) in dossier.steps.iter().zip(1..) {
        let name = |part: &str| format!("steps[{at}].{part}");
        fields.extend([
            one(name("title"), &step.title),
            one(name("place"), &step.place),
            one(name("note"), &step.note),
        ]);
    }
    fields
}

fn procedure(content: &ProcedureContent) -> Fields {
    let record = &content.record;
    let lines = |outline: &Outline| {
        outline.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
    };
    let mut fields = vec![
        one("audiences", &record.audiences.join("\n")),
        one("steps", &lines(&record.steps)),
        one("conditions", &lines(&record.conditions)),
        one("channels_text", &record.channels_text),
        one("dossier_text", &record.dossier_text),
        one("basis_text", &record.basis_text),
        one("address", &record.address),
        one("related", &record.related),
    ];
    for (channel, at) in record.channels.iter().zip(1..) {
        fields.push(one(format!("channels[{at}].note"), &channel.note));
        for (fee, number) in channel.fees.iter().zip(1..) {
            let name = format!("channels[{at}].fees[{number}].condition");
            fields.push(one(name, &fee.condition));
        }
    }
    for (bundle, at) in record.dossier.iter().zip(1..) {
        fields.push(one(format!("dossier[{at}].name"), &bundle.name));
        for (paper, number) in bundle.papers.iter().zip(1..) {
            fields.push(one(format!("dossier[{at}].papers[{number}].name"), &paper.name));
        }
    }
    for (outcome, at) in record.results.iter().zip(1..) {
        fields.push(one(format!("results[{at}].name"), &outcome.name));
    }
    for (basis, at) in record.basis.iter().zip(1..) {
        fields.push(one(format!("basis[{at}].name"), &basis.name));
    }
    fields
}
