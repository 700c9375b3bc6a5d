import { unique } from "./content";
import { Clerk, type Content, clerk, type Draft, notice } from "./desk";
import { environment } from "./environment";
import { agency } from "./kinds";

const HOUR = 3600;
const now = () => Math.floor(Date.now() / 1000);

/** Two agencies, people of both, and drafts of the first in every state: for what must be tried by each. */
export class World {
  /** A posting of the first agency. */
  posting = 0;

  private constructor(
    private readonly agency: string,
    private readonly slug: string,
    private readonly people: Record<string, Clerk>,
    private readonly second: Clerk,
    readonly victim: Clerk,
  ) {}

  static async make(): Promise<World> {
    const [here, there] = [unique("Phòng thử"), unique("Trạm thử")];
    await agency(here);
    await agency(there);
    // Of this world's own: the passphrase they change ends the sessions of nobody else.
    const administrator = await clerk([{ role: "administrator" }], "Người quản trị");
    const { agencies } = await administrator.must<{
      agencies: [{ slug: string; name: string }, unknown][];
    }>("GET", "choices");
    const slug = (name: string) => agencies.find(([one]) => one.name === name)?.[0].slug ?? "";
    const [own, foreign] = [slug(here), slug(there)];
    const [other, rival, author, editor, second, victim, ended] = [
      await clerk([{ role: "author", agency: foreign }], "Người nơi khác"),
      await clerk([{ role: "editor", agency: foreign }], "Người duyệt nơi khác"),
      await clerk([{ role: "author", agency: own }], "Người soạn"),
      await clerk([{ role: "editor", agency: own }], "Người duyệt"),
      await clerk([{ role: "editor", agency: own }], "Người duyệt nữa"),
      await clerk([{ role: "author", agency: own }], "Người bị thử"),
      await clerk([{ role: "editor" }], "Người đã ra"),
    ];
    const { cookie } = ended;
    await ended.must("DELETE", "session");
    ended.cookie = cookie;
    const people = { other, rival, author, editor, administrator, ended };
    const world = new World(here, own, people, second, victim);
    world.posting = await world.published();
    return world;
  }

  private of(who: string): Clerk {
    const found = this.people[who];
    if (!found) throw new Error(`nobody is ${who}`);
    return found;
  }

  /** Asks as one of the table's askers. What ends sessions is asked in one of its own. */
  async send(who: string, route: string, question: object): Promise<Response> {
    const [method = "", path] = route.split(" ");
    const address = new URL(`/api/desk/${path}`, environment.url);
    const headers = new Headers({ "user-agent": this.victim.agent, origin: address.origin });
    const strong = who === "csrf" || who === "foreign";
    if (who !== "nobody") {
      let asker = this.of(strong ? "administrator" : who);
      const ends = /^(POST sessions|DELETE session)$/.test(route);
      if (ends && who !== "ended") asker = await new Clerk(asker.email).signIn();
      headers.set("cookie", asker.cookie);
      headers.set("x-csrf", who === "csrf" ? "0".repeat(64) : asker.csrf);
    }
    if (who === "foreign") headers.set("origin", "https://trang-khac.example");
    if (method === "POST") {
      headers.set("content-type", "application/json");
      return fetch(address, { method, headers, body: JSON.stringify(question) });
    }
    for (const [name, value] of Object.entries(question))
      address.searchParams.set(name, String(value));
    return fetch(address, { method, headers });
  }

  content(): Content {
    return { ...notice(), agency: this.agency };
  }

  draft(): Promise<Draft> {
    return this.of("author").draft("notice", this.content());
  }

  async submitted(): Promise<Draft> {
    const { id, meta } = await this.draft();
    return this.of("author").must("POST", "submissions", { id, version: meta.version });
  }

  async scheduled(): Promise<Draft> {
    const draft = await this.submitted();
    const question = { id: draft.id, version: draft.meta.version, at: now() + HOUR };
    await this.second.must("POST", "publications", question);
    return draft;
  }

  async published(): Promise<number> {
    const { id, meta } = await this.submitted();
    const question = { id, version: meta.version };
    type Now = { now: { posting: number } };
    return (await this.second.must<Now>("POST", "publications", question)).now.posting;
  }

  /** A draft with a file. */
  async attached(): Promise<{ draft: number; digest: string }> {
    const author = this.of("author");
    const draft = await this.draft();
    const file = await author.attach(draft, "Ghi chú.txt", unique("Ghi chú"));
    await author.save(draft, { ...draft.content, documents: [file] });
    return { draft: draft.id, digest: file.digest };
  }

  /** An upload of the author's that has begun. */
  async upload(): Promise<string> {
    const author = this.of("author");
    const { id: draft } = await this.draft();
    const begun = { draft, file_name: `${unique("tep")}.pdf`, size: 9 };
    return (await author.must<{ id: string }>("POST", "uploads", begun)).id;
  }

  /** A posting that its own writer approved, which waits to be confirmed. */
  async overridden(): Promise<number> {
    const { id, meta } = await this.second.draft("notice", this.content());
    const question = { id, version: meta.version, override_why: "Gấp." };
    type Now = { now: { posting: number } };
    return (await this.second.must<Now>("POST", "publications", question)).now.posting;
  }

  async preview(): Promise<number> {
    const { id } = await this.draft();
    const author = this.of("author");
    await author.must("POST", "previews", { draft: id, days: 1 });
    return (await author.must<[{ id: number }]>("GET", "previews", { draft: id }))[0].id;
  }

  async newAgency(): Promise<string> {
    const form = { name: unique("Phòng mới") };
    const made = await this.of("administrator").must<{ slug: string }>("POST", "agencies", {
      form,
    });
    return made.slug;
  }

  newName(): Promise<{ slug: string; name: string }> {
    const question = { of: "category", name: unique("Chuyên mục") };
    return this.of("administrator").must("POST", "names", question);
  }

  async renamed(): Promise<object> {
    const { slug, name } = await this.newName();
    return { of: "category", slug, before: name, name: unique("Tên mới") };
  }

  async newToken(): Promise<number> {
    const administrator = this.of("administrator");
    const name = unique("Máy nạp");
    await administrator.must("POST", "import-tokens", { name });
    const tokens = await administrator.must<{ id: number; name: string }[]>("GET", "import-tokens");
    return tokens.find((token) => token.name === name)?.id ?? 0;
  }

  async settings(): Promise<object> {
    const settings = await this.of("administrator").must("GET", "settings");
    return { before: settings, settings };
  }

  member(): object {
    const grants = [{ role: "author", agency: this.slug }];
    return { id: this.victim.id, name: "Người bị thử", grants, disabled: false };
  }

  async invited(email: string): Promise<string> {
    const question = { email, name: "Mới", grants: [{ role: "author" }] };
    const { path } = await this.of("administrator").must<{ path: string }>(
      "POST",
      "invitations",
      question,
    );
    return path.split("/").pop() ?? "";
  }

  async invitedMail(): Promise<string> {
    const email = `${unique("moi")}@banlienson.example`;
    await this.invited(email);
    return email;
  }

  delegation(note = ""): object {
    const dates = { since: now() + HOUR, until: now() + 2 * HOUR };
    return { from: this.victim.id, to: this.second.id, note, ...dates };
  }

  async delegated(): Promise<number> {
    const note = unique("phep");
    const administrator = this.of("administrator");
    await administrator.must("POST", "delegations", this.delegation(note));
    type People = { delegations: { id: number; note: string }[] };
    const { delegations } = await administrator.must<People>("GET", "people");
    return delegations.find((one) => one.note === note)?.id ?? 0;
  }

  /** The id of a new session of somebody. */
  async sessionOf(who: Clerk): Promise<string> {
    const lines = await (await new Clerk(who.email).signIn()).must<{ id: string; own: boolean }[]>(
      "GET",
      "sessions",
    );
    return lines.find((line) => line.own)?.id ?? "";
  }
}
