// The made-up candidates of the 2026 recruitment: [number, name, year of birth, post, round 1 (of 60; null: absent), round 2 (of 100)].
const rows = `
001|Lò Thị Ánh|2001|MN|41|78,5
002|Hoàng Thị Biên|1999|MN|38|71
003|Bàn Mùi Coi|2002|MN|33|64,5
004|Vàng Thị Chúa|2000|MN|27|
005|Nông Thị Diệp|1998|MN|45|82
006|Triệu Thị Ghển|2001|MN|36|69,5
007|Lý Thị Hòa|1997|MN|40|76
008|Quàng Thị Kim|2000|MN||
009|Phàn Thị Lai|2002|MN|31|58
010|Hà Thị Mến|1999|MN|43|80,5
011|Sùng Thị Mai|2001|MN|34|61
012|Nguyễn Thị Ngân|1998|TH|44|79
013|Lường Văn Nghĩa|1999|TH|47|85,5
014|Ma Thị Nhung|2000|TH|39|70,5
015|Vi Văn Pâng|1996|TH|30|55
016|Đặng Thị Phượng|2001|TH|42|77,5
017|Giàng A Sang|2000|TH|37|73
018|Hoàng Văn Sơn|1997|TH|28|
019|Lù Thị Tâm|1999|TH|35|66
020|Trần Thị Thơm|1998|TH|46|81
021|Tô Thị Thúy|2002|TH|32|62,5
022|Nông Văn Trọng|1998|TO|48|84
023|Phùng Thị Uyên|2000|TO|41|75
024|Lăng Văn Vĩ|1999|TO|25|
025|Cầm Thị Vui|2001|TO|36|68,5
026|Bùi Thị Xuân|1997|NV|43|80
027|Triệu Thị Xuyến|2000|NV|38|72,5
028|Hà Thị Yên|1999|NV|29|67
029|Lương Thị Yến|1996|KT|40|76,5
030|Đinh Văn Ý|1998|KT|33|60
031|Vàng Thị Yến|2000|TV|37|74
`.trim().split("\n");
const score = (s) => (s ? Number(s.replace(",", ".")) : null);
export const vn = (n) => String(n).replace(".", ",");
export const posts = {
  MN: ["Giáo viên mầm non hạng III", 4],
  TH: ["Giáo viên tiểu học hạng III", 4],
  TO: ["Giáo viên THCS hạng III (Toán – Tin)", 1],
  NV: ["Giáo viên THCS hạng III (Ngữ văn)", 1],
  KT: ["Kế toán viên trung cấp", 1],
  TV: ["Nhân viên thư viện", 1],
};
export const candidates = rows.map((r) => {
  const [n, name, year, post, one, two] = r.split("|");
  return { number: `BLS${n}`, name, year, post, one: score(one), two: score(two) };
});
// Number BLS028 had 29 of 60, 30 after the review.
export const reviewed = { BLS028: 30 };
export const passed = candidates.filter((c) => (reviewed[c.number] ?? c.one ?? 0) >= 30);
export const hired = Object.entries(posts).flatMap(([post, [, places]]) =>
  passed.filter((c) => c.post === post).sort((a, b) => b.two - a.two).slice(0, places),
);
