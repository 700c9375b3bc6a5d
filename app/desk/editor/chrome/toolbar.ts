import { closeHistory } from "prosemirror-history";
import type { EditorView } from "prosemirror-view";
import { element } from "./element";
import type { Item } from "./items";

const MAC = /Mac|iP(?:hone|ad)/u;

/** A row of buttons: one stop for Tab, arrows within. */
export class Toolbar {
  readonly box: HTMLElement;
  private readonly buttons: { button: HTMLButtonElement; item: Item }[] = [];

  constructor(
    label: string,
    groups: Item[][],
    private readonly view: () => EditorView,
  ) {
    this.box = element("div", { class: "editor__toolbar", role: "toolbar", "aria-label": label });
    for (const items of groups) {
      const group = element("div", { class: "editor__group", role: "group" });
      for (const item of items) group.append(this.made(item));
      this.box.append(group);
    }
    this.rove(0);
    this.box.addEventListener("keydown", (event) => this.key(event));
    // The text keeps its selection, and a phone its keyboard.
    this.box.addEventListener("mousedown", (event) => event.preventDefault());
  }

  update({ state, editable }: EditorView): void {
    for (const { button, item } of this.buttons) {
      // Not `disabled`: a button that has the focus must not lose it by what it does.
      const pressed = item.pressed?.(state) ?? false;
      button.setAttribute("aria-disabled", String(!editable || !(pressed || item.run(state))));
      if (item.pressed) button.setAttribute("aria-pressed", String(pressed));
    }
  }

  focus(): void {
    this.buttons.find(({ button }) => button.tabIndex === 0)?.button.focus();
  }

  private made(item: Item): HTMLButtonElement {
    const shortcut = item.key && shown(item.key);
    const title = `${item.hint ?? item.label}${shortcut ? ` (${shortcut})` : ""}`;
    const button = element(
      "button",
      { class: "editor__button", type: "button", title },
      item.label,
    );
    if (item.key) button.setAttribute("aria-keyshortcuts", spelt(item.key));
    this.buttons.push({ button, item });
    button.addEventListener("click", () => {
      const view = this.view();
      if (button.getAttribute("aria-disabled") === "true") return;
      this.rove(this.buttons.findIndex((one) => one.button === button));
      // A button's work is undone by itself, without what was typed just before.
      item.run(view.state, (transaction) => view.dispatch(closeHistory(transaction)), view);
      if (!document.querySelector("dialog[open]")) view.focus();
    });
    return button;
  }

  private rove(to: number): void {
    for (const [at, { button }] of this.buttons.entries()) button.tabIndex = at === to ? 0 : -1;
  }

  private key(event: KeyboardEvent): void {
    const last = this.buttons.length - 1;
    const at = this.buttons.findIndex(({ button }) => button === document.activeElement);
    const steps: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (event.key === "Escape") this.view().focus();
    else if (to === undefined || at < 0) return;
    else {
      this.rove(to);
      this.focus();
    }
    event.preventDefault();
  }
}

/** A shortcut as people of this platform read it. */
function shown(key: string): string {
  return spelt(key).replace("Control", "Ctrl").replace("Meta", "⌘");
}

function spelt(key: string): string {
  return key
    .replace("Mod", MAC.test(navigator.platform) ? "Meta" : "Control")
    .replace(/-(?=.)/gu, "+")
    .replace(/\b[a-z]$/u, (letter) => letter.toUpperCase());
}
