//! Signing in (đăng nhập): as a page, and as a dialog over the page where a session ended.

mod dialog;
mod form;
mod page;

pub use dialog::SignInDialog;
pub use page::{path_to, sign_in_page};
