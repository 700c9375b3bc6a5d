import { environment } from "./environment";

const DAY = 24 * 3600 * 1000;
const VIETNAM = 7 * 3600 * 1000;

/** Days since 1970 by Vietnam's calendar. */
export function today(): number {
  return Math.floor((Date.now() + VIETNAM) / DAY);
}

/** A cookie as the worker signs it: id, birth day's hash, birth day, tag. */
export async function signed(options: { born?: number; key?: string } = {}): Promise<string> {
  const { born = today(), key = environment.cookieKey } = options;
  const content = new Uint8Array(36);
  crypto.getRandomValues(content.subarray(0, 32));
  new DataView(content.buffer).setUint32(32, born);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const bytes = new TextEncoder().encode(key);
  const secret = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  const tag = new Uint8Array(await crypto.subtle.sign("HMAC", secret, content));
  const all = String.fromCharCode(...content, ...tag.subarray(0, 16));
  return btoa(all).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** SHA-256 in hexadecimal. */
export async function digest(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
