"""Checks the demo content: front matter, files named, links, Unicode form, office hours. Python 3.11 or later."""
import datetime, pathlib, re, tomllib, unicodedata

demo = pathlib.Path(__file__).resolve().parent.parent
pages, faults, words, used = {}, [], [], set()
fault = lambda path, what: faults.append(f"{path.relative_to(demo)}: {what}")

def when(text):
    if m := re.match(r"(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$", text):
        return datetime.datetime(*(int(x) for x in m.groups(0)))
    d = re.search(r"(\d\d)/(\d\d)/(\d{4})", text)
    t = re.search(r"(\d\d):(\d\d)", text)
    return datetime.datetime(int(d[3]), int(d[2]), int(d[1]), int(t[1]), int(t[2]))

for path in sorted(demo.rglob("*")):
    if unicodedata.normalize("NFC", path.name) != path.name:
        fault(path, "name not NFC")
for path in sorted([demo / "board.md", *demo.glob("*/*.md")]):
    text = path.read_text()
    if unicodedata.normalize("NFC", text) != text:
        fault(path, "not NFC")
    head, body = re.match(r"\+\+\+\n(.*?)\n\+\+\+\n(.*)", text, re.S).groups()
    pages[path] = (tomllib.loads(head), body)
addresses = {}
for path, (head, body) in pages.items():
    if head["kind"] == "board":
        continue
    address = ("/tin-tuc/" if head["kind"] == "article" else "/thong-bao/") + head["slug"]
    if address in addresses or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", head["slug"]):
        fault(path, "slug")
    addresses[address] = path
for path, (head, body) in pages.items():
    for link in re.findall(r"(?<!!)\[[^]]*\]\((/[^)]*)\)", body):
        if link not in addresses:
            fault(path, f"no {link}")
    files = [d["file"] for d in head.get("documents", [])]
    for alt, file in re.findall(r"!\[([^]]*)\]\((\S+)", body):
        files.append(file)
        if not alt:
            fault(path, "no alt")
    for file in files:
        used.add(path.parent / file)
        if not (path.parent / file).is_file():
            fault(path, f"no file {file}")
    if head["kind"] != "board":
        date = when(head["date"])
        if len(head["title"]) > 500 or not datetime.datetime(2026, 1, 1) < date < datetime.datetime(2026, 11, 21):
            fault(path, "title or date")
        if date.weekday() > 4 and head["kind"] == "notice" or not 7 <= date.hour <= 17:
            fault(path, f"not in office hours: {date}")
    words.append((sum(any(c.isalnum() for c in w) for w in body.split()), path.relative_to(demo), len(head.get("title", ""))))
for path in sorted(demo.glob("t*/*")):
    if path.suffix != ".md" and path not in used:
        fault(path, "not used")
for n, path, title in sorted(words, key=lambda w: -w[0]):
    print(f"{n:5} words  title {title:3}  {path}")
print(f"{sum(len(h.get('documents', [])) for h, _ in pages.values())} documents, {len(list(demo.glob('t*/*.pdf')))} PDF files")
print("\n".join(faults) or "no faults")
raise SystemExit(bool(faults))
