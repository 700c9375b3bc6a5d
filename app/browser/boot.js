// Loads the program and takes over the page. A browser too old for it keeps the plain page.
import init, { hydrate } from "app";

init({ module_or_path: WASM_URL }).then(hydrate);
