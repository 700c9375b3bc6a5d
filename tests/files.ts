/** Small real files, written byte by byte: a PDF with text, and a Word document. */

type Bytes = Uint8Array<ArrayBuffer>;

const bytes = (text: string): Bytes => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A PDF that shows these lines (without marks) in Helvetica, each list on a page of its own. */
export function textPdf(...pages: string[][]): Bytes {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  const kids = pages.map((lines) => {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join(" ");
    const content = `BT /F1 12 Tf 16 TL 72 760 Td ${shown} ET`;
    const stream = objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${stream} 0 R>>`;
    return `${objects.push(page)} 0 R`;
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]>>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return bytes(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`);
}

/** A Word document of these paragraphs. */
export function word(...paragraphs: string[]): Bytes {
  const names = "http://schemas.openxmlformats.org";
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zip({
    "[Content_Types].xml": `<Types xmlns="${names}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="r1" Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** A ZIP of texts, not pressed. */
function zip(parts: Record<string, string>): Bytes {
  const files: number[] = [];
  const directory: number[] = [];
  const number = (value: number, length: number) =>
    Array.from({ length }, (_, at) => Math.floor(value / 256 ** at) % 256);
  for (const [name, text] of Object.entries(parts)) {
    const data = new TextEncoder().encode(text);
    const common = [
      ...number(20, 2),
      ...number(0, 8),
      ...number(crc(data), 4),
      ...number(data.length, 4),
      ...number(data.length, 4),
      ...number(name.length, 2),
      ...number(0, 2),
    ];
    const place = files.length;
    files.push(...bytes("PK\x03\x04"), ...common, ...bytes(name), ...data);
    directory.push(...bytes("PK\x01\x02"), ...number(20, 2), ...common);
    directory.push(...number(0, 10), ...number(place, 4), ...bytes(name));
  }
  const count = Object.keys(parts).length;
  const end = [...number(0, 4), ...number(count, 2), ...number(count, 2)];
  end.push(...number(directory.length, 4), ...number(files.length, 4), ...number(0, 2));
  return Uint8Array.from([...files, ...directory, ...bytes("PK\x05\x06"), ...end]);
}

function crc(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
