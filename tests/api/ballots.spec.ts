import { expect, test } from "@playwright/test";
import { posting } from "../content";
import { signed } from "../cookie";
import { Reader } from "../reader";

/** Sends the plain form as a browser without scripts does. */
function send(reader: Reader, path: string, form: string, headers = {}): Promise<Response> {
  const type = { "content-type": "application/x-www-form-urlencoded" };
  return reader.ask(`${path}/danh-gia`, {
    method: "POST",
    body: form,
    headers: { ...type, ...headers },
  });
}

test("the plain form votes and goes back with 303", async () => {
  const { path, subject } = await posting();
  const reader = new Reader();
  const page = await reader.ask(`${path}/danh-gia`);
  expect(page.headers.get("cache-control")).toBe("private, no-store");
  expect(reader.cookie, "the page itself sets the cookie").not.toBe("");
  const voted = await send(reader, path, "stars=4");
  expect(voted.status).toBe(303);
  expect(voted.headers.get("location")).toBe(`${path}/danh-gia?ket-qua=da-ghi`);
  const shown = await (await reader.ask(`${path}/danh-gia?ket-qua=da-ghi`)).text();
  expect(shown).toContain("Đã ghi đánh giá của quý vị.");
  expect(shown).toContain("Đánh giá hiện nay của quý vị: 4 sao.");
  expect((await reader.rating(subject)).mine).toBe(4);
  const withdrawn = await send(reader, path, "withdraw=1");
  expect(withdrawn.headers.get("location")).toBe(`${path}/danh-gia?ket-qua=da-rut`);
  expect((await reader.rating(subject)).mine).toBeNull();
});

test("without the cookie the form sets it and asks once more", async () => {
  const { path, subject } = await posting();
  const reader = new Reader();
  const first = await send(reader, path, "stars=5");
  expect(first.status).toBe(303);
  expect(first.headers.get("location")).toBe(`${path}/danh-gia?ket-qua=gui-lai`);
  const page = await (await reader.ask(`${path}/danh-gia?ket-qua=gui-lai`)).text();
  expect(page).toContain("Xin bấm chọn số sao một lần nữa.");
  const second = await send(reader, path, "stars=5");
  expect(second.headers.get("location")).toBe(`${path}/danh-gia?ket-qua=da-ghi`);
  expect((await reader.rating(subject)).mine).toBe(5);
});

test("a form that makes no sense is a page that says so", async () => {
  const { path, subject } = await posting();
  const reader = new Reader({ cookie: await signed() });
  for (const form of ["", "stars=0", "stars=6", "stars=4.5", "stars=b%E1%BB%91n", "sao=4"]) {
    const response = await send(reader, path, form);
    expect([form, response.status]).toEqual([form, 400]);
    expect(await response.text()).toContain("Yêu cầu không hợp lệ");
  }
  expect((await send(reader, path, "stars=4".padEnd(5000, "&"))).status).toBe(413);
  expect((await send(reader, "/tin-tuc/khong-co-bai-nay", "stars=4")).status).toBe(404);
  const foreign = await send(reader, path, "stars=4", { origin: "https://example.com" });
  expect(foreign.status).toBe(403);
  expect((await reader.rating(subject)).mine).toBeNull();
});

test("the page of stars is one reader's own", async () => {
  const { path, subject } = await posting();
  const one = new Reader({ cookie: await signed() });
  await one.rate(subject, 2);
  const own = await (await one.ask(`${path}/danh-gia`)).text();
  const others = await (await new Reader().ask(`${path}/danh-gia`)).text();
  expect(own).toContain("Đánh giá hiện nay của quý vị: 2 sao.");
  expect(others).not.toContain("Đánh giá hiện nay của quý vị");
});
