//! Where files are dropped, chosen or pasted, and seen on their way.

use domain::desk::{Attachment, DraftId, LARGEST};
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, File, FileList, HtmlInputElement};

use super::sending::{How, Sending};
use crate::{content::Part, frame::say, view::view};

#[derive(Clone, Copy)]
pub struct Room {
    documents: Part<Vec<Attachment>>,
    draft: DraftId,
    sendings: RwSignal<Vec<Sending>, LocalStorage>,
    count: RwSignal<u32>,
}

impl Room {
    pub fn new(documents: Part<Vec<Attachment>>, draft: DraftId) -> Self {
        let room = Self {
            documents,
            draft,
            sendings: RwSignal::new_local(Vec::new()),
            count: RwSignal::new(0),
        };
        let pasted = window_event_listener(ev::paste, move |event| room.paste(&event));
        on_cleanup(move || {
            pasted.remove();
            let sendings = room.sendings.try_get_untracked().unwrap_or_default();
            sendings.iter().for_each(Sending::give_up);
        });
        room
    }

    fn paste(self, event: &ClipboardEvent) {
        let files = event.clipboard_data().and_then(|data| data.files());
        // The editor has taken pictures it wanted already.
        if let Some(files) = files.filter(|files| files.length() > 0 && !event.default_prevented())
        {
            event.prevent_default();
            self.take(&files);
        }
    }

    fn take(self, files: &FileList) {
        for file in (0..files.length()).filter_map(|at| files.get(at)) {
            let known = |it: &Attachment| it.file_name.to_lowercase() == file.name().to_lowercase();
            let replaced = untrack(|| self.documents.get()).unwrap_or_default();
            let replaced = replaced.into_iter().find(known).map(|it| it.file_name);
            self.send(file, replaced);
        }
    }

    pub fn replace(self, place: usize, event: &ev::Event) {
        let Some(file) = chosen(event).and_then(|files| files.get(0)) else { return };
        let Some(old) = untrack(|| self.documents.at(place).get()) else { return };
        let end = |name: &str| name.rsplit_once('.').map(|(_, end)| end.to_lowercase());
        if end(&old.file_name) != end(&file.name()) {
            let end = end(&old.file_name).unwrap_or_default();
            say(format!(
                "Tệp thay vào phải cùng loại .{end}, vì địa chỉ tệp không đổi. Tệp khác loại hãy đính kèm mới rồi xóa tệp cũ."
            ));
            return;
        }
        self.send(file, Some(old.file_name));
    }

    fn send(self, file: File, replaced: Option<String>) {
        let size = file.size() as u64;
        let name = file.name();
        if size == 0 || size > LARGEST {
            let why = if size == 0 {
                "tệp trống"
            } else {
                "tệp lớn hơn 100 MB; hãy nén hoặc chia nhỏ"
            };
            say(format!("Chưa nhận “{name}”: {why}."));
            return;
        }
        self.count.update(|count| *count += 1);
        let sending = Sending::new(self.count.get_untracked(), file, replaced);
        self.sendings.update(|all| all.push(sending.clone()));
        spawn_local(async move {
            if let Some(attachment) = sending.run(self.draft).await {
                self.keep(attachment, sending.replaced.as_deref());
                self.forget(sending.number);
                say(format!("Đã nhận tệp “{name}”."));
            }
        });
    }

    fn keep(self, new: Attachment, replaced: Option<&str>) {
        self.documents.change(|documents| {
            let old = documents.iter_mut().find(|it| Some(it.file_name.as_str()) == replaced);
            if let Some(old) = old {
                let Attachment { media_type, size, digest, scanned, traces, .. } = new;
                *old = Attachment { media_type, size, digest, scanned, traces, ..old.clone() };
                return;
            }
            let title =
                if new.title.is_empty() { title_of(&new.file_name) } else { new.title.clone() };
            documents.push(Attachment { title, ..new });
        });
    }

    fn forget(self, number: u32) {
        if let Some(mut all) = self.sendings.try_write() {
            all.retain(|it| it.number != number);
        }
    }

    pub fn draw(self) -> AnyView {
        let over = RwSignal::new(false);
        let drop = move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            if let Some(files) = event.data_transfer().and_then(|data| data.files()) {
                self.take(&files);
            }
        };
        let choose = move |event: ev::Event| {
            if let Some(files) = chosen(&event) {
                self.take(&files);
            }
            // The same file may be chosen again.
            if let Some(input) = input(&event) {
                input.set_value("");
            }
        };
        let lines =
            move || self.sendings.get().into_iter().map(move |it| self.line(&it)).collect_view();
        view! {
            <ul class="sendings">{lines}</ul>
            <div
                class="room" class:room--over=over on:drop=drop
                on:dragover=move |event| {
                    event.prevent_default();
                    over.set(true);
                }
                on:dragleave=move |_| over.set(false)
            >
                <label class="button" for="chon-tep">"Chọn tệp"</label>
                <input class="visually-hidden file__input" id="chon-tep" type="file" multiple on:change=choose />
                <span class="room__hint">"hoặc kéo tệp thả vào đây, hoặc dán bằng Ctrl+V"</span>
            </div>
        }
    }

    fn line(self, sending: &Sending) -> AnyView {
        let Sending { number, name, size, sent, how, .. } = sending.clone();
        let id = format!("gui-{number}");
        let percent = move || sent.get().min(size) * 100 / size.max(1);
        let told = move || match how.get() {
            How::Going => format!(
                "{} / {} byte ({}%)",
                domain::grouped(sent.get()),
                domain::grouped(size),
                percent()
            ),
            How::Waiting => {
                format!("Mất mạng ở {}%. Có mạng lại sẽ gửi tiếp từ chỗ dở.", percent())
            }
            How::Looking => "Đã gửi xong, đang kiểm tra tệp…".to_owned(),
            How::Refused(why) => why,
        };
        let refused = move || matches!(how.get(), How::Refused(_));
        let stopped = sending.clone();
        let stop = move |_| {
            stopped.give_up();
            self.forget(number);
        };
        view! {
            <li class="sending" class:sending--refused=refused>
                <p class="sending__name" id=id.clone()>{name.clone()}</p>
                {move || {
                    (!refused())
                        .then(|| {
                            view! { <progress class="meter__bar" max="100" value=percent aria-labelledby=id.clone()></progress> }
                        })
                }}
                <p class="sending__told" role=move || refused().then_some("alert")>{told}</p>
                <button class="button button--plain" type="button" on:click=stop>
                    {move || if refused() { "Đóng" } else { "Hủy gửi" }}
                    <span class="visually-hidden">{format!(" {name}")}</span>
                </button>
            </li>
        }
    }
}

fn input(event: &ev::Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

fn chosen(event: &ev::Event) -> Option<FileList> {
    input(event)?.files()
}

/// `TB_12-danh sach.pdf` reads as `TB 12-danh sach`: better than nothing, and there to be changed.
fn title_of(file_name: &str) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    stem.replace('_', " ").trim().to_owned()
}
