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
    let names: Vec<_> = collect(std::slice::from_ref(&folder.0))
        .expect("collected")
        .iter()
        .map(|one| match one {
            Collected::Source(source) => source.name.clone(),
            Collected::Left { file, .. } => format!("left {}", name_of(Path::new(file))),
        })
        .collect();
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
    let source = match one(folder.0.join("a.md")).expect("read") {
        Collected::Source(source) => source,
        Collected::Left { .. } => panic!("a source"),
    };
    let names: Vec<_> =
        attachments(&source).expect("read").into_iter().map(|file| file.name).collect();
    assert_eq!(names, ["Tệp tin.png", "qd-118.pdf"]);
}

#[test]
fn what_is_no_source_is_refused() {
    let folder = Folder::with("none", &[("a.pdf", "x")]);
    for path in [folder.0.clone(), folder.0.join("a.pdf"), folder.0.join("missing.md")] {
        assert!(collect(&[path]).is_err());
    }
}
