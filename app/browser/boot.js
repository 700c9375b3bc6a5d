// Loads the program. Where it cannot be had (an old browser, a line that breaks), the plain page
// stands, and the picture meant for readers without scripts counts them.
import init, * as program from "app";

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
  .catch(() => {
    const address = document.querySelector("noscript")?.textContent.match(/src="([^"]+)"/)?.[1];
    if (address) new Image().src = address;
  });
