import type { Encoding } from "../legacy";
import { ask } from "./dialog";
import { element } from "./element";

const NAMES = { TCVN3: "TCVN3 (ABC, phông .VnTime)", VNI: "VNI (phông VNI-Times)" };

/** Asks whether to convert, both texts shown. */
export function askConvert(encoding: Encoding, sample: string): Promise<boolean> {
  const [before = "", after = ""] = sample.split("\n");
  const line = (label: string, text: string) =>
    element("p", { class: "editor__sample" }, element("strong", {}, `${label}: `), text);
  return ask({
    title: "Chuyển sang Unicode?",
    parts: [
      element(
        "p",
        {},
        `Chữ vừa dán dùng bảng mã cũ ${NAMES[encoding]}; trên trang sẽ thành chữ sai.`,
      ),
      line("Đang là", before),
      line("Sẽ thành", after),
    ],
    confirm: "Chuyển sang Unicode",
    refuse: "Giữ nguyên",
    submit: () => null,
  });
}
