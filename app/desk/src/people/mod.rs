//! People of the desk (nhân sự): who they are, what they may do, who stands in for whom.

mod delegate;
mod delegations;
mod grants;
mod invitations;
mod invite;
mod list;
mod person;
mod person_form;

pub use delegate::delegate_page;
pub use invite::invite_page;
pub use list::people_page;
pub use person::person_page;
