//! Where files are dropped, chosen or pasted, and seen on their way.

use domain::desk::{Attachment, DraftFile, DraftId, LARGEST};
use leptos::{ev, prelude::*, task::spawn_local};
use web_sys::{ClipboardEvent, DragEvent, File, FileList};

use super::{
    choosing::{self, Place, chosen, input},
    sending::{How, Sending},
};
use crate::{content::Part, frame::say, leaving, view::view};

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
        let over = window_event_listener(ev::dragover, |event| choosing::keep_out(&event));
        let dropped = window_event_listener(ev::drop, |event| choosing::keep_out(&event));
        leaving::guard(move || {
            let sendings = room.sendings.try_get_untracked().unwrap_or_default();
            sendings.iter().any(|it| !matches!(it.how.get_untracked(), How::Refused(_)))
        });
        on_cleanup(move || {
            for listener in [pasted, over, dropped] {
                listener.remove();
            }
            let sendings = room.sendings.try_get_untracked().unwrap_or_default();
            sendings.iter().for_each(Sending::give_up);
        });
        room
    }

    fn paste(self, event: &ClipboardEvent) {
        if let Some(files) = choosing::pasted(event) {
            event.prevent_default();
            self.take(&files);
        }
    }

    fn take(self, files: &FileList) {
        let files: Vec<File> = (0..files.length()).filter_map(|at| files.get(at)).collect();
        spawn_local(async move {
            for file in files {
                match choosing::place(file, &self.names()).await {
                    Place::Own(file) => self.send(file, None),
                    Place::Of(old, file) => self.send(file, Some(old)),
                }
            }
        });
    }

    /// The names that are taken, by what is here and by what is on its way.
    fn names(self) -> Vec<String> {
        let documents = untrack(|| self.documents.get()).unwrap_or_default();
        let sendings = self.sendings.try_get_untracked().unwrap_or_default();
        let here = documents.into_iter().map(|it| it.file_name);
        here.chain(sendings.into_iter().map(|it| it.name)).collect()
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

    /// Where a file can be read that was saved with the draft.
    pub fn path(self, file: &Attachment) -> String {
        DraftFile::path(self.draft, file)
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
                let done = if sending.replaced.is_some() {
                    "Đã thay tệp"
                } else {
                    "Đã nhận tệp"
                };
                say(format!("{done} “{name}”."));
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

/// `TB_12-danh sach.pdf` reads as `TB 12-danh sach`: better than nothing, and there to be changed.
fn title_of(file_name: &str) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    stem.replace('_', " ").trim().to_owned()
}
