// Renders the texts in documents/*.mjs to PDF files under demo/.
// node demo/make/pdf.mjs [part of a file name …]
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const here = dirname(fileURLToPath(import.meta.url));
const demo = dirname(here);
const wanted = process.argv.slice(2).map((s) => s.normalize("NFC"));

// Liberation Serif 2: version 1, which Debian's chromium brings, has no Vietnamese.
const fonts = process.env.FONTS ?? "/usr/share/fonts/truetype/liberation2";
const faces = [["Regular", "normal", 400], ["Bold", "normal", 700], ["Italic", "italic", 400], ["BoldItalic", "italic", 700]]
  .map(([name, style, weight]) => {
    const data = readFileSync(join(fonts, `LiberationSerif-${name}.ttf`)).toString("base64");
    return `@font-face { font-family: "Liberation Serif 2"; font-style: ${style}; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
  })
  .join("\n");

const escape = (s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const inline = (s) =>
  escape(s)
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/\*(.+?)\*/g, "<i>$1</i>");
const lines = (s) => s.split("\n").map(inline).join("<br>");
const cells = (row) => row.replace(/^\||\|$/g, "").split("|").map((c) => c.trim());
const short = (c) => c.length <= 7 || /^[\d.,/: –-]+$/.test(c);

function table(rows) {
  const [head, ...body] = rows.map(cells);
  const centred = head.map((_, i) => body.every((r) => short((r[i] ?? "").replaceAll("**", ""))));
  const cell = (tag) => (c, i) => {
    const scope = tag === "th" ? ' scope="col"' : "";
    return `<${tag}${scope}${centred[i] ? ' class="c"' : ""}>${inline(c)}</${tag}>`;
  };
  const row = (r) => `<tr>${r.map(cell("td")).join("")}</tr>`;
  return `<table><thead><tr>${head.map(cell("th")).join("")}</tr></thead><tbody>${body.map(row).join("")}</tbody></table>`;
}

// A line is a paragraph; "# ", "## " headings, "> " a centred note, "- " a list item, "| a | b |" a table row
// (the first one its head), "---" a new page.
export function render(text) {
  const out = [];
  const source = text.trim().split("\n").map((l) => l.trim());
  for (let i = 0; i < source.length; i++) {
    const line = source[i];
    const run = (mark) => {
      const got = [];
      while (source[i]?.startsWith(mark)) got.push(source[i++]);
      i--;
      return got;
    };
    if (!line) continue;
    if (line === "---") out.push('<div class="page"></div>');
    else if (line.startsWith("## ")) out.push(`<h3>${inline(line.slice(3))}</h3>`);
    else if (line.startsWith("# ")) out.push(`<h2>${inline(line.slice(2))}</h2>`);
    else if (line.startsWith("> ")) out.push(`<p class="note">${inline(line.slice(2))}</p>`);
    else if (line.startsWith("|")) out.push(table(run("|")));
    else if (line.startsWith("- "))
      out.push(`<ul>${run("- ").map((l) => `<li>${inline(l.slice(2))}</li>`).join("")}</ul>`);
    else out.push(`<p${line.includes("....") ? ' class="form"' : ""}>${inline(line)}</p>`);
  }
  return out.join("\n");
}

const css = `${faces}
@page { size: A4; margin: 20mm 15mm 20mm 28mm; @top-center { content: counter(page); font: 12pt "Liberation Serif 2"; } }
@page :first { @top-center { content: none; } }
body { font: 13pt/1.32 "Liberation Serif 2"; margin: 0; }
header, footer { display: grid; gap: 6mm; }
header { grid-template-columns: 38% 1fr; text-align: center; }
header p, footer p { margin: 0; text-indent: 0; text-align: inherit; }
.rule { width: 32%; border-bottom: .7pt solid; margin: 1mm auto 2mm; }
.motto { white-space: nowrap; font-size: 12.5pt; } .motto .rule { width: 56%; }
h1 { font-size: 14pt; text-align: center; margin: 6mm 0 0; }
.about { text-align: center; text-wrap: balance; font-weight: bold; text-indent: 0; margin: 0 8mm; }
h2 { font-size: 13pt; text-align: center; margin: 4mm 0 2mm; break-after: avoid; }
h3 { font-size: 13pt; margin: 3mm 0 1mm; text-indent: 10mm; break-after: avoid; }
p { margin: 0 0 1.6mm; text-align: justify; text-indent: 10mm; }
.form { text-align: left; text-indent: 0; margin-bottom: 3mm; }
.note { text-align: center; text-indent: 0; font-style: italic; }
ul { list-style: "- "; margin: 0 0 1.6mm; padding-left: 14mm; text-align: justify; }
table { border-collapse: collapse; width: calc(100% - 1px); font-size: 11.5pt; line-height: 1.22; margin: 2mm 0 4mm; }
th, td { border: .6pt solid; padding: .9mm 1.4mm; text-align: left; vertical-align: top; }
th { text-align: center; vertical-align: middle; } .c { text-align: center; }
tr { break-inside: avoid; }
footer { grid-template-columns: 1fr 1fr; margin-top: 6mm; break-inside: avoid; }
footer .to { font-size: 11pt; line-height: 1.2; } .to b { font-style: italic; font-size: 12pt; }
.sign { text-align: center; font-weight: bold; } .sign i { font-weight: normal; display: block; margin: 9mm 0; }
.page { break-after: page; }`;

const foot = (d) =>
  `<footer><div class="to"><p><b>Nơi nhận:</b></p>${d.to.map((t) => `<p>- ${inline(t)}</p>`).join("")}</div>
<div class="sign"><p>${lines(d.as)}</p><i>(Đã ký)</i><p>${escape(d.signer)}</p></div></footer>`;

export function html(d) {
  const [, y, m, day] = d.date.match(/^(\d+)-(\d+)-(\d+)$/);
  // The day and the months 01 and 02 are written with two digits.
  const date = `ngày ${day} tháng ${+m > 2 ? +m : m} năm ${y}`;
  const above = d.above ? `<p>${lines(d.above)}</p>` : "";
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escape(d.title)}</title><style>${css}</style></head><body>
<header><div>${above}<p><b>${lines(d.body)}</b></p><div class="rule"></div><p>${/^\d/.test(d.number) ? "Số: " : ""}${escape(d.number)}</p></div>
<div class="motto"><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><div class="rule"></div>
<p><i>Bản Liền Sơn, ${date}</i></p></div></header>
<h1>${lines(d.kind)}</h1><p class="about">${lines(d.about)}</p><div class="rule"></div>
<main>${render(d.text)}</main>
${d.signer ? foot(d) : ""}
${d.annex ? `<div class="page"></div><section>${render(d.annex)}</section>` : ""}</body></html>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const page = await browser.newPage();
    for (const name of readdirSync(join(here, "documents")).filter((n) => n.endsWith(".mjs")).sort()) {
      for (const d of (await import(join(here, "documents", name))).default) {
        const file = d.file.normalize("NFC");
        if (wanted.length && !wanted.some((w) => file.includes(w))) continue;
        await page.setContent(html(d));
        await page.evaluate(() => document.fonts.ready);
        const to = join(demo, file);
        mkdirSync(dirname(to), { recursive: true });
        if (file.endsWith(".png")) {
          await page.setViewportSize({ width: 794, height: 1123 });
          await page.addStyleTag({ content: "body { padding: 18mm 15mm 18mm 26mm }" });
          await page.screenshot({ path: to });
        } else {
          writeFileSync(to, await page.pdf({ preferCSSPageSize: true, tagged: true }));
        }
        console.log(file, statSync(to).size);
      }
    }
  } finally {
    await browser.close();
  }
}
