import { unique } from "../../../content";
import { type Clerk, type Content, clerk, notice } from "../../../desk";
import { staff } from "../helper";
import { PICTURES } from "./pictures";

/** Who writes and who approves: of an agency nobody else knows, in pictures of the demo's own. */
export async function crew(): Promise<[Clerk, Clerk]> {
  const [author, editor] = ["Giàng Thị Sua", "Lù Văn Páo"];
  if (!PICTURES) {
    return (await staff(["author", author], ["editor", editor])).people as [Clerk, Clerk];
  }
  const agency = "tram-y-te-xa";
  const one = await clerk([{ role: "author", agency }], author);
  return [one, await clerk([{ role: "editor", agency }], editor)];
}

/** A title that nobody else has; in pictures as a clerk would write it. */
export function titled(title: string): string {
  return PICTURES ? title : unique(title);
}

const BODY = `<p>Tiêm từ 7 giờ 30 đến 11 giờ tại ba điểm:</p>
<table><tbody><tr><th>Điểm tiêm</th><th>Ngày</th></tr><tr><td>Trạm Y tế</td><td>07/12</td></tr>
<tr><td>Nhà văn hóa Suối Bạc</td><td>08/12</td></tr>
<tr><td>Nhà văn hóa Pù Cáo</td><td>09/12</td></tr></tbody></table>
<p>Mang theo sổ tiêm. Trẻ đang sốt thì hoãn.</p>`;

/** What the guide's notices say. Dated long ago where other specs look at the newest. */
export function told(title: string, changed: Content = {}): Content {
  const lead = "Trạm Y tế xã tiêm cho trẻ em và phụ nữ có thai ở ba điểm, từ ngày 07 đến 09/12.";
  const { posted, ...dateless } = notice(title);
  const slug = unique("thong-bao-thang-12");
  return { ...dateless, ...(PICTURES ? {} : { posted }), lead, body: BODY, slug, ...changed };
}

/** A notice that waits for approval. */
export async function submitted(who: Clerk, content: Content): Promise<number> {
  const { id, meta } = await who.draft("notice", content);
  await who.must("POST", "submissions", { id, version: meta.version });
  return id;
}

/** A notice on the board: its number and its path. */
export async function posted(
  [author, editor]: [Clerk, Clerk],
  content: Content,
): Promise<{ posting: number; path: string }> {
  const id = await submitted(author, content);
  const { meta } = await editor.must<{ meta: { version: number } }>("GET", "draft", { id });
  await editor.must("POST", "publications", { id, version: meta.version });
  const draft = await editor.must<{ posted: { id: number; path: string } }>("GET", "draft", { id });
  return { posting: draft.posted.id, path: draft.posted.path };
}
