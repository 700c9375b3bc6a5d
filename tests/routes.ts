import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** All Rust sources below a folder. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name.endsWith(".rs")) return [readFileSync(join(ROOT, path), "utf8")];
    return name.includes(".") ? [] : sources(path);
  });
}

/** Every route of the desk's API that the sources have, as `POST draft`. */
export function deskRoutes(): string[] {
  const found = new Set<string>();
  for (const text of sources("domain/src/desk")) {
    for (const [block] of text.matchAll(/impl Ask for [\s\S]*?\n\}/g)) {
      const [, path] = /const PATH: &'static str = "\/api\/desk\/([^"]+)"/.exec(block) ?? [];
      const [, method = "Get"] = /const METHOD: Method = Method::(\w+)/.exec(block) ?? [];
      if (path) found.add(`${method.toUpperCase()} ${path}`);
    }
  }
  const named = new Map<string, string>();
  for (const text of sources("domain/src/desk")) {
    for (const [, name = "", path = ""] of text.matchAll(
      /pub const (\w+): &str = "\/api\/desk\/([^"]+)"/g,
    )) {
      named.set(name, path);
    }
  }
  for (const text of sources("worker/src/desk")) {
    for (const [, path, method] of text.matchAll(
      /\.route\(\s*"\/api\/desk\/([^"]+)",\s*(\w+)\(/g,
    )) {
      found.add(`${method?.toUpperCase()} ${path}`);
    }
    for (const [, name = "", method] of text.matchAll(/\.route\(\s*([A-Z_]+),\s*(\w+)\(/g)) {
      if (named.has(name)) found.add(`${method?.toUpperCase()} ${named.get(name)}`);
    }
    for (const [, name = ""] of text.matchAll(/answer_file\(\s*([A-Z_]+)/g)) {
      found.add(`GET ${named.get(name)}`);
    }
  }
  return [...found].sort();
}
