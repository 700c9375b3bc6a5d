/** What `cargo xtask test` tells the specs; see README.md for running them by hand. */
function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the specs with \`cargo xtask test\``);
  return value;
}

export const environment = {
  url: needed("BASE_URL"),
  importToken: needed("IMPORT_TOKEN"),
  cookieKey: needed("COOKIE_KEY"),
  /** Of everybody at the desk. */
  passphrase: needed("DESK_PASSPHRASE"),
  chromium: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
};
