import { expect, test } from "../helper";
import { procedure } from "../kinds";

test("without scripts boxes are ticked, and the page says for how long", async ({ page, open }) => {
  const { path } = await procedure({
    front: '[[dossier]]\npapers = [{ name = "Tờ khai", originals = 1 }]',
  });
  for (const address of [path, `${path}/ho-so`]) {
    await open(address);
    const box = page.getByRole("checkbox", { name: /^Tờ khai/ });
    await box.check();
    await expect(box).toBeChecked();
    await expect(page.locator(".checklist__told")).toHaveText(/^Rời trang thì dấu tích mất/);
    await expect(page.getByRole("button", { name: "Bỏ hết dấu tích" })).toHaveCount(0);
  }
});
