// Who signs: the committee, its vice-chairs.

export const committee = {
  above: "TỈNH SƠN KHÊ",
  body: "ỦY BAN NHÂN DÂN\nXÃ BẢN LIỀN SƠN",
  as: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  signer: "Hà Văn Sinh",
};
export const deputy = { ...committee, as: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" };
export const economy = { ...deputy, signer: "Triệu Đức Lâm" };
