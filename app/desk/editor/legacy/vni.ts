import { type Table, table } from "./table";

/** VNI Windows: the letter without marks, then one sign for all its marks; a few letters are one sign. */
const LETTERS = `
  aøà aùá aûả aõã aïạ
  aêă aèằ aéắ aúẳ aüẵ aëặ
  aââ aàầ aáấ aåẩ aãẫ aäậ
  eøè eùé eûẻ eõẽ eïẹ
  eâê eàề eáế eåể eãễ eäệ
  oøò oùó oûỏ oõõ oïọ
  oâô oàồ oáố oåổ oãỗ oäộ
  ôøờ ôùớ ôûở ôõỡ ôïợ
  uøù uùú uûủ uõũ uïụ
  öøừ öùứ öûử öõữ öïự
  yøỳ yùý yûỷ yõỹ
  ôơ öư îỵ ñđ
  ìì íí æỉ óĩ òị`;

/** Capitals follow: in `UÛ` and in `Uû` alike, both signs of a letter being one. */
function* cased(): Generator<[string, string]> {
  for (const entry of LETTERS.trim().split(/\s+/u)) {
    const signs = entry.slice(0, -1);
    const letter = entry.slice(-1);
    yield [signs, letter];
    const [first = "", mark = ""] = signs;
    yield [first.toUpperCase() + mark, letter.toUpperCase()];
    if (!mark) continue;
    yield [signs.toUpperCase(), letter.toUpperCase()];
    yield [first + mark.toUpperCase(), letter];
  }
}

export const VNI: Table = table([...cased()]);
