// Loads the desk. Without it there is no page, so what fails is said in plain words.
import init, { start } from "app";

// The rich-text editor, loaded when a text is opened: only a module may import.
globalThis.loadEditor = (address) => import(address);

init({ module_or_path: WASM_URL })
  .then(() => start())
  .catch((error) => {
    console.error(error);
    const told = document.createElement("p");
    told.setAttribute("role", "alert");
    told.textContent =
      "Chưa mở được bàn biên tập. Hãy tải lại trang; nếu vẫn vậy, hãy cập nhật trình duyệt hoặc báo quản trị.";
    document.body.append(told);
  });
