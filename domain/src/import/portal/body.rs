//! Paragraphs and lists of a body.

use super::{super::bodies::escaped, line::Line};

/// The sanitised HTML of lines: each a paragraph, bulleted ones together a list.
pub fn html(lines: &[&Line]) -> String {
    let mut html = String::new();
    let mut listed = false;
    for line in lines {
        if line.bullet != listed {
            html.push_str(if line.bullet { "<ul>" } else { "</ul>" });
            listed = line.bullet;
        }
        let name = if line.bullet { "li" } else { "p" };
        html.push_str(&format!("<{name}>{}</{name}>", escaped(&line.text)));
    }
    if listed {
        html.push_str("</ul>");
    }
    html
}
