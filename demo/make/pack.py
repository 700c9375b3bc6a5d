"""Packs the PDF files under demo/ (object streams): Chromium leaves the tags uncompressed. Needs pikepdf."""
import pathlib, pikepdf

for path in sorted(pathlib.Path(__file__).resolve().parent.parent.glob("*/*.pdf")):
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.Root.Lang = "vi"
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        pdf.docinfo["/Creator"] = "Văn phòng HĐND và UBND xã Bản Liền Sơn"
        pdf.save(path, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True, deterministic_id=True)
    print(path.stat().st_size, path.name)
