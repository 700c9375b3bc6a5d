import { expect, test } from "@playwright/test";
import { type Files, importFile, unique } from "../content";
import { code } from "../kinds";
import { Reader } from "../reader";

interface Procedure {
  title: string;
  levels: string[];
  fields: { name: string }[];
  agencies: { role: string; agency: { name: string } }[];
  record: Record<string, unknown>;
  changes: { note: string }[];
}

const reader = new Reader();
const read = (code: string) => reader.json<Procedure>(`/api/procedure?code=${code}`);

/** A record with the national portal's names, its tables with nothing between the cells. */
function raw(more: Record<string, unknown> = {}) {
  return {
    ma_thu_tuc: code(),
    ten_thu_tuc: "Cấp thẻ  bán hàng ở chợ phiên",
    so_quyet_dinh: "12/QĐ-UBND",
    cap_thuc_hien: "Cấp Xã, Cấp Tỉnh",
    linh_vuc: "Lưu thông hàng hóa",
    doi_tuong_thuc_hien: "Công dân Việt Nam, Hợp tác xã",
    co_quan_thuc_hien: "Ủy ban nhân dân cấp xã.",
    co_quan_phoi_hop: "Không có thông tin",
    trinh_tu_thuc_hien: "Bước 1: Nộp đơn.\n- Tại quầy\n+ buổi sáng",
    cach_thuc_thuc_hien:
      "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp3 Ngày làm việcLệ phí : 20,000 Đồng" +
      "Trực tuyến2 NgàyMiễn phí",
    thanh_phan_ho_so:
      "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn xin bán hàngMẫu số 1.docx1 bản chính" +
      "Bản sao thẻ căn cước0 bản chính,1 bản sao",
    can_cu_phap_ly: "Tên văn bản pháp lýMã văn bảnLuật Thương mại36/2005/QH11",
    ket_qua_xu_ly: "Thẻ bán hàngMã: KQ.1Từ khóaKhông có thông tin",
    detail_url: "https://example.org/thu-tuc/1",
    ...more,
  };
}

const load = (records: unknown[], sending = {}, files: Files = {}) =>
  importFile("ho-so.jsonl", records.map((it) => JSON.stringify(it)).join("\n"), files, sending);

test("a record's flattened tables become ways, papers and laws", async () => {
  const one = raw();
  const report = await load([one]);
  expect(report.refused).toEqual([]);
  const title = "Cấp thẻ bán hàng ở chợ phiên";
  const path = `/thu-tuc/${one.ma_thu_tuc}`;
  expect(report.landed).toEqual([{ outcome: "new", title, path }]);
  const { agencies, fields, ...told } = await read(one.ma_thu_tuc);
  expect(told).toMatchObject({ title, levels: ["province", "commune"] });
  expect(fields.map(({ name }) => name)).toEqual(["Lưu thông hàng hóa"]);
  expect(agencies.map(({ role, agency }) => [role, agency.name])).toEqual([
    ["carries_out", "Ủy ban nhân dân cấp xã"],
  ]);
  expect(told.record).toMatchObject({
    decision: "12/QĐ-UBND",
    audiences: ["Công dân Việt Nam", "Hợp tác xã"],
    channels: [
      {
        way: "in_person",
        time: { exact: { number: 3, unit: "working_days" } },
        fees: [{ kind: "charge", amount: { dong: 20_000 } }],
      },
      {
        way: "online",
        time: { exact: { number: 2, unit: "days" } },
        fees: [{ kind: "unstated", amount: "free" }],
      },
    ],
    dossier: [
      {
        papers: [
          { name: "Đơn xin bán hàng", originals: 1, copies: 0, form: "Mẫu số 1.docx" },
          { name: "Bản sao thẻ căn cước", originals: 0, copies: 1 },
        ],
      },
    ],
    basis: [{ number: "36/2005/QH11", name: "Luật Thương mại" }],
    results: [{ name: "Thẻ bán hàng", code: "KQ.1" }],
    online: "https://example.org/thu-tuc/1",
  });
  const page = await (await reader.ask(path)).text();
  for (const text of ["3 ngày làm việc", "Lệ phí: 20.000 đồng", "Luật Thương mại", "Mẫu số 1.docx"])
    expect(page).toContain(text);
  expect((await load([one])).landed[0]?.outcome).toBe("unchanged");
});

test("what cannot be split stays as it was told, and the sender hears of it", async () => {
  const dossier = `Đơn xin bán hàng ${unique("don")}\n- Ảnh chân dung`;
  const one = raw({ thanh_phan_ho_so: dossier });
  const report = await load([one]);
  expect(report.notes.join()).toContain("chưa tách được hết thành phần hồ sơ");
  const { record } = await read(one.ma_thu_tuc);
  expect([record["dossier"], record["dossier_text"]]).toEqual([[], dossier]);
  const page = await (await reader.ask(`/thu-tuc/${one.ma_thu_tuc}`)).text();
  expect(page).toContain("- Ảnh chân dung");
});

test("a changed record tells what changed of it", async () => {
  const one = raw();
  await load([one]);
  const changed = { ...one, ket_qua_xu_ly: "Thẻ bán hàng mớiMã: KQ.2Từ khóaKhông có thông tin" };
  expect((await load([changed])).landed[0]?.outcome).toBe("changed");
  const { changes } = await read(one.ma_thu_tuc);
  expect(changes.map(({ note }) => note)).toEqual(["Sửa: kết quả thực hiện."]);
  const named = { ...changed, ten_thu_tuc: "Đổi thẻ bán hàng", cap_thuc_hien: "Cấp Xã" };
  const { notes } = await load([named]);
  expect(notes.join()).toContain("tên “Đổi thẻ bán hàng” thay cho tên cũ “Cấp thẻ bán hàng");
  expect((await read(one.ma_thu_tuc)).changes[0]?.note).toBe("Sửa: tên thủ tục; cấp thực hiện.");
});

test("a faulty line keeps the others out, unless they are wanted alone", async () => {
  const [one, other] = [raw(), raw({ ten_thu_tuc: "" })];
  const refused = await load([one, other, raw({ ma_thu_tuc: "mã" })]);
  expect([refused.stored, refused.landed]).toEqual([false, []]);
  expect(refused.refused.map(({ line }) => line)).toEqual([2, 3]);
  expect(refused.refused[0]?.reason).toContain("chưa có tên");
  expect((await reader.ask(`/api/procedure?code=${one.ma_thu_tuc}`)).status).toBe(404);
  const part = await load([one, other], { partial: true, first: 101 });
  expect(
    part.refused.map(({ line }) => line),
    "as the whole file has them",
  ).toEqual([102]);
  expect(part.landed[0]).toMatchObject({ outcome: "new" });
  const broken = await importFile("hong.jsonl", "{\n");
  expect(broken.refused[0]?.reason).toContain("không phải một đối tượng JSON");
});

test("a code that is told twice is taken once, with two names not at all", async () => {
  const one = raw();
  const twice = await load([one, { ...one, ten_thu_tuc: "CẤP THẺ bán hàng ở chợ phiên" }]);
  expect(twice.landed).toHaveLength(1);
  expect(twice.notes.join()).toContain("có hai lần, dòng 1 và 2");
  const named = await load([one, { ...one, ten_thu_tuc: "Thu thẻ bán hàng" }]);
  expect([named.stored, named.refused[0]?.line]).toEqual([false, 2]);
  expect(named.refused[0]?.reason).toContain("dòng 1 với tên khác");
});

test("nothing of a record can run", async () => {
  const evil = '<script>alert(1)</script><img src=x onerror="alert(2)">';
  const one = raw({
    ten_thu_tuc: `Cấp thẻ ${evil}`,
    trinh_tu_thuc_hien: `- ${evil}`,
    dia_chi_tiep_nhan: evil,
    detail_url: "javascript:alert(3)",
  });
  await load([one]);
  const page = await (await reader.ask(`/thu-tuc/${one.ma_thu_tuc}`)).text();
  for (const text of ["<script>alert", "<img src=x", 'href="javascript:']) {
    expect(page).not.toContain(text);
  }
  expect(page).toContain("&lt;script&gt;alert(1)");
});
