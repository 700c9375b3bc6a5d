"""Packs the PDF files under demo/ (object streams): Chromium leaves the tags uncompressed. Needs pikepdf.
python demo/make/pack.py [part of a file name …]"""
import pathlib, pikepdf, sys

for path in sorted(pathlib.Path(__file__).resolve().parent.parent.glob("*/*.pdf")):
    if sys.argv[1:] and not any(part in str(path) for part in sys.argv[1:]):
        continue
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.Root.Lang = "vi"
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        pdf.docinfo["/Creator"] = "Văn phòng HĐND và UBND xã Bản Liền Sơn"
        pdf.save(path, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True, deterministic_id=True)
    print(path.stat().st_size, path.name)
