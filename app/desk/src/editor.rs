//! The rich-text editor: a bundle of its own, loaded when a text is opened to be written.

use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlElement};

/// What a page of the desk says of itself: addresses whose names change with every build.
pub fn told_by_page(name: &str) -> Option<String> {
    let root: HtmlElement = document().document_element()?.dyn_into().ok()?;
    root.dataset().get(name).filter(|value| !value.is_empty())
}

/// Sends a picture; gives the editor what it waits for.
pub type Upload = Box<dyn Fn(File) -> Promise>;

/// What the editor calls.
struct Told {
    change: Closure<dyn Fn(String)>,
    paste: Closure<dyn Fn(String)>,
    upload: Option<Closure<dyn Fn(File) -> Promise>>,
}

/// A mounted editor. Its page takes it away with [`RichText::destroy`].
#[derive(Clone)]
pub struct RichText {
    handle: JsValue,
    /// Called by the editor as long as there is one.
    _told: Rc<Told>,
}

impl RichText {
    /// Mounts one in `host`; `None` where the bundle cannot be loaded.
    pub async fn mount(
        host: &HtmlElement,
        html: &str,
        label: &str,
        on_change: impl Fn(String) + 'static,
        on_paste: impl Fn(String) + 'static,
        upload: Option<Upload>,
    ) -> Option<Self> {
        let bundle = load(&told_by_page("editor")?).await?;
        let mount: Function = get(&bundle, "mount")?.dyn_into().ok()?;
        let told = Rc::new(Told {
            change: Closure::new(on_change),
            paste: Closure::new(on_paste),
            upload: upload.map(Closure::wrap),
        });
        let options = Object::new();
        let set = |name: &str, value: &JsValue| Reflect::set(&options, &name.into(), value);
        set("html", &html.into()).ok()?;
        set("label", &label.into()).ok()?;
        set("onChange", told.change.as_ref()).ok()?;
        set("onPaste", told.paste.as_ref()).ok()?;
        if let Some(upload) = &told.upload {
            set("upload", upload.as_ref()).ok()?;
        }
        // Its page may be gone by now.
        if !host.is_connected() {
            return None;
        }
        let handle = mount.call2(&JsValue::NULL, host, &options).ok()?;
        Some(Self { handle, _told: told })
    }

    fn call(&self, method: &str, argument: &JsValue) -> Option<JsValue> {
        let method: Function = get(&self.handle, method)?.dyn_into().ok()?;
        method.call1(&self.handle, argument).ok()
    }

    /// Another text in place of what is there.
    pub fn set_html(&self, html: &str) {
        self.call("setHtml", &html.into());
    }

    pub fn focus(&self) {
        self.call("focus", &JsValue::UNDEFINED);
    }

    /// Selects the first place that holds `text`; says whether there is one.
    pub fn find(&self, text: &str) -> bool {
        self.call("focusProblem", &text.into()).is_some_and(|found| found.is_truthy())
    }

    pub fn read_only(&self, on: bool) {
        self.call("readOnly", &on.into());
    }

    pub fn destroy(&self) {
        self.call("destroy", &JsValue::UNDEFINED);
    }
}

async fn load(address: &str) -> Option<JsValue> {
    // Programs in Rust have no `import()`: the page's boot lends its own.
    let import: Function = get(&window(), "loadEditor")?.dyn_into().ok()?;
    let promise: Promise = import.call1(&JsValue::NULL, &address.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined())
}
