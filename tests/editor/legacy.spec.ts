import { expect, test } from "@playwright/test";
import { detectLegacy, fromLegacy } from "../../app/desk/editor/legacy";
import { legacyFont } from "../../app/desk/editor/legacy/fonts";
import { FOREIGN, TCVN3, UNICODE, VNI } from "./sentences";

/** The three agree sentence by sentence, so each conversion has its answer. */
for (const [encoding, sentences] of Object.entries({ TCVN3, VNI })) {
  test(`${encoding} is known and becomes Unicode`, () => {
    for (const [at, legacy] of sentences.entries()) {
      expect(fromLegacy(legacy), legacy).toEqual({ encoding, text: UNICODE[at] });
    }
    const all = sentences.join("\n");
    expect(fromLegacy(all)?.text).toBe(UNICODE.slice(0, sentences.length).join("\n"));
  });
}

test("what is right stays as it is", () => {
  for (const text of [...UNICODE, ...FOREIGN, UNICODE.join("\n"), FOREIGN.join("\n"), ""]) {
    for (const form of ["NFC", "NFD"] as const) {
      expect(detectLegacy(text.normalize(form)), text).toBeNull();
    }
  }
});

test("every letter has its spelling", () => {
  const letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
  const told = (text: string, encoding: string) => {
    expect(text, encoding).not.toBe("");
    return text;
  };
  const bytes = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ";
  const signs =
    "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î".split(
      " ",
    );
  const frame = "ViÖt Nam céng hoµ ";
  const vniFrame = "Vieät Nam coäng hoøa ";
  expect(bytes.length).toBe(letters.length);
  expect(signs.length).toBe(letters.length);
  for (const [at, letter] of [...letters].entries()) {
    const tcvn3 = fromLegacy(`${frame}${[...bytes][at]}`)?.text ?? "";
    expect(told(tcvn3, "TCVN3")).toBe(`Việt Nam cộng hoà ${letter}`);
    const vni = fromLegacy(`${vniFrame}${signs[at]}`)?.text ?? "";
    expect(told(vni, "VNI")).toBe(`Việt Nam cộng hòa ${letter}`);
    const capital = fromLegacy(`${vniFrame}${signs[at]?.toUpperCase()}`)?.text ?? "";
    expect(told(capital, "VNI")).toBe(`Việt Nam cộng hòa ${letter.toUpperCase()}`);
  }
});

test("lines that are Unicode already stay in a text that is not", () => {
  const text = "Céng hoµ x· héi chñ nghÜa ViÖt Nam\nĐộc lập – Tự do\nKÝnh göi: UBND x·\nNote: café";
  expect(fromLegacy(text)?.text).toBe(
    "Cộng hoà xã hội chủ nghĩa Việt Nam\nĐộc lập – Tự do\nKính gửi: UBND xã\nNote: café",
  );
});

test("fonts tell the encoding", () => {
  const table: [string, ReturnType<typeof legacyFont>][] = [
    ["'.VnTime'", { encoding: "TCVN3", capitals: false }],
    ['".VnTimeH", serif', { encoding: "TCVN3", capitals: true }],
    [".VnArial NarrowH", { encoding: "TCVN3", capitals: true }],
    [".vnarial", { encoding: "TCVN3", capitals: false }],
    ["VNI-Times", { encoding: "VNI", capitals: false }],
    ['"VNI-Helve"', { encoding: "VNI", capitals: false }],
    ["Times New Roman", null],
    ["Vnedge", null],
    ["Arial, '.VnTime'", null],
  ];
  for (const [family, told] of table) expect(legacyFont(family), family).toEqual(told);
});
