//! Administrative procedures.

mod channels;
mod dossier;
mod facts;
mod filters;
mod levels;
mod list;
mod sheet;
mod show;

pub use levels::LevelTotals;
pub use list::procedures_page;
pub use sheet::dossier_page;
pub use show::{procedure_page, show as show_procedure};
