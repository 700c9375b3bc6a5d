//! Two records of the same body made one.

use domain::{
    Slug,
    desk::{AgencyForm, AgencyLine, MergeAgencies},
};
use leptos::prelude::*;

use super::{options, path};
use crate::{
    frame::say,
    leaving, navigation,
    parts::{
        Busy, Choice, Errors, Form, Panel, Submit,
        confirm::{Question, confirm},
    },
    view::view,
    wire,
};

#[component]
pub fn MergingPanel(
    slug: Slug,
    kept: RwSignal<AgencyForm>,
    agencies: Vec<AgencyLine>,
) -> impl IntoView {
    let into = RwSignal::new(String::new());
    let (errors, busy) = (Errors::new(), Busy::new());
    let others = Signal::stored(options(&agencies, Some(&slug), "Chọn cơ quan"));
    let submit = move |()| {
        let chosen = into.get_untracked();
        errors.clear();
        errors.need("cq-gop", &chosen, "Hãy chọn cơ quan sẽ giữ lại.");
        let Ok(chosen) = chosen.parse::<Slug>() else {
            errors.show();
            return;
        };
        let target = agencies.iter().find(|line| line.slug == chosen);
        let target = target.map(|line| line.name.clone()).unwrap_or_default();
        let name = kept.get_untracked().name;
        let question = MergeAgencies { from: slug.clone(), into: chosen.clone() };
        let asked = Question {
            title: "Gộp hai cơ quan?".to_owned(),
            text: format!(
                "Mọi bài, thủ tục, bản thảo và vai trò của “{name}” chuyển sang “{target}”. Thông tin liên hệ của \
                 “{name}” bị bỏ. Không tách lại được."
            ),
            yes: "Gộp".to_owned(),
            no: "Thôi".to_owned(),
            grave: true,
        };
        busy.run(async move {
            if !confirm(asked).await {
                return;
            }
            match wire::ask(question).await {
                Ok(_) => {
                    leaving::give_up();
                    say(format!("Đã gộp vào {target}."));
                    navigation::replace(&path(&chosen));
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Panel title="Gộp vào cơ quan khác">
            <p>
                "Dùng khi cùng một cơ quan có hai tên, chẳng hạn vì gõ khác nhau. Nếu cơ quan thật sự thôi hoạt động, \
                 hãy dùng Kết thúc hoạt động."
            </p>
            <Form errors on_submit=submit>
                <Choice id="cq-gop" label="Cơ quan giữ lại" value=into errors options=others />
                <Submit busy label="Gộp…" />
            </Form>
        </Panel>
    }
}
