import { expect, test } from "../helper";

const ARTICLE = "/tin-tuc/cau-ba-lang-thong-xe";

test("an article is shared by plain links", async ({ page, open, baseURL }) => {
  await open(ARTICLE);
  const share = page.getByRole("region", { name: "Chia sẻ và in" });
  const address = new URL(ARTICLE, baseURL).href;
  const href = async (name: string) =>
    new URL((await share.getByRole("link", { name }).getAttribute("href")) ?? "");
  const zalo = await href("Zalo");
  expect(JSON.parse(atob(zalo.searchParams.get("d") ?? ""))).toEqual({ url: address });
  expect((await href("Facebook")).searchParams.get("u")).toBe(address);
  const mail = await href("Thư điện tử");
  expect(mail.protocol).toBe("mailto:");
  expect(mail.searchParams.get("subject")).toBe("Cầu Bà Lăng thông xe sau mười một tháng thi công");
  expect(mail.searchParams.get("body")).toContain(address);
});

test("nothing is loaded from anyone else", async ({ page, open, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) elsewhere.push(request.url());
  });
  await open(ARTICLE);
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
});
