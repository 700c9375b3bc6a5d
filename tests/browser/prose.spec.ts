import { audit, expect, overflow, test } from "../helper";

const PAGES: [string, string, string][] = [
  ["/gioi-thieu", "Giới thiệu", "Xã Bản Liền Sơn được thành lập ngày 01/7/2025"],
  ["/lien-he", "Liên hệ", "Thứ hai – thứ sáu, 7:30–11:30"],
  ["/quy-tac-dem", "Quy tắc đếm", "Mỗi người đọc, mỗi bài, mỗi ngày"],
  ["/quyen-rieng-tu", "Quyền riêng tư", "đúng một cookie, tên là nguoi-doc"],
  ["/tro-nang", "Trợ năng", "WCAG 2.2, mức AA"],
];

for (const [path, title, text] of PAGES) {
  test(`${title}`, async ({ page, open }) => {
    await open(path);
    await expect(page).toHaveTitle(`${title} – Trang thông tin điện tử xã Bản Liền Sơn`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByText(text).first()).toBeVisible();
    await audit(page);
    expect(await overflow(page)).toBe(0);
  });
}

test("contacts in English are marked as English", async ({ page, open }) => {
  await open("/lien-he");
  const english = page.getByRole("region", { name: "In English" });
  await expect(english).toHaveAttribute("lang", "en");
  await expect(english.getByText("People's Committee of Ban Lien Son Commune")).toBeVisible();
});

test("the rule names every reason of refusal", async ({ page, open }) => {
  await open("/quy-tac-dem");
  const reasons = ["bot", "prefetch", "preview", "repeat", "foreign", "editor", "partial"];
  for (const reason of reasons) {
    await expect(page.getByRole("listitem").getByText(reason, { exact: true })).toBeVisible();
  }
});

test("every link of the frame leads somewhere", async ({ page, open, request }) => {
  await open("/");
  const links = page.locator("header a[href^='/'], footer a[href^='/']");
  const addresses = new Set(
    await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")),
  );
  expect(addresses.size).toBeGreaterThan(10);
  for (const address of addresses) {
    expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
  }
});
