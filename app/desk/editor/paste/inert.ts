let inert: Document | undefined;

/** An element of no page: pictures in it are not fetched, nothing in it runs. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K];
export function make(name: string): HTMLElement;
export function make(name: string): HTMLElement {
  inert ??= document.implementation.createHTMLDocument("");
  return inert.createElement(name);
}
