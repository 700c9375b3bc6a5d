//! The map of the desk.

use std::sync::LazyLock;

use domain::desk::PATH;
use leptos::{prelude::*, task::spawn_local};
use matchit::Router;

use crate::{
    account::account_page,
    address::Address,
    agencies::{agencies_page, agency_page, new_agency_page},
    appearance::appearance_page,
    drafts::{dashboard, draft_list, draft_page, new_draft},
    editions::{posting_list, posting_page, review_page},
    frame::Frame,
    idle::{self, IdleWarning},
    import_tokens::import_tokens_page,
    invitations::invitation_page,
    log::log_page,
    names::names_page,
    navigation,
    parts::{Heading, confirm::Confirm},
    people::{delegate_page, invite_page, people_page, person_page},
    proofs::proof_sheet_page,
    reports::report_page,
    session::{self, Standing},
    settings::settings_page,
    signing::{SignInDialog, sign_in_page},
    tabs,
    timetable::timetable_page,
    view::view,
};

/// A page as a plain function of its address.
pub type Page = fn(&Address) -> AnyView;

/// Pages, by their address under the desk's own.
const PAGES: [(&str, Page); 23] = [
    ("/cai-dat", settings_page),
    ("/nguoi", people_page),
    ("/nguoi/moi", invite_page),
    ("/nguoi/uy-quyen", delegate_page),
    ("/nguoi/{id}", person_page),
    ("/nhat-ky", log_page),
    ("/tai-khoan", account_page),
    ("", dashboard),
    ("/bai", draft_list),
    ("/bai/moi", new_draft),
    ("/bai/{id}", draft_page),
    ("/bai/{id}/duyet", review_page),
    ("/da-dang", posting_list),
    ("/da-dang/{posting}", posting_page),
    ("/lich", timetable_page),
    ("/bao-cao", report_page),
    ("/bien-ban/{posting}", proof_sheet_page),
    ("/co-quan", agencies_page),
    ("/co-quan/moi", new_agency_page),
    ("/co-quan/{slug}", agency_page),
    ("/danh-muc", names_page),
    ("/trinh-bay", appearance_page),
    ("/ma-nhap", import_tokens_page),
];

/// Those that need no session.
const OPEN_PAGES: [(&str, Page); 2] =
    [("/dang-nhap", sign_in_page), ("/loi-moi/{token}", invitation_page)];

static MAP: LazyLock<Router<Page>> = LazyLock::new(|| map(&PAGES));
static OPEN_MAP: LazyLock<Router<Page>> = LazyLock::new(|| map(&OPEN_PAGES));

fn map(pages: &[(&str, Page)]) -> Router<Page> {
    let mut map = Router::new();
    for (pattern, page) in pages {
        assert!(map.insert(format!("{PATH}{pattern}"), *page).is_ok(), "two pages at {pattern}");
    }
    map
}

/// The desk.
#[component]
pub fn Desk() -> impl IntoView {
    navigation::listen();
    tabs::listen();
    idle::listen();
    spawn_local(session::load());
    view! {
        <Frame>{page_shown}</Frame>
        <IdleWarning />
        <SignInDialog />
        <Confirm />
    }
}

/// What decides which page is shown, besides the address.
#[derive(Clone, Copy, PartialEq)]
enum Gate {
    Waiting,
    Unreachable,
    Closed,
    /// A second factor must be set up first.
    Narrow,
    Open,
}

fn gate() -> Gate {
    match session::standing() {
        Standing::Unread => Gate::Waiting,
        Standing::Unreachable => Gate::Unreachable,
        Standing::Nobody => Gate::Closed,
        Standing::In | Standing::Lost => match session::me() {
            Some(me) if me.totp_wanted && navigation::here().path != account_path() => Gate::Narrow,
            _ => Gate::Open,
        },
    }
}

fn page_shown() -> impl IntoView {
    // Who signs in again, or changes their name, keeps the page they are on.
    let gate = Memo::new(|_| gate());
    move || {
        let address = navigation::here();
        if let Ok(found) = OPEN_MAP.at(&address.path) {
            return (found.value)(&address.with_params(found.params.iter()));
        }
        match gate.get() {
            Gate::Waiting => view! { <p class="waiting">"Đang mở bàn biên tập…"</p> },
            Gate::Unreachable => unreachable_page(),
            Gate::Closed => {
                later(crate::signing::path_to(&address));
                ().into_any()
            }
            Gate::Narrow => {
                later(account_path());
                ().into_any()
            }
            Gate::Open => page(&address),
        }
    }
}

fn account_path() -> String {
    format!("{PATH}/tai-khoan")
}

/// Goes elsewhere, once what decided so has been drawn.
fn later(to: String) {
    queue_microtask(move || navigation::replace(&to));
}

fn page(address: &Address) -> AnyView {
    match MAP.at(&address.path) {
        Ok(found) => (found.value)(&address.with_params(found.params.iter())),
        Err(_) => missing_page(),
    }
}

fn missing_page() -> AnyView {
    view! {
        <Heading text="Không có trang này" />
        <p>
            "Địa chỉ có thể bị gõ thiếu hoặc liên kết đã cũ. Hãy chọn một mục ở đầu trang, hoặc "
            <a href=PATH>"về bàn làm việc"</a>"."
        </p>
    }
}

fn unreachable_page() -> AnyView {
    view! {
        <Heading text="Chưa kết nối được" />
        <p>"Chưa kết nối được với máy chủ. Hãy kiểm tra đường mạng rồi thử lại."</p>
        <p>
            <button class="button button--main" type="button" on:click=|_| navigation::reload()>
                "Thử lại"
            </button>
        </p>
    }
}
