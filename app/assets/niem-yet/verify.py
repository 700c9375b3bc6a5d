#!/usr/bin/env python3
"""Kiểm tra sổ niêm yết chỉ từ dữ liệu công khai:  python3 verify.py https://dia-chi-cua-bang

Chỉ cần Python 3. Quy tắc: mã của một mục là SHA-256 của năm dòng
    niem-yet/1, số mục, mã mục trước, mã niêm phong, phần công khai
và mã danh sách của một mục đăng bài là SHA-256 của các dòng "địa-chỉ mã-nội-dung" đã xếp thứ tự.
"""
import json
import sys
from hashlib import sha256
from urllib.request import urlopen


def ask(question):
    with urlopen(board + question, timeout=120) as answer:
        return json.load(answer)


def digest(text):
    return sha256(text.encode()).hexdigest()


def days():
    """Các ngày, cũ trước mới sau, và mục cuối của cả sổ."""
    first = ask("/api/niem-yet?page=1")
    lines = list(first["lines"])
    for page in range(2, -(-first["total"] // first["size"]) + 1):
        lines += ask(f"/api/niem-yet?page={page}")["lines"]
    return sorted({line["date"] for line in lines}), first["head"]


def acts(date):
    """Mọi mục của một ngày, và mục cuối đã công bố của ngày ấy."""
    found, place = [], {"from": 0, "skip": 0}
    while place:
        part = ask(f"/api/niem-yet/day?date={date}&from={place['from']}&skip={place['skip']}")
        for act in part["acts"]:
            if found and found[-1]["number"] == act["number"]:
                found[-1]["editions"] += act["editions"]
            else:
                found.append(act)
        place = part["next"]
    return found, part["head"]


def check(act, number, prev):
    """Câu nói rõ chỗ không khớp của một mục; None khi khớp."""
    if (act["number"], act["prev"]) != (number, prev):
        return "không nối vào mục trước; sổ đã bị bớt, thêm hoặc thay mục"
    parts = ["niem-yet/1", str(number), prev, act["sealed"], act["open"]]
    if digest("\n".join(parts)) != act["hash"]:
        return "nội dung không đúng với mã của chính nó"
    told = json.loads(act["open"] or "{}")
    lines = sorted((f"{it['path']} {it['digest']}" for it in act["editions"] if it), key=str.encode)
    if len(lines) < len(act["editions"]):
        return None  # Có bài chưa đến giờ đăng: danh sách kiểm được khi bài đã đăng.
    made = (len(lines), digest("".join(line + "\n" for line in lines)))
    if lines and "list" not in told or "list" in told and (told["editions"], told["list"]) != made:
        return "danh sách bản đăng không đúng với mã danh sách"
    return None


board = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8787").rstrip("/")
head, seen = {"number": 0, "hash": "0" * 64}, set()
dates, end = days()
for date in dates:
    found, told = acts(date)
    for act in found:
        wrong = check(act, head["number"] + 1, head["hash"])
        if wrong:
            sys.exit(f"KHÔNG KHỚP tại mục {head['number'] + 1}, ngày {date}: {wrong}.")
        head = {"number": act["number"], "hash": act["hash"]}
        seen.add(head["hash"])
    if told != head:
        sys.exit(f"KHÔNG KHỚP: ngày {date} công bố mục cuối {told}, tính ra {head}.")
if end["number"] and end["hash"] not in seen:
    sys.exit(f"KHÔNG KHỚP: sổ công bố mục cuối {end}, các ngày chỉ dẫn đến {head}.")
print(f"Khớp. {len(dates)} ngày, mục cuối {head['number']}, mã {head['hash']}")
