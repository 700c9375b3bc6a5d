/** What a workbook holds, read as little as a test needs: its parts by name. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("no archive");
  const parts = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const name = view.getUint16(at + 28, true);
    const place = view.getUint32(at + 42, true);
    const from = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
    const text = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + name));
    parts.set(text, await content(bytes.slice(from, from + size), method));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

async function content(bytes: Uint8Array<ArrayBuffer>, method: number): Promise<string> {
  if (method === 0) return new TextDecoder().decode(bytes);
  const pressed = new Blob([bytes]).stream();
  return new Response(pressed.pipeThrough(new DecompressionStream("deflate-raw"))).text();
}

/** A sheet's cells by place, as `B7`: their type, style and value. */
export function cells(sheet: string): Map<string, { type: string; value: string }> {
  const document = sheet.matchAll(
    /<c r="([A-Z]+\d+)" s="\d+"(?: t="(\w+)")?>(?:<is><t[^>]*>|<v>)([^<]*)/g,
  );
  return new Map(
    [...document].map(([, place = "", type = "n", value = ""]) => [place, { type, value }]),
  );
}
