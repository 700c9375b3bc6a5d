import { make } from "./inert";

interface Cell {
  element: HTMLTableCellElement;
  column: number;
}

/** Tables as their readers need them: no empty edges, headers said to be headers. */
export function tidyTables(root: Element): void {
  for (const table of root.querySelectorAll("table")) {
    dropEmptyEdges(table);
    if (table.querySelectorAll("td, th").length === 1 && !table.caption) unframed(table);
    else markHeaders(table);
  }
}

/** A table of one cell was a frame around text. */
function unframed(table: HTMLTableElement): void {
  const cell = table.querySelector("td, th");
  const box = make("div");
  box.append(...(cell?.childNodes ?? []));
  table.replaceWith(box);
}

/** Excel copies the sheet's empty columns and rows along. */
function dropEmptyEdges(table: HTMLTableElement): void {
  const rows = [...table.rows].map((row) => [...row.cells]);
  const filled = (cell: HTMLTableCellElement) =>
    Boolean(cell.textContent?.trim() || cell.querySelector("img"));
  const placed = grid(rows);
  const width = Math.max(
    0,
    ...placed
      .flat()
      .filter(({ element }) => filled(element))
      .map(({ column }) => column + 1),
  );
  for (const { element, column } of placed.flat()) {
    if (column >= width) element.remove();
    else if (column + element.colSpan > width) element.colSpan = width - column;
  }
  for (let last = table.rows.length - 1; last >= 0; last -= 1) {
    const row = table.rows[last];
    const reached = rows
      .slice(0, last)
      .some((cells, at) => cells.some((cell) => at + cell.rowSpan > last));
    if (!row || reached || [...row.cells].some(filled)) break;
    row.remove();
  }
  if (table.rows.length === 0) table.remove();
}

/** Which column each cell begins in, spans counted. */
function grid(rows: HTMLTableCellElement[][]): Cell[][] {
  const taken = new Set<string>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((element) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const cell = { element, column };
      for (let down = 0; down < element.rowSpan; down += 1) {
        for (let right = 0; right < element.colSpan; right += 1)
          taken.add(`${row + down} ${column + right}`);
      }
      return cell;
    });
  });
}

/** Word and Excel know no headers: a first row in bold throughout is one. */
function markHeaders(table: HTMLTableElement): void {
  const [first] = table.rows;
  if (first && table.rows.length > 1 && !table.querySelector("th")) {
    const cells = [...first.cells];
    const bold = (cell: Element) =>
      [...cell.querySelectorAll("strong")].map((one) => one.textContent).join("");
    const bare = (text: string | null) => (text ?? "").replace(/\s/gu, "");
    const isHead = cells.every(
      (cell) => bare(cell.textContent) && bare(bold(cell)) === bare(cell.textContent),
    );
    if (isHead) for (const cell of cells) header(cell, "col");
  }
  for (const cell of table.querySelectorAll("thead td")) header(cell, "col");
  for (const cell of table.querySelectorAll("thead th:not([scope])"))
    cell.setAttribute("scope", "col");
}

function header(cell: Element, scope: string): void {
  const head = make("th");
  for (const { name, value } of cell.attributes) head.setAttribute(name, value);
  head.setAttribute("scope", scope);
  for (const strong of cell.querySelectorAll("strong")) strong.replaceWith(...strong.childNodes);
  head.append(...cell.childNodes);
  cell.replaceWith(head);
}
