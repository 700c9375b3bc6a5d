//! The stars under an article: what others gave, and one click to give one's own.

use domain::{
    Failure, Slug, grouped,
    ratings::{Rate, Rating as Answer, ReadRating, Stars, WithdrawRating},
    tallies::{Subject, Tally},
};
use leptos::{prelude::*, task::spawn_local};

use crate::{Live, focus, wire::ask};

/// One form with five buttons: it votes by itself without scripts, in place with them.
#[island]
pub fn Rating(
    subject: Subject,
    slug: Slug,
    tally: Tally,
    /// The reader's own vote where it is known from the start.
    mine: Option<Stars>,
    /// What became of a vote that was sent as a form.
    told: String,
) -> impl IntoView {
    let tally = RwSignal::from(Live::here().show(subject, tally));
    let mine = RwSignal::new(mine);
    let told = RwSignal::new(told);
    // Answers may overtake each other: only the last click's counts for what is shown.
    let last = StoredValue::new(0_u32);
    Effect::new(move |_| {
        spawn_local(async move {
            if let Ok(answer) = ask(ReadRating { subject }).await
                && last.try_get_value() == Some(0)
            {
                take(mine, tally, &answer);
            }
        });
    });
    let vote = move |stars: Option<Stars>| {
        last.update_value(|number| *number += 1);
        let number = last.get_value();
        told.set("Đang gửi…".to_owned());
        spawn_local(async move {
            let answer = match stars {
                Some(stars) => ask(Rate { subject, stars }).await,
                None => ask(WithdrawRating { subject }).await,
            };
            if last.try_get_value() != Some(number) {
                return;
            }
            told.set(announce(stars, &answer));
            if let Ok(answer) = answer {
                take(mine, tally, &answer);
                if stars.is_none() {
                    // The button that was pressed is gone.
                    focus("#danh-gia");
                }
            }
        });
    };
    let action = format!("/tin-tuc/{slug}/danh-gia");
    view! {
        <section class="rating" aria-labelledby="danh-gia">
            <h2 class="rating__title" id="danh-gia">"Đánh giá bài viết"</h2>
            <p class="rating__sum">
                {move || {
                    let tally = tally.get();
                    let (points, votes) = (grouped(tally.points()), grouped(tally.votes()));
                    format!("Tổng số điểm của bài viết là: {points} trong {votes} đánh giá")
                }}
            </p>
            <p class="rating__rank">
                {move || {
                    let tally = tally.get();
                    match tally.average_text() {
                        Some(average) => {
                            format!("Xếp hạng: {average} - {} phiếu bầu", grouped(tally.votes()))
                        }
                        None => "Xếp hạng: chưa có phiếu bầu".to_owned(),
                    }
                }}
            </p>
            <form class="rating__form" method="post" action=action>
                <fieldset class="rating__stars">
                    <legend class="rating__legend">"Click để đánh giá bài viết"</legend>
                    {Stars::ALL.map(|stars| star(stars, mine, move || vote(Some(stars)))).collect_view()}
                </fieldset>
                <Show when=move || mine.get().is_some()>
                    <button
                        class="button"
                        name="withdraw"
                        value="1"
                        on:click=move |click| {
                            click.prevent_default();
                            vote(None);
                        }
                    >
                        "Rút đánh giá của tôi"
                    </button>
                </Show>
            </form>
            <p class="rating__told" role="status">{told}</p>
            <Distribution tally />
        </section>
    }
}

const STAR: &str =
    r#"<path d="m12 2 3.1 6.6 7 .9-5.1 5 1.3 7.1L12 18.1l-6.3 3.5L7 14.5l-5.1-5 7-.9z"/>"#;

fn star(stars: Stars, mine: RwSignal<Option<Stars>>, vote: impl Fn() + 'static) -> impl IntoView {
    let number = stars.get();
    let filled = move || mine.get().is_some_and(|mine| mine >= stars);
    view! {
        <button
            class="rating__star"
            class:rating__star--filled=filled
            name="stars"
            value=number.to_string()
            aria-pressed=move || (mine.get() == Some(stars)).to_string()
            aria-label=format!("{number} sao: {}", stars.word())
            title=format!("{number} sao: {}", stars.word())
            on:click=move |click| {
                click.prevent_default();
                vote();
            }
        >
            <svg class="rating__icon" viewBox="0 0 24 24" aria-hidden="true" inner_html=STAR></svg>
        </button>
    }
}

fn take(mine: RwSignal<Option<Stars>>, tally: RwSignal<Tally>, answer: &Answer) {
    mine.try_set(answer.mine);
    tally.try_update(|shown| {
        shown.stars = answer.tally.stars;
        shown.opening = answer.tally.opening;
    });
}

fn announce(stars: Option<Stars>, answer: &Result<Answer, Failure>) -> String {
    match (answer, stars) {
        (Ok(_), Some(stars)) => {
            format!("Đã ghi đánh giá {} sao của quý vị. Cảm ơn quý vị.", stars.get())
        }
        (Ok(_), None) => "Đã rút đánh giá của quý vị.".to_owned(),
        (Err(failure), _) => format!("Chưa ghi được đánh giá. {}", why(failure)),
    }
}

fn why(failure: &Failure) -> &str {
    match failure {
        Failure::Invalid { reason } | Failure::Refused { reason } => reason,
        Failure::CookieNeeded => {
            "Trình duyệt chưa giữ cookie của trang. Hãy cho phép cookie rồi thử lại."
        }
        Failure::Missing | Failure::Withdrawn { .. } => "Bài này không còn được niêm yết.",
        _ => {
            "Không nhận được trả lời của máy chủ. Xin quý vị tải lại trang để xem, hoặc thử lại sau ít phút."
        }
    }
}

/// Five bars, and one for votes whose stars the old portal did not tell.
#[component]
fn Distribution(tally: RwSignal<Tally>) -> impl IntoView {
    let bars = Stars::ALL
        .into_iter()
        .rev()
        .map(|stars| {
            bar(format!("{} sao", stars.get()), tally, move |tally| tally.stars[stars.place()])
        })
        .collect_view();
    view! {
        <ul class="bars" aria-label="Số phiếu theo số sao">
            {bars}
            <Show when=move || { tally.get().opening.votes > 0 }>
                {bar("từ cổng cũ".to_owned(), tally, |tally| tally.opening.votes)}
            </Show>
        </ul>
    }
}

fn bar(
    name: String,
    tally: RwSignal<Tally>,
    votes: impl Fn(&Tally) -> u64 + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let fill = move || {
        let tally = tally.get();
        let share = votes(&tally) * 100 / tally.votes().max(1);
        format!("<rect class=\"bars__fill\" width=\"{share}\" height=\"10\"/>")
    };
    view! {
        <li class="bars__bar">
            <span class="bars__name">{name}</span>
            <svg class="bars__track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" inner_html=fill></svg>
            <span class="bars__votes">{move || grouped(votes(&tally.get()))}" phiếu"</span>
        </li>
    }
}
