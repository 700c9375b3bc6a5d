//! A notice over several lines: a label, a title, its date, and counts that end it.

use std::ops::Range;

use super::{
    super::{
        super::faults::Faults, counts::Tail, ends, furniture, line::Line, post::Post, stamp::stamp,
    },
    label, notice,
    parts::Part,
};

/// The notice whose counts end it, among the lines above them; and which lines it uses.
pub fn read(
    lines: &[Line],
    above: Range<usize>,
    tail: &Tail,
    usual: Option<usize>,
    faults: &mut Faults,
) -> Option<(Post, Vec<usize>)> {
    let before = label::number(tail.before(&lines[above.end].text));
    let block = block(lines, above, usual);
    let title = block.title.or(block.number)?;
    let mut post = notice(&lines[title], &lines[title].text, tail.opening);
    let dated = block.dated.and_then(|at| stamp(&lines[at])).map(|stamp| stamp.moment);
    post.posted = tail.moment.or(dated);
    let text = |at: usize| lines[at].text.as_str();
    let number = before.or(block.number.filter(|at| *at != title).map(text));
    let labels = number.into_iter().chain(block.label.map(text));
    let mut lead: Vec<String> =
        labels.map(|label| label::lead(label, &post.title, faults)).collect();
    lead.extend(block.teaser.map(|at| label::unlabelled(text(at)).to_owned()));
    lead.retain(|part| !part.is_empty());
    post.lead = lead.join(". ");
    let used = [Some(title), block.number, block.label, block.teaser, block.dated];
    Some((post, used.into_iter().flatten().collect()))
}

/// The lines above a notice's counts.
#[derive(Default)]
struct Block {
    title: Option<usize>,
    label: Option<usize>,
    number: Option<usize>,
    /// How the text begins, or what it is about, below the title.
    teaser: Option<usize>,
    dated: Option<usize>,
}

fn block(lines: &[Line], above: Range<usize>, usual: Option<usize>) -> Block {
    let mut block = Block::default();
    for at in above.rev() {
        let line = &lines[at];
        let Some(title) = block.title else {
            if furniture::is(line) || ends::of(line).is_some() || label::is_detail(line) {
                continue;
            }
            if stamp(line).is_some() {
                block.dated = Some(at);
            } else if label::number(&line.text).is_some() && block.number.is_none() {
                block.number = Some(at);
            } else {
                block.title = Some(at);
            }
            continue;
        };
        if furniture::is(line) || ends::of(line).is_some() || stamp(line).is_some() {
            break;
        }
        let below = &lines[title];
        let summed = label::is_summary(below) && lines[at + 1].adjoins(line);
        let cut = below.is_cut() && below.adjoins(line);
        if block.number.is_none() && label::number(&line.text).is_some() {
            block.number = Some(at);
            if summed {
                continue;
            }
        } else if (summed || cut) && !line.is_sentence() && !label::is_detail(line) {
            (block.title, block.teaser) = (Some(at), Some(title));
        } else if match usual {
            Some(usual) => usual > 1 && !line.is_sentence(),
            None => label::is_label(&line.text, &below.text),
        } {
            block.label = Some(at);
        }
        break;
    }
    block
}

/// How many lines the blocks between two counts mostly have, a number apart.
pub fn usual_size(lines: &[Line], parts: &[(Range<usize>, Part)]) -> Option<usize> {
    let said = |at: &usize| {
        let line = &lines[*at];
        let number = label::number(&line.text).is_some();
        !number && !furniture::is(line) && stamp(line).is_none() && !label::is_detail(line)
    };
    let sizes: Vec<usize> = parts
        .windows(2)
        .filter(|pair| matches!(pair[1].1, Part::Counts(_)))
        .map(|pair| (pair[0].0.end..pair[1].0.start).filter(said).count().min(2))
        .collect();
    let double = sizes.iter().filter(|size| **size == 2).count();
    (!sizes.is_empty()).then_some(if double * 2 > sizes.len() { 2 } else { 1 })
}
