import { type Table, table } from "./table";

/**
 * TCVN 5712:1993 VN3 ("ABC"; fonts .VnTime, .VnArial …): one byte a letter, here the sign that a
 * browser shows for the byte. Toned capitals have no bytes: the fonts whose names end in H draw the
 * small letters as capitals. The byte of ư is a soft hyphen to everyone else.
 */
const LETTERS = `
  ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư
  ¨ă ©â ®đ ªê «ô ¬ơ \u00adư
  µà ¶ả ·ã ¸á ¹ạ
  »ằ ¼ẳ ½ẵ ¾ắ Æặ
  Çầ Èẩ Éẫ Êấ Ëậ
  Ìè Îẻ Ïẽ Ðé Ñẹ
  Òề Óể Ôễ Õế Öệ
  ×ì Øỉ Üĩ Ýí Þị
  ßò áỏ âõ ãó äọ
  åồ æổ çỗ èố éộ
  êờ ëở ìỡ íớ îợ
  ïù ñủ òũ óú ôụ
  õừ öử ÷ữ øứ ùự
  úỳ ûỷ üỹ ýý þỵ
  \u03bcà`;

export const TCVN3: Table = table(
  LETTERS.trim()
    .split(/ +|\n */u)
    .map((pair) => [pair[0], pair.slice(1)]),
);
