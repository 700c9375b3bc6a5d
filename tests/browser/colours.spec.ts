import { audit, expect, overflow, test } from "../helper";

const PAGES = [
  ...["/", "/tin-tuc/che-shan-pu-cao", "/thong-bao", "/thu-tuc?cap=xa", "/thu-tuc/1.900101"],
  ...["/thu-tuc/1.900101/ho-so", "/hop", "/hop/phien-hop-ubnd-thang-10-2026", "/tuyen-dung"],
  ...["/tuyen-dung/tuyen-dung-vien-chuc-2026", "/co-quan/uy-ban-nhan-dan-xa-na-lien"],
];

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });

  for (const path of PAGES) {
    test(`${path} is read as well`, async ({ page, open }) => {
      await open(path);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).not.toBe("rgb(255, 255, 255)");
      await audit(page);
    });
  }
});

test("text at 200 % fits", async ({ page, open }) => {
  for (const path of PAGES) {
    await open(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect([path, await overflow(page)]).toEqual([path, 0]);
  }
});
