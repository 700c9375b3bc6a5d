/** A picture as the board writes it. */
export const PICTURE =
  '<img src="/anh/a.png" alt="Cầu" width="3" height="2" loading="lazy" decoding="async">';

/** Texts in the very form of `domain`'s sanitiser: whatever is read is given back the same. */
export const KEPT = [
  "",
  '<p>a &amp; b &lt;c&gt; "d"</p>',
  "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>",
  "<p>a <strong>b <em>c</em></strong> <u>d</u><s>e</s> x<sub>1</sub><sup>2</sup> <code>f</code></p>",
  '<p><a href="/a">b <strong>c</strong></a><br>d <a href="https://example.org/?a=1&amp;b=2" rel="noopener">e</a></p>',
  "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>",
  '<ol start="3"><li>a</li></ol>',
  "<dl><dt>a</dt><dd>b</dd></dl>",
  "<blockquote><p>a</p><ul><li>b</li></ul></blockquote><hr>",
  "<pre>a\n  b</pre>",
  `<figure>${PICTURE}<figcaption>a <em>b</em></figcaption></figure><figure>${PICTURE}</figure>`,
  `<p>a ${PICTURE} b</p>`,
  `<table tabindex="0"><tbody><tr><td>${"a"}</td><td></td></tr></tbody></table>`,
  '<table tabindex="0"><caption>N</caption><thead><tr><th scope="col">a</th><th>b</th></tr></thead><tbody><tr><th scope="row">c</th><td rowspan="2">d</td></tr><tr><td><ul><li>e</li></ul></td></tr></tbody></table>',
  '<table tabindex="0"><tbody><tr><th rowspan="2">a</th><th>b</th></tr><tr><td><p>c</p><p>d</p></td></tr></tbody></table>',
];

/** What the sanitiser would change is given in the form it would have. */
export const CHANGED: [string, string][] = [
  ["<h1>A</h1><h4>B</h4>", "<h2>A</h2><h3>B</h3>"],
  ["<p> a  b </p><p></p><p><br></p><p>&nbsp;</p>", "<p>a b</p>"],
  ["<p><strong> </strong>a<strong> b</strong><em> </em>c</p>", "<p>a <strong>b</strong> c</p>"],
  ["<p>a <br> b<br></p>", "<p>a<br>b</p>"],
  ["<p>tro\u0302\u0300ng Ðông\u200b</p>", "<p>trồng Đông</p>"],
  [`<p>${PICTURE}</p>`, `<figure>${PICTURE}</figure>`],
  [
    "<p>a</p><p><img src='https://example.org/a.png' alt='x'><img src='javascript:x' alt='y'></p>",
    "<p>a</p>",
  ],
  [
    "<p><a href='javascript:x'>a</a> <a href='#b'>b</a> <a href='//c.example'>c</a></p>",
    '<p>a b <a href="https://c.example" rel="noopener">c</a></p>',
  ],
  [
    "<ul><li></li><li>a</li></ul><ul><li> </li></ul><blockquote></blockquote>",
    "<ul><li>a</li></ul>",
  ],
  [
    "<table><tfoot><tr><td>z</td></tr></tfoot></table>",
    '<table tabindex="0"><tbody><tr><td>z</td></tr></tbody></table>',
  ],
];

const TAGS =
  "p div b i u sub code a h1 h3 h5 ul ol li dl dt dd blockquote pre table thead tbody tr td th caption span br hr figure figcaption";
const WORDS = ["a", " ", " b", "c ", "&nbsp;", "\n", "d  e", "&lt;", "&amp;", "\u00ad"];

/** Markup as no program would write it, the same every time. */
export function soups(count: number): string[] {
  let seed = 7;
  const pick = (from: readonly string[]): string => {
    seed = (seed * 48271) % 0x7fffffff;
    return from[seed % from.length] ?? "";
  };
  const tags = TAGS.split(" ");
  const attributes = ["", "", " href='/x'", " href='#y'", " colspan=2", " rowspan=2 scope=row"];
  const piece = () =>
    pick(["1", "2", "3"]) === "1"
      ? pick(WORDS)
      : `<${pick(["", "", "/"])}${pick(tags)}${pick(attributes)}>`;
  return Array.from({ length: count }, () => Array.from({ length: 25 }, piece).join(""));
}
