//! Lines with their depth, written as the national database writes them: `-`, `+`, `*`.

use domain::procedures::{Outline, OutlineLine};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::{
    content::{Part, fields::Entry},
    view::view,
};

const MARKS: [&str; 4] = ["", "- ", "+ ", "* "];

pub fn outline(id: &'static str, label: &'static str, part: Part<Outline>) -> AnyView {
    let hint = "Mỗi ý một dòng. Ý nhỏ bắt đầu bằng “-”, nhỏ hơn nữa bằng “+”, rồi “*”; hoặc đặt con trỏ ở dòng rồi bấm nút.";
    let entry = Entry::of(id, label, part, |text| Some(read(text)), write).rows(8).hint(hint);
    let shift = move |by: i8| move |_| shift(id, part, by);
    view! {
        {entry.draw()}
        <p class="buttons">
            <button class="button" type="button" on:click=shift(1)>"Thụt vào"</button>
            <button class="button" type="button" on:click=shift(-1)>"Thụt ra"</button>
        </p>
    }
}

fn read(text: &str) -> Outline {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(read_line).collect()
}

fn read_line(line: &str) -> OutlineLine {
    let depth = match line.chars().next() {
        Some('-' | '–' | '•') => 1,
        Some('+') => 2,
        Some('*') => 3,
        _ => 0,
    };
    let signs = usize::from(depth > 0);
    let text = line.chars().skip(signs).collect::<String>().trim().to_owned();
    OutlineLine { depth, text }
}

fn write(outline: &Outline) -> String {
    let line = |line: &OutlineLine| {
        let mark = MARKS[usize::from(line.depth).min(MARKS.len() - 1)];
        format!("{mark}{}", line.text)
    };
    outline.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Deepens or raises the lines that the selection touches; the selection stays with them.
fn shift(id: &str, part: Part<Outline>, by: i8) {
    let Some(area) = area(id) else { return };
    let text = area.value();
    let at = |place: Result<Option<u32>, _>| place.ok().flatten().unwrap_or_default() as usize;
    // Places are counted in UTF-16.
    let line_of = |place: usize| {
        let mut count = 0;
        let signs = text.chars().take_while(|sign| {
            count += sign.len_utf16();
            count <= place
        });
        signs.filter(|sign| *sign == '\n').count()
    };
    let (first, last) = (line_of(at(area.selection_start())), line_of(at(area.selection_end())));
    let lines = text.lines().enumerate().map(|(number, line)| {
        if !(first..=last).contains(&number) || line.trim().is_empty() {
            return line.to_owned();
        }
        let mut line = read_line(line.trim());
        line.depth = line.depth.saturating_add_signed(by).min(3);
        write(&vec![line])
    });
    let lines: Vec<String> = lines.collect();
    let length =
        |lines: &[String]| lines.iter().map(|it| it.encode_utf16().count() + 1).sum::<usize>();
    let (start, end) =
        (length(&lines[..first.min(lines.len())]), length(&lines[..(last + 1).min(lines.len())]));
    let text = lines.join("\n");
    area.set_value(&text);
    part.set(read(&text));
    let _ = area.focus();
    let _ = area.set_selection_range(start as u32, end.saturating_sub(1) as u32);
}

fn area(id: &str) -> Option<web_sys::HtmlTextAreaElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
