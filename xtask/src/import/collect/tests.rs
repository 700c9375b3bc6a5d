use super::*;

struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("niem-yet-{}-{name}", std::process::id()));
        for (file, text) in files {
            let file = folder.join(file);
            fs::create_dir_all(file.parent().expect("inside")).expect("created");
            fs::write(file, text).expect("written");
        }
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn told(one: &Collected) -> String {
    match one {
        Collected::Source(source) => source.name.clone(),
        Collected::List(list) => format!("list {}", list.name),
        Collected::Left { file, .. } => format!("left {}", name_of(file)),
    }
}

#[test]
fn folders_give_their_sources_in_order() {
    let folder = Folder::with(
        "order",
        &[
            ("b.md", "+++"),
            ("a/c.TXT", "x"),
            ("a/d.pdf", "x"),
            (".git/e.md", "x"),
            ("README.md", "# about"),
            ("a/README.md", "+++\nkind"),
        ],
    );
    let names: Vec<_> =
        collect(std::slice::from_ref(&folder.0)).expect("collected").iter().map(told).collect();
    assert_eq!(names, ["left README.md", "README.md", "c.TXT", "b.md"]);
}

#[test]
fn a_source_brings_the_files_it_names() {
    let text = "file = \"qd-118.pdf\"\n![](T%E1%BB%87p%20tin.png) other.md";
    let folder = Folder::with(
        "beside",
        &[
            ("a.md", text),
            ("qd-118.pdf", "1"),
            ("Tệp tin.png", "2"),
            ("x.pdf", "3"),
            ("other.md", ""),
        ],
    );
    let Some(Collected::Source(source)) = one(folder.0.join("a.md")).expect("read") else {
        panic!("a source")
    };
    let names: Vec<_> =
        attachments(&source).expect("read").into_iter().map(|file| file.name).collect();
    assert_eq!(names, ["Tệp tin.png", "qd-118.pdf"]);
}

#[test]
fn a_list_that_a_page_beside_it_names_is_a_document() {
    let folder = Folder::with(
        "lists",
        &[
            ("README.md", "riêng.xlsx là danh sách"),
            ("a.md", "file = \"Biểu 1.xlsx\""),
            ("Biểu 1.xlsx", "x"),
            ("b/Biểu 1.xlsx", "x"),
            ("b/a.html", "<a href=\"Bi%E1%BB%83u%202.XLSX\">"),
            ("b/Biểu 2.xlsx", "x"),
            ("riêng.xlsx", "x"),
            ("~$riêng.xlsx", "x"),
            ("thủ tục.jsonl", "{}"),
        ],
    );
    let names: Vec<_> =
        collect(std::slice::from_ref(&folder.0)).expect("collected").iter().map(told).collect();
    let expected = [
        "left README.md",
        "a.md",
        "list Biểu 1.xlsx",
        "a.html",
        "list riêng.xlsx",
        "list thủ tục.jsonl",
    ];
    assert_eq!(names, expected);
    let named = collect(&[folder.0.join("Biểu 1.xlsx")]).expect("collected");
    assert_eq!(told(&named[0]), "list Biểu 1.xlsx");
    let Collected::Source(page) = &walk(&folder.0).expect("walked")[1] else { panic!("a page") };
    assert_eq!(attachments(page).expect("read")[0].name, "Biểu 1.xlsx");
}

#[test]
fn other_spreadsheets_are_to_be_saved_as_xlsx() {
    let folder =
        Folder::with("sheets", &[("a.XLS", ""), ("a.ods", ""), ("a.csv", ""), ("a.doc", "")]);
    for (name, advised) in [("a.XLS", true), ("a.ods", true), ("a.csv", true), ("a.doc", false)] {
        let told = collect(&[folder.0.join(name)]).expect_err(name).message;
        assert_eq!(told.contains("kiểu .xlsx"), advised, "{told}");
    }
}

#[test]
fn what_is_no_source_is_refused() {
    let folder = Folder::with("none", &[("a.pdf", "x")]);
    for path in [folder.0.clone(), folder.0.join("a.pdf"), folder.0.join("missing.md")] {
        assert!(collect(&[path]).is_err());
    }
}
