"""Checks the demo content: front matter, files named, links, dates, Unicode form, office hours. Python 3.11 or later."""
import collections, datetime, pathlib, re, tomllib, unicodedata

demo = pathlib.Path(__file__).resolve().parent.parent
NOW = datetime.datetime(2026, 11, 25, 17)
UNITED = datetime.datetime(2025, 7, 1)
FOLDERS = {"article": "tin-tuc", "notice": "thong-bao", "procedure": "thu-tuc", "meeting": "hop", "exam": "tuyen-dung", "agency": "co-quan"}
STAGES = "announcement intake summons round1 review round2 recognition".split()
# The fields of each table, those that must be there first; "" is the front matter itself.
POSTING = "kind title date / slug updated expires lead agency byline opening withdrawn change_note documents"
SHAPES = {
    "article": {"": POSTING + " category featured source"},
    "notice": {"": POSTING + " exam step step_title"},
    "procedure": {
        "": POSTING.replace("/", "code levels fields agencies /")
        + " scope legacy_level decision audiences online address steps conditions related channels dossier results basis",
        "agencies": "carries_out / decides delegated coordinates issues",
        "channels": "way / time note fees",
        "channels.fees": "/ kind amount text condition",
        "dossier": "papers / name",
        "dossier.papers": "name originals copies / form",
        "results": "name / code",
        "basis": "name / number date",
    },
    "meeting": {
        "": POSTING.replace("/", "slug agency lead starts place chair agenda /") + " ends invited",
        "agenda": "title / conclusion number tasks",
        "agenda.tasks": "what who by /",
    },
    "exam": {
        "": POSTING.replace("/", "slug agency lead quota positions steps /"),
        "steps": "stage / title from until confirmed place note",
    },
    "agency": {"": "kind name / slug address phone email hours website ended successor"},
    "board": {"": "kind name / body governing responsible address phone email hours english"},
}
for shape in SHAPES.values():
    shape["documents"] = "file / title number signer signed opening"

pages, faults, words, used = {}, [], [], set()
fault = lambda path, what: faults.append(f"{path.relative_to(demo)}: {what}")


def when(text):
    if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?", text):
        return datetime.datetime(*(int(x) for x in m.groups(0)))
    d = re.search(r"(\d\d)/(\d\d)/(\d{4})", text)
    t = re.search(r"(\d\d):(\d\d)", text)
    return datetime.datetime(int(d[3]), int(d[2]), int(d[1]), *((int(t[1]), int(t[2])) if t else ()))


def day(text):
    """A day, or the first of a month; whether it is exact."""
    return (when(text), True) if not re.fullmatch(r"\d{4}-\d\d", text) else (when(text + "-01"), False)


def shape(path, kind, table, name=""):
    rule = SHAPES[kind].get(name)
    if rule is None:
        return
    must, may = (part.split() for part in rule.split("/"))
    for key in must:
        if key not in table or table[key] in ("", []):
            fault(path, f"no {name} {key}")
    for key, value in table.items():
        if key not in must and key not in may:
            fault(path, f"unknown {name} {key}")
        for row in value if isinstance(value, list) else [value]:
            if isinstance(row, dict):
                shape(path, kind, row, f"{name}.{key}".lstrip("."))


for path in sorted(demo.rglob("*")):
    if unicodedata.normalize("NFC", path.name) != path.name:
        fault(path, "name not NFC")
for path in sorted([demo / "board.md", *demo.glob("*/*.md")]):
    text = path.read_text()
    if unicodedata.normalize("NFC", text) != text:
        fault(path, "not NFC")
    head, body = re.match(r"\+\+\+\n(.*?)\n\+\+\+\n(.*)", text, re.S).groups()
    pages[path] = (tomllib.loads(head), body)
    shape(path, pages[path][0]["kind"], pages[path][0])

addresses, titles, agencies, exams = {}, {}, {}, {}
for path, (head, body) in pages.items():
    kind = head["kind"]
    if kind == "board":
        continue
    if path.parent.name != FOLDERS[kind]:
        fault(path, "folder")
    if kind == "agency":
        agencies[head["name"]] = (path, head)
        if not re.fullmatch(r"0200 000 0\d{3}|", head.get("phone", "")) or not head.get("email", "@example.org").endswith("@example.org"):
            fault(path, "phone or email")
        continue
    if kind == "procedure" and not re.fullmatch(r"\d\.9\d{5}", head["code"]):
        fault(path, "code")
    last = head["code"] if kind == "procedure" else head["slug"]
    if kind != "procedure" and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", last):
        fault(path, "slug")
    address, title = f"/{FOLDERS[kind]}/{last}", (kind, head["title"].lower())
    # An exam may have two editions; the first one's file comes first.
    first = addresses.get(address) if kind == "exam" else None
    editions = first and first.stem == path.stem + "-ban-dau" and head.get("change_note")
    if not editions and (address in addresses or title in titles):
        fault(path, "address or title twice")
    addresses[address], titles[title] = path, path
    if kind == "exam":
        exams[head["slug"]] = {(s["stage"], s.get("title", "")) for s in head["steps"]}

counts = collections.Counter()
for path, (head, body) in pages.items():
    kind = head["kind"]
    counts[kind] += 1
    for link in re.findall(r"(?<!!)\[[^]]*\]\((/[^)]*)\)", body):
        if link not in addresses:
            fault(path, f"no {link}")
    documents = head.get("documents", [])
    files = [d["file"] for d in documents]
    for alt, file in re.findall(r"!\[([^]]*)\]\((\S+)", body):
        files.append(file)
        if not alt:
            fault(path, "no alt")
    for file in files:
        used.add(path.parent / file)
        if not (path.parent / file).is_file():
            fault(path, f"no file {file}")
    for document in documents:
        if "signed" in document and when(document["signed"]) > when(head.get("updated", head["date"])):
            fault(path, f"posted before it was signed: {document['file']}")
    if kind == "agency":
        if "ended" in head and (when(head["ended"]) > NOW or head.get("successor") not in agencies):
            fault(path, "ended or successor")
    elif kind != "board":
        date = when(head["date"])
        if len(head["title"]) > 500 or not datetime.datetime(2021, 1, 1) < date < NOW:
            fault(path, "title or date")
        if "updated" in head and not date < when(head["updated"]) < NOW:
            fault(path, "updated")
        if date.weekday() > 4 and kind != "article" or not 7 <= date.hour <= 17:
            fault(path, f"not in office hours: {date}")
        name = head.get("agency", "")
        if date < UNITED and name not in agencies:
            fault(path, "older than the commune, and no former agency")
        if name in agencies and (ended := agencies[name][1].get("ended")) and date >= when(ended):
            fault(path, f"{name} had ended")
    if kind == "notice" and {"exam", "step"} & head.keys():
        if (head.get("step"), head.get("step_title", "")) not in exams.get(head.get("exam"), ()):
            fault(path, "no such exam or step")
    if kind == "procedure":
        if set(head["levels"]) - {"bo", "tinh", "huyen", "xa", "khac"} or ("huyen" in head["levels"]) != (date < UNITED):
            fault(path, "levels")
        if head.get("scope", "chua-ro") not in ("toan-trinh", "mot-phan", "cung-cap-thong-tin", "chua-ro"):
            fault(path, "scope")
        if head.get("online") and not any(c["way"] == "truc-tuyen" for c in head.get("channels", [])) and "channels" in head:
            fault(path, "online, yet no such channel")
        ways = [c["way"] for c in head.get("channels", [])]
        if len(set(ways)) < len(ways) or set(ways) - {"truc-tiep", "truc-tuyen", "buu-chinh"}:
            fault(path, "ways")
        for fee in (f for c in head.get("channels", []) for f in c.get("fees", [])):
            if ("amount" in fee) == ("text" in fee) or fee.get("kind", "phi") not in ("phi", "le-phi"):
                fault(path, f"fee {fee}")
        forms = {p["form"] for d in head.get("dossier", []) for p in d["papers"] if "form" in p}
        if forms != set(files):
            fault(path, f"forms: {forms ^ set(files)}")
        for basis in head.get("basis", []):
            year = re.match(r"\d+/(\d{4})/", basis.get("number", ""))
            if "date" in basis and not when(basis["date"]) <= date or year and year[1] != basis["date"][-4:]:
                fault(path, f"basis {basis['number']}")
        full = {"steps", "conditions", "channels", "dossier", "results", "basis", "decision"} & head.keys()
        counts["complete" if len(full) == 7 else "in part" if full else "only listed"] += 1
        counts["levels " + " ".join(head["levels"])] += 1
        counts["with forms"] += bool(forms)
    if kind == "meeting":
        starts = when(head["starts"])
        if "ends" in head and not starts < when(head["ends"]) or documents and not starts < date:
            fault(path, "starts or ends")
        for task in (t for item in head["agenda"] for t in item.get("tasks", [])):
            by, exact = day(task["by"])
            if exact and not min(starts.replace(hour=0, minute=0), date) <= by or not 2 <= len(task["by"].split("-")):
                fault(path, f"task {task['what']}")
    if kind == "exam":
        seen, before = set(), None
        for step in head["steps"]:
            key = (step["stage"], step.get("title", ""))
            if step["stage"] not in STAGES or key in seen:
                fault(path, f"step {key}")
            seen.add(key)
            ends = [day(step[k]) for k in ("from", "until") if k in step]
            if step.get("confirmed") and not any(exact for _, exact in ends):
                fault(path, f"a month is not confirmed: {key}")
            if len(ends) == 2 and ends[0][0] >= ends[1][0] or before and ends and ends[0][0] < before:
                fault(path, f"order of dates: {key}")
            before = ends[0][0] if ends else before
    words.append((sum(any(c.isalnum() for c in w) for w in body.split()), path.relative_to(demo), len(head.get("title", ""))))
for folder in FOLDERS.values():
    for path in sorted((demo / folder).iterdir()):
        if path.suffix != ".md" and path not in used:
            fault(path, "not used")
for n, path, title in sorted(words, key=lambda w: -w[0])[:12]:
    print(f"{n:5} words  title {title:3}  {path}")
print(", ".join(f"{n} {kind}" for kind, n in counts.items()))
print(f"{sum(len(h.get('documents', [])) for h, _ in pages.values())} documents, {len(list(demo.glob('*/*.pdf')))} PDF files, "
      f"{sum(p.stat().st_size for p in demo.glob('*/*') if p.is_file() and p.suffix not in ('.md', '.py', '.mjs')) >> 10} KiB")
print("\n".join(faults) or "no faults")
raise SystemExit(bool(faults))
