/** What a reader does not see: soft hyphens, zero-width blanks, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const BLANKS = /[\u00a0\u2007\u202f]/gu;

/** A tone typed before its circumflex or breve, which NFC would leave apart. */
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu;

/** Text as the board stores it; the counterpart of `domain::fold::tidy`. */
export function tidy(text: string): string {
  return text
    .normalize("NFD")
    .replace(TONE_FIRST, "$2$1")
    .normalize("NFC")
    .replace(/Ð/gu, "Đ")
    .replace(/ð/gu, "đ")
    .replace(BLANKS, " ")
    .replace(UNSEEN, "")
    .replace(CONTROL, "");
}
