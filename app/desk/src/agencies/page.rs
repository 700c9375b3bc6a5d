//! One agency: what is told of it, when it ends, and whether it is another one's double.

use domain::{
    Slug,
    agencies::AgencyName,
    desk::{
        AgencyForm, AgencyLine, AgencyRecord, ChangeAgency, CreateAgency, ListAgencyLines, PATH,
        ReadAgencyRecord,
    },
};
use leptos::prelude::*;

use super::{ending::EndingPanel, form::AgencyFields, merging::MergingPanel, path};
use crate::{
    address::Address,
    frame::say,
    leaving, navigation,
    parts::{Asked, Busy, Errors, Heading},
    view::view,
    wire,
};

fn back() -> AnyView {
    view! { <p><a class="desk__back" href=format!("{PATH}/co-quan")>"Về danh sách cơ quan"</a></p> }
}

pub fn new_agency_page(_: &Address) -> AnyView {
    let agencies = Asked::new(ListAgencyLines::default);
    view! {
        {back()}
        <Heading text="Thêm cơ quan" />
        {agencies.show(|agencies| view! { <NewAgency agencies /> })}
    }
}

#[component]
fn NewAgency(agencies: Vec<AgencyLine>) -> impl IntoView {
    let (errors, busy) = (Errors::new(), Busy::new());
    let save = move |form: AgencyForm| {
        busy.run(async move {
            match wire::ask(CreateAgency { form }).await {
                Ok(AgencyName { slug, name }) => {
                    leaving::give_up();
                    say(format!("Đã thêm {name}."));
                    navigation::replace(&path(&slug));
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    let kept = RwSignal::new(AgencyForm::default());
    view! { <AgencyFields kept agencies own=None label="Thêm cơ quan" errors busy save /> }
}

pub fn agency_page(address: &Address) -> AnyView {
    let Some(slug) = address.param::<Slug>("slug") else {
        return view! { {back()} <Heading text="Không có cơ quan này" /> };
    };
    let wanted = slug.clone();
    let record = Asked::new(move || ReadAgencyRecord { slug: wanted.clone() });
    let agencies = Asked::new(ListAgencyLines::default);
    let name = move || record.get().map_or_else(|| "Cơ quan".to_owned(), |it| it.form.name);
    let shown = record.show(move |record: AgencyRecord| {
        agencies.show(move |agencies| {
            let AgencyRecord { slug, form, ending } = record.clone();
            let kept = RwSignal::new(form);
            view! {
                <ChangedAgency slug=slug.clone() kept agencies=agencies.clone() />
                <EndingPanel slug=slug.clone() ending agencies=agencies.clone() />
                <MergingPanel slug kept agencies />
            }
        })
    });
    view! {
        {back()}
        <Heading text=Signal::derive(name) />
        <p>"Trang cho người đọc: " <a rel="external" href=format!("/co-quan/{slug}")>{format!("/co-quan/{slug}")}</a></p>
        {shown}
    }
}

#[component]
fn ChangedAgency(
    slug: Slug,
    kept: RwSignal<AgencyForm>,
    agencies: Vec<AgencyLine>,
) -> impl IntoView {
    let (errors, busy) = (Errors::new(), Busy::new());
    let own = Some(slug.clone());
    let save = move |form: AgencyForm| {
        let slug = slug.clone();
        busy.run(async move {
            let question = ChangeAgency { slug: slug.clone(), before: kept.get_untracked(), form };
            match wire::ask(question).await {
                Ok(_) => match wire::ask(ReadAgencyRecord { slug }).await {
                    Ok(record) => {
                        kept.set(record.form);
                        say("Đã lưu. Trang cho người đọc đổi theo trong vài giây.");
                    }
                    Err(failure) => errors.tell(&failure),
                },
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! { <AgencyFields kept agencies own label="Lưu thông tin" errors busy save /> }
}
