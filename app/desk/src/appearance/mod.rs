//! What stands around and on top of the public pages (trình bày): menu, featured postings, emblem.

mod emblem;
mod featured;
mod menu;
mod places;

use domain::desk::ReadAppearance;
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Asked, Heading},
    view::view,
};
use emblem::EmblemPanel;
use featured::FeaturedPanel;
use menu::MenuPanel;

pub fn appearance_page(_: &Address) -> AnyView {
    let appearance = Asked::new(ReadAppearance::default);
    view! {
        <Heading text="Trình bày" />
        <p>"Mỗi phần lưu riêng. Trang cho người đọc đổi theo trong vài giây."</p>
        {appearance.show(|appearance| view! {
            <MenuPanel menu=appearance.menu />
            <FeaturedPanel featured=appearance.featured />
            <EmblemPanel emblem=appearance.emblem />
        })}
    }
}
