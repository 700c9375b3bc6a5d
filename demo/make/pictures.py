"""pictures/*.svg -> ../tin-tuc/*.webp. Needs Pillow and Chromium: python demo/make/pictures.py [name …]"""
import io, os, pathlib, subprocess, sys, tempfile
from PIL import Image

here = pathlib.Path(__file__).resolve().parent
out = here.parent / "tin-tuc"
flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars --window-size=1200,675".split()
for svg in sorted((here / "pictures").glob("*.svg")):
    if sys.argv[1:] and svg.stem not in sys.argv[1:]:
        continue
    with tempfile.TemporaryDirectory() as tmp:
        page, png = pathlib.Path(tmp, "p.html"), pathlib.Path(tmp, "p.png")
        page.write_text("<!doctype html><meta charset=utf-8><style>body{margin:0}svg{display:block}</style>" + svg.read_text())
        subprocess.run([os.environ.get("CHROMIUM", "/usr/bin/chromium"), *flags, f"--user-data-dir={tmp}/u", f"--screenshot={png}", str(page)],
                       check=True, capture_output=True, timeout=60)
        picture = Image.open(png).convert("RGB").crop((0, 0, 1200, 675))
    for quality in (84, 78, 70, 60):
        buffer = io.BytesIO()
        picture.save(buffer, "WEBP", quality=quality, method=6)
        if buffer.tell() <= 35_000:
            break
    (out / (svg.stem + ".webp")).write_bytes(buffer.getvalue())
    print(svg.stem, buffer.tell(), quality)
