import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { test as base, expect, part as go } from "../helper";
import { PICTURES, photograph, type Shot } from "./pictures";

export { expect };

const DOCS = join(import.meta.dirname, "../../../../docs");
const GUIDE = readFileSync(join(DOCS, "huong-dan-ban-bien-tap.md"), "utf8").normalize("NFC");

/** Browsers and repositories hold no more of a picture than it takes to see a button. */
const LARGEST = 60_000;

/** The guide's parts by their headings; what stands before the first is about the guide itself. */
const told = new Map(
  GUIDE.split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      return [heading, lines.join("\n")];
    }),
);

export const headings: readonly string[] = [...told.keys()];

/** The heading that begins so. */
export function part(begins: string): string {
  const found = headings.find((heading) => heading.startsWith(begins));
  if (!found) throw new Error(`the guide has no part “${begins}”`);
  return found;
}

const inOrder = (part: string, mark: RegExp) => [
  ...new Set(Array.from(part.matchAll(mark), ([, name = ""]) => name)),
];

/**
 * A part of the guide while a spec walks it. The spec may only touch what the guide names in bold; in
 * the end it must have met every name, in the guide's order, and taken every picture.
 */
export class Walk {
  private readonly names: string[];
  private readonly shots: string[];
  private readonly met = new Set<string>();
  private readonly taken: string[] = [];

  constructor(
    private readonly heading: string,
    private readonly phone: boolean,
  ) {
    const part = told.get(heading) ?? "";
    this.names = inOrder(part, /\*\*(.+?)\*\*/g);
    this.shots = inOrder(part, /\]\(huong-dan\/(.+?)\.png\)/g);
  }

  /** A name as the guide has it. */
  private told(name: string): string {
    expect(this.names, `“${this.heading}” names “${name}”`).toContain(name);
    this.met.add(name);
    return name;
  }

  /** What bears exactly this name, to be pressed or seen. */
  async at(root: Page | Locator, name: string): Promise<Locator> {
    // Not by roles: what is told to those who hear a button may be longer than what is read on it.
    const own = `descendant-or-self::*[text()[normalize-space(.) = "${this.told(name)}"]]`;
    const found = root.locator(`xpath=${own}`).filter({ visible: true });
    await expect(found.first(), `“${name}” is on the screen`).toBeVisible();
    return found.first();
  }

  async press(root: Page | Locator, name: string): Promise<void> {
    await (await this.at(root, name)).click();
  }

  /** A field by its label. */
  async field(page: Page, name: string): Promise<Locator> {
    const field = page.getByLabel(this.told(name), { exact: true });
    await expect(field, `there is a field “${name}”`).toBeVisible();
    return field;
  }

  /** These words begin what the desk says somewhere. */
  async reads(root: Page | Locator, words: string): Promise<Locator> {
    const found = root.getByText(this.told(words)).filter({ visible: true }).first();
    await expect(found).toBeVisible();
    return found;
  }

  /** One of the parts on top. */
  async part(page: Page, name: string): Promise<void> {
    await go(page, this.told(name));
  }

  /** The picture of this name, at the width it is for. */
  async picture(page: Page, name: string, shot: Shot): Promise<void> {
    expect(this.shots, `“${this.heading}” shows “${name}”`).toContain(name);
    this.taken.push(name);
    const file = join(DOCS, "huong-dan", `${name}.png`);
    if (PICTURES) {
      if (this.phone !== Boolean(shot.phone)) return;
      await photograph(page, file, shot);
    }
    expect(readFileSync(file).length, `${name}.png is small`).toBeLessThan(LARGEST);
  }

  end(): void {
    expect([...this.met], "all that the guide names was met, in its order").toEqual(this.names);
    expect(this.taken.toSorted(), "all that it shows was taken").toEqual(this.shots.toSorted());
  }
}

/** Each spec is called as the part that it walks. */
export const test = base.extend<{ guide: Walk }>({
  // A width between: what stands beside on the widest screens is behind a button, as on a phone.
  viewport: async ({ viewport }, use) => {
    const wide = (viewport?.width ?? 0) > 1000;
    await use(wide ? { width: 1024, height: 768 } : viewport);
  },
  guide: async ({ viewport }, use, { title }) => {
    const walk = new Walk(title, (viewport?.width ?? 0) < 1000);
    await use(walk);
    walk.end();
  },
});
