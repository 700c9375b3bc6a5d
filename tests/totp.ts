import { pause } from "./patience";

const STEP = 30_000;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What an authenticator shows at a step of time. */
export async function code(secret: string, step: number): Promise<string> {
  const signs = [...secret.replaceAll(" ", "")];
  const bits = signs.map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, "0")).join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const raw = Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
  const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign"]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const tag = new DataView(await crypto.subtle.sign("HMAC", key, counter));
  const number = tag.getUint32(tag.getUint8(19) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** The step of now, when some of it is left: codes of the one before, this and the next are right. */
export async function step(): Promise<number> {
  const left = STEP - (Date.now() % STEP);
  if (left < 8000) await pause(left);
  return Math.floor(Date.now() / STEP);
}
