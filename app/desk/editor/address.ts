import { tidy } from "./tidy";

export interface Address {
  href: string;
  /** Whether it leads away from the board. */
  leaves: boolean;
}

/**
 * An address fit for a link, or nothing; the counterpart of `domain`'s `words::link`. A host with
 * marks is spelt in ASCII (xn--…), the only form that the board keeps.
 */
export function address(text: string): Address | null {
  let href = tidy(text)
    .replace(/[\n\t]/gu, "")
    .trim();
  if (href.startsWith("//")) href = `https:${href}`;
  const head = href.split(/[/?#]/u)[0] ?? "";
  const colon = head.indexOf(":");
  if (colon < 0) {
    const leadsNowhere = href === "" || href.startsWith("#") || href.includes("\\");
    return leadsNowhere ? null : { href, leaves: false };
  }
  const scheme = head.slice(0, colon).toLowerCase();
  if (scheme === "mailto" || scheme === "tel") return { href, leaves: false };
  if (scheme !== "http" && scheme !== "https") return null;
  const parsed = parsedUrl(href);
  if (!parsed?.hostname || !/^https?:\/\//iu.test(href)) return null;
  const host = href.slice(scheme.length + 3).split(/[/?#]/u)[0] ?? "";
  const plain = /^[\x21-\x7e]+$/u.test(host) && !host.includes("%");
  return { href: plain ? href : parsed.href, leaves: true };
}

/** What a person may type into the dialog: no address that depends on the page it stands on. */
export function typedAddress(text: string): Address | null {
  const found = address(text);
  return found && (found.href.startsWith("/") || /^[a-z]+:/iu.test(found.href)) ? found : null;
}

/** The board shows only its own pictures. */
export function pictureAddress(source: string): string | null {
  const path = source.trim();
  if (path.startsWith("/") && !path.startsWith("//") && !path.includes("\\")) return path;
  const parsed = parsedUrl(path);
  const own = parsed && parsed.origin === globalThis.location?.origin && parsed.origin !== "null";
  return own ? parsed.pathname + parsed.search : null;
}

function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
