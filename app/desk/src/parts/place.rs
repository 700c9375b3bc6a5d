//! Where the writer was: the field and what is selected in it, to come back to.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FocusOptions, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Node, Range};

pub struct Place {
    element: Option<HtmlElement>,
    /// In a field of one line or more.
    span: Option<(u32, u32)>,
    /// In rich text, with whether it was chosen from its end to its beginning.
    range: Option<(Range, bool)>,
}

impl Place {
    pub fn mark() -> Self {
        let element = document().active_element().and_then(|it| it.dyn_into::<HtmlElement>().ok());
        let span = element.as_ref().and_then(span);
        let range = element.as_ref().filter(|it| it.is_content_editable()).and_then(|_| {
            let selection = window().get_selection().ok()??;
            let range = selection.get_range_at(0).ok()?.clone_range();
            let focus = (selection.focus_node()?, selection.focus_offset());
            let [first, _] = ends(&range).ok()?;
            Some((range, focus == first))
        });
        Self { element, span, range }
    }

    pub fn restore(self) {
        let Some(element) = self.element.filter(|it| it.is_connected()) else { return };
        let how = FocusOptions::new();
        how.set_prevent_scroll(true);
        let _ = element.focus_with_options(&how);
        if let Some((start, end)) = self.span {
            if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                let _ = input.set_selection_range(start, end);
            } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
                let _ = area.set_selection_range(start, end);
            }
        }
        if let Some((range, backward)) = self.range
            && let Ok(Some(selection)) = window().get_selection()
            && let Ok([first, last]) = ends(&range)
        {
            let (anchor, focus) = if backward { (last, first) } else { (first, last) };
            let _ = selection.set_base_and_extent(&anchor.0, anchor.1, &focus.0, focus.1);
        }
    }
}

fn ends(range: &Range) -> Result<[(Node, u32); 2], JsValue> {
    let first = (range.start_container()?, range.start_offset()?);
    Ok([first, (range.end_container()?, range.end_offset()?)])
}

/// `None` also for fields that have no selection, as those of numbers and dates.
fn span(element: &HtmlElement) -> Option<(u32, u32)> {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return Some((input.selection_start().ok()??, input.selection_end().ok()??));
    }
    let area = element.dyn_ref::<HtmlTextAreaElement>()?;
    Some((area.selection_start().ok()??, area.selection_end().ok()??))
}
