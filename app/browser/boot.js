// Loads the program. Where it cannot be had (an old browser, a line that breaks), the plain page
// stands.
import init, * as program from "app";
import { countPlainly } from "./plain.js";

// An island's element names the function that takes it over.
function wake() {
  for (const island of document.querySelectorAll("leptos-island")) {
    // One that fails must not keep the others from waking.
    try {
      program[island.dataset.component](island);
    } catch (error) {
      console.error(error);
    }
  }
}

init({ module_or_path: WASM_URL })
  .then(() => program.start(wake))
  .catch(countPlainly);
