import { element } from "./element";

export interface Fault {
  field: Field;
  /** What is wrong and what to do. */
  says: string;
}

export interface Field {
  box: HTMLElement;
  input: HTMLInputElement;
}

export interface Question {
  title: string;
  parts: HTMLElement[];
  confirm: string;
  refuse?: string;
  /** A second way to answer, as taking a link away. */
  other?: { label: string; act(): void };
  /** Acts on the answer, or says what is wrong with it. */
  submit(): Fault | null | Promise<Fault | null>;
}

let count = 0;

/** A labelled field. */
export function field(label: string, attributes: Record<string, string>, hint = ""): Field {
  const id = `editor-field-${++count}`;
  const input = element("input", { class: "editor__input", id, type: "text", ...attributes });
  const parts: HTMLElement[] = [
    element("label", { class: "editor__label", for: id }, label),
    input,
  ];
  if (hint) {
    parts.push(element("p", { class: "editor__hint", id: `${id}-hint` }, hint));
    input.setAttribute("aria-describedby", `${id}-hint`);
  }
  return { box: element("div", { class: "editor__field" }, ...parts), input };
}

/** Asks in a dialog; false when it is left. The dialog stands outside the page's own forms. */
export function ask(question: Question): Promise<boolean> {
  const heading = `editor-dialog-${++count}`;
  const fault = element("p", { class: "editor__fault", id: `${heading}-fault`, role: "alert" });
  const confirm = element(
    "button",
    { class: "editor__answer editor__answer--main", type: "submit" },
    question.confirm,
  );
  const refuse = element(
    "button",
    { class: "editor__answer", type: "button" },
    question.refuse ?? "Hủy",
  );
  const answers = element("div", { class: "editor__answers" }, confirm, refuse);
  const form = element(
    "form",
    { class: "editor__form", novalidate: "" },
    element("h2", { class: "editor__heading", id: heading }, question.title),
    ...question.parts,
    fault,
    answers,
  );
  const dialog = element("dialog", { class: "editor__dialog", "aria-labelledby": heading }, form);
  const { other } = question;
  document.body.append(dialog);
  return new Promise((settle) => {
    let done = false;
    const finish = () => {
      done = true;
      dialog.close();
    };
    if (other) {
      const button = element("button", { class: "editor__answer", type: "button" }, other.label);
      answers.append(button);
      button.addEventListener("click", () => {
        other.act();
        finish();
      });
    }
    refuse.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      settle(done);
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (confirm.getAttribute("aria-disabled") === "true") return;
      confirm.setAttribute("aria-disabled", "true");
      for (const input of form.querySelectorAll("[aria-invalid]"))
        input.removeAttribute("aria-invalid");
      fault.textContent = "";
      const wrong = await question.submit();
      confirm.removeAttribute("aria-disabled");
      if (!dialog.open) return;
      if (wrong) told(wrong, fault);
      else finish();
    });
    dialog.showModal();
  });
}

function told({ field: { input }, says }: Fault, fault: HTMLElement): void {
  fault.textContent = says;
  input.setAttribute("aria-invalid", "true");
  const about = (input.getAttribute("aria-describedby") ?? "").split(" ");
  input.setAttribute("aria-describedby", [...new Set([...about, fault.id])].join(" ").trim());
  input.focus();
}
