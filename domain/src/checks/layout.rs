//! Headings, tables and pictures.

use super::{Place, Problem, ProblemKind, Raw, Shape, plain, problem};
use ProblemKind::{
    EmptyHeading, FakeHeading, HeadingJump, LongParagraph, MissingAlt, TableWithoutHeader,
};

/// More words than this are a wall.
const LONGEST: usize = 180;

/// More words than this are no heading, however bold.
const HEADING: usize = 25;

/// What the body's blocks tell by their order and shape.
pub fn of(blocks: &[Raw], problems: &mut Vec<Problem>) {
    // The title is the page's first level.
    let mut level = 1;
    for (at, block) in blocks.iter().enumerate() {
        let text = block.text();
        let kind = match block.shape {
            Shape::Heading(_) if text.is_empty() => Some(EmptyHeading),
            Shape::Heading(now) => {
                let jumps = now > level + 1;
                level = now.max(2);
                jumps.then_some(HeadingJump)
            }
            Shape::Picture => text.is_empty().then_some(MissingAlt),
            Shape::Paragraph if is_fake_heading(block, &text, blocks.get(at + 1)) => {
                Some(FakeHeading)
            }
            Shape::Row => {
                let before = at.checked_sub(1).and_then(|at| blocks.get(at));
                let begins = before.is_none_or(|before| before.table != block.table);
                (begins && lacks_header(&blocks[at..], block.table)).then_some(TableWithoutHeader)
            }
            _ => None,
        };
        let long = block.shape != Shape::Row && text.split(' ').count() > LONGEST;
        for kind in kind.into_iter().chain(long.then_some(LongParagraph)) {
            let excerpt = problem::start(if kind == MissingAlt { address(block) } else { &text });
            let at = Place { field: "body".to_owned(), block: block.place, excerpt };
            problems.push(Problem::new(kind, at));
        }
    }
}

fn address(picture: &Raw) -> &str {
    picture.links.first().map_or("", |link| &link.address)
}

/// A heading has something under it that is not bold as well; signatures have not.
fn is_fake_heading(block: &Raw, text: &str, next: Option<&Raw>) -> bool {
    let words = text.split(' ').count();
    let heads = next.is_some_and(|next| {
        matches!(next.shape, Shape::Paragraph | Shape::Item | Shape::Row) && !next.bold
    });
    block.bold && heads && (2..=HEADING).contains(&words) && !text.ends_with(['.', ';', ','])
}

/// A single row or column only sets things side by side.
fn lacks_header(blocks: &[Raw], table: Option<u32>) -> bool {
    let rows: Vec<&Raw> = blocks.iter().filter(|block| block.table == table).collect();
    let wide = |row: &&Raw| row.cells.iter().filter(|cell| !plain(cell).is_empty()).count() > 1;
    rows.iter().filter(|row| wide(row)).count() > 1 && !rows.iter().any(|row| row.head)
}
