export type Style = ReadonlyMap<string, string>;

/** Pasted HTML, parsed, with what its own style sheet says of an element. */
export interface Source {
  root: HTMLElement;
  style(element: Element): Style;
}

/** Where the sheet of styles ends in markup; Excel and Word write their classes there. */
const SHEET = /<style[^>]*>([\s\S]*?)<\/style>/giu;
/** Office's own branches: `<!--[if gte mso 9]>…<![endif]-->`, and plain comments. */
const COMMENT = /<!--[\s\S]*?-->/gu;
const TAG = /<[a-z][^<>]*>/giu;

/**
 * Reads pasted HTML. Styles and handlers in attributes get another name before anything parses
 * them: the page's content policy allows none, and a browser would report each.
 */
export function read(html: string): Source {
  const rules = sheet([...html.matchAll(SHEET)].map((found) => found[1] ?? "").join("\n"));
  const bare = html
    .replace(SHEET, "")
    .replace(COMMENT, "")
    .replace(TAG, (tag) => tag.replace(/([\s"'])(style|on[a-z]+)\s*=/giu, "$1data-$2="));
  const root = new DOMParser().parseFromString(bare, "text/html").body;
  return { root, style: (element) => resolved(element, rules) };
}

function resolved(element: Element, rules: ReadonlyMap<string, Style>): Style {
  const tag = element.localName;
  const names = ["", ...element.classList].flatMap((name) =>
    name ? [`.${name}`, `${tag}.${name}`] : [tag],
  );
  const own = declarations(element.getAttribute("data-style") ?? "");
  return new Map([...names.flatMap((name) => [...(rules.get(name) ?? [])]), ...own]);
}

/** The rules whose selectors are an element, a class or both; Office writes no others that matter. */
function sheet(text: string): ReadonlyMap<string, Style> {
  const rules = new Map<string, Style>();
  const plain = text.replace(/<!--|-->|\/\*[\s\S]*?\*\//gu, "");
  for (const [, selectors = "", body = ""] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    for (const selector of selectors.split(",").map((one) => one.trim())) {
      if (!/^[a-z0-9]*(\.[\w-]+)?$/iu.test(selector)) continue;
      const name = selector.replace(/^[a-z0-9]+/iu, (tag) => tag.toLowerCase());
      rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations(body)]));
    }
  }
  return rules;
}

function declarations(text: string): Style {
  const found = new Map<string, string>();
  for (const declaration of text.split(";")) {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, colon).trim().toLowerCase();
    if (colon > 0)
      found.set(
        name,
        declaration
          .slice(colon + 1)
          .replace(/\s+/gu, " ")
          .trim(),
      );
  }
  return found;
}

/** The font that a style asks for first, of `font-family` or of the short `font`. */
export function family(style: Style, element: Element): string | null {
  const face = element.localName === "font" ? element.getAttribute("face") : null;
  const short = style.get("font")?.match(/(?:\d[\w.%]*\s*(?:\/\s*\S+)?\s+)(.+)$/u)?.[1];
  return style.get("font-family") ?? short ?? face;
}
