// Loads the program and takes over the page. Where it cannot be had (an old browser, a line that
// breaks), the plain page stands, and the picture meant for readers without scripts counts them.
import init, { hydrate } from "app";

init({ module_or_path: WASM_URL })
  .then(hydrate)
  .catch(() => {
    const address = document.querySelector("noscript")?.textContent.match(/src="([^"]+)"/)?.[1];
    if (address) new Image().src = address;
  });
