//! `cargo xtask verify`: the whole log of a board, checked from what is public alone.

mod source;
mod walk;

use std::process::ExitCode;

use domain::proofs::{Seen, Verifier};

use self::{
    source::Board,
    walk::{Found, walk},
};
use crate::{args::Verify, failure::Result, step::say};

pub fn verify(options: &Verify) -> Result<ExitCode> {
    let board = Board::at(&options.url);
    let mut progress = |told: &str| say(told);
    let Found { verifier, days, wrong } = walk(&board, options.contents, &mut progress)?;
    say(&summary(&verifier, days, options.contents));
    match wrong {
        None => {
            say("Khớp: sổ nguyên vẹn từ mục đầu đến mục cuối.");
            Ok(ExitCode::SUCCESS)
        }
        Some(wrong) => {
            say(&format!("KHÔNG KHỚP. {wrong}"));
            Ok(ExitCode::FAILURE)
        }
    }
}

fn summary(verifier: &Verifier, days: usize, contents: bool) -> String {
    let Seen { acts, public, lists, waiting, editions, contents: hashed, untold } = verifier.seen();
    let mut text = format!(
        "Đã kiểm {acts} mục của {days} ngày: {public} mục công khai, {lists} danh sách, {editions} bản đăng."
    );
    if waiting > 0 {
        text += &format!("\n{waiting} danh sách có bài chưa đến giờ đăng, chưa kiểm được.");
    }
    if contents {
        text += &format!(
            "\nĐã tính lại nội dung {hashed} bản; {untold} bản không còn công khai nội dung."
        );
    }
    let head = verifier.head();
    text + &format!("\nMục cuối: {}, mã {}", head.number, head.hash)
}
