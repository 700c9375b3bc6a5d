import { environment } from "./environment";

const COOKIE = "nguoi-doc";

export type Stars = [number, number, number, number, number];

export interface Tally {
  views?: number;
  downloads?: number;
  stars: Stars;
  opening: { views?: number; downloads?: number; points?: number; votes?: number };
}

export type Reason = "bot" | "prefetch" | "preview" | "repeat" | "foreign" | "editor" | "partial";

export interface Line {
  subject: string;
  tally: Tally;
  refused: Record<Reason, number>;
}

export interface Visit {
  refused: Reason | null;
  tally: Tally;
}

export interface Rating {
  mine: number | null;
  tally: Tally;
}

let count = 0;

/** The agent of a phone that nobody else has. */
export function agent(): string {
  const name = `NY-${process.pid}-${Date.now().toString(36)}-${count++}`;
  return `Mozilla/5.0 (Linux; Android 13; ${name}) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36`;
}

/** A reader with a browser of their own: an agent, a cookie, and what they ask of a board. */
export class Reader {
  readonly agent: string;
  cookie = "";

  constructor(
    options: { agent?: string; cookie?: string } = {},
    private readonly board: string = environment.url,
  ) {
    this.agent = options.agent ?? agent();
    this.cookie = options.cookie ?? "";
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ "user-agent": this.agent });
    if (this.cookie) headers.set("cookie", `${COOKIE}=${this.cookie}`);
    new Headers(init.headers).forEach((value, name) => {
      headers.set(name, value);
    });
    const response = await fetch(new URL(path, this.board), {
      redirect: "manual",
      ...init,
      headers,
    });
    for (const line of response.headers.getSetCookie()) {
      if (line.startsWith(`${COOKIE}=`))
        this.cookie = line.slice(COOKIE.length + 1).split(";")[0] ?? "";
    }
    return response;
  }

  async json<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await this.ask(path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  post(path: string, question: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const body = typeof question === "string" ? question : JSON.stringify(question);
    return this.ask(path, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...headers },
    });
  }

  async visit(subject: string, headers?: Record<string, string>): Promise<Visit> {
    const response = await this.post("/api/visits", { subject }, headers);
    if (!response.ok) throw new Error(`visit: ${response.status} ${await response.text()}`);
    return (await response.json()) as Visit;
  }

  /** Votes as the app does: an answer without a cookie sets it, and is asked once more. */
  async rate(subject: string, stars: number): Promise<Rating> {
    let response = await this.post("/api/ratings", { subject, stars });
    if (response.status === 428) response = await this.post("/api/ratings", { subject, stars });
    if (!response.ok) throw new Error(`rating: ${response.status} ${await response.text()}`);
    return (await response.json()) as Rating;
  }

  withdraw(subject: string): Promise<Rating> {
    return this.json(`/api/ratings?subject=${subject}`, { method: "DELETE" });
  }

  rating(subject: string): Promise<Rating> {
    return this.json(`/api/ratings?subject=${subject}`);
  }

  tallies(...subjects: string[]): Promise<Line[]> {
    return this.json(`/api/tallies?${subjects.map((subject) => `subject=${subject}`).join("&")}`);
  }

  async tally(subject: string): Promise<Line> {
    const [line] = await this.tallies(subject);
    if (!line) throw new Error(`no tally of ${subject}`);
    return line;
  }

  /** Takes a file whole, or the part `headers` ask for. */
  async download(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const response = await this.ask(path, { headers });
    await response.clone().arrayBuffer();
    return response;
  }
}
