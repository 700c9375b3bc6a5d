use super::*;

/// `shape@place: cells` of every block, as short lines.
fn shown(html: &str) -> Vec<String> {
    let line = |raw: Raw| {
        let cells: Vec<String> = raw.cells.iter().map(|cell| plain(cell)).collect();
        let name = format!("{:?}", raw.shape).to_lowercase();
        format!("{name}@{}: {}", raw.place, cells.join("|"))
    };
    read(html).into_iter().map(line).collect()
}

#[test]
fn blocks_are_what_a_reader_sees() {
    let table: [(&str, &[&str]); 14] = [
        ("<p>Một <b>hai</b><br>ba</p>", &["paragraph@0: Một hai ba"]),
        ("<h2>A</h2><h3></h3><p> </p>", &["heading(2)@0: A", "heading(3)@1: "]),
        (
            "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>",
            &["item@0: a", "item@1: b", "item@3: c", "item@4: d"],
        ),
        (
            "<table><caption>T</caption><tr><th>A<th>B</tr><tr><td><p>1</p><p>x</p></td><td></td>\
             </tr></table><p>z</p>",
            &["caption@0: T", "row@1: A|B", "row@2: 1 x|", "paragraph@5: z"],
        ),
        (
            "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>",
            &["row@0: a b c|d"],
        ),
        ("<table><tr><td>a<tr><td>b</table>c", &["row@0: a", "row@1: b", "paragraph@1: c"]),
        (
            "<p>a<img src=x alt='Cầu'>b</p><figure><img src=y><figcaption>C</figcaption></figure>",
            &["paragraph@0: ab", "picture@1: Cầu", "picture@2: ", "caption@3: C"],
        ),
        ("trần<p>a</p>sau", &["paragraph@0: trần", "paragraph@0: a", "paragraph@0: sau"]),
        (
            "<blockquote><p>a</p></blockquote><hr><pre>b</pre>",
            &["paragraph@0: a", "paragraph@1: b"],
        ),
        ("<div>a</div><div>b &amp; c</div>", &["paragraph@0: a", "paragraph@0: b & c"]),
        ("dòng một\n\ndòng &lt; hai", &["paragraph@0: dòng một", "paragraph@2: dòng < hai"]),
        ("a < b", &["paragraph@0: a < b"]),
        ("</p></table></td></b>", &[]),
        ("", &[]),
    ];
    for (html, blocks) in table {
        assert_eq!(shown(html), blocks, "{html}");
    }
}

#[test]
fn what_stands_with_a_text_is_kept() {
    let blocks = read(
        "<p><a href='/a'>đây</a> <strong>x</strong></p><p><strong>đậm</strong>: <b>hết</b></p>\
         <table><tr><th>A</th></tr><tr><td><a href='/b'>b</a></td></tr></table><img src='/c'>",
    );
    let links: Vec<_> =
        blocks.iter().flat_map(|raw| &raw.links).map(|link| &link.address).collect();
    assert_eq!(links, ["/a", "/b", "/c"]);
    assert_eq!(blocks[0].links[0].text, "đây");
    assert_eq!(blocks.iter().map(|raw| raw.bold).collect::<Vec<_>>()[..2], [false, true]);
    let rows: Vec<_> = blocks[2..4].iter().map(|raw| (raw.table, raw.head)).collect();
    assert_eq!(rows, [(Some(0), true), (Some(0), false)]);
}
