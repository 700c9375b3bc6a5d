use super::*;

/// A real picture, 3 by 2 pixels.
fn gif() -> Vec<u8> {
    b"GIF89a\x03\0\x02\0\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0\x03\0\x02\0\0\x02\x02\x84Q\0;".to_vec()
}

fn run(text: &str, form: Form) -> (Body, Faults) {
    let beside = [
        File { name: "cầu.gif".to_owned(), bytes: gif() },
        File { name: "a b.gif".to_owned(), bytes: gif() },
        File { name: "gia.png".to_owned(), bytes: b"MZ not a picture".to_vec() },
        File { name: "hong.gif".to_owned(), bytes: b"GIF89a".to_vec() },
    ];
    let mut faults = Faults::default();
    let body = read(text, form, 10, &beside, &mut faults);
    (body, faults)
}

fn html(text: &str) -> String {
    run(text, Form::Html).0.html
}

fn markdown(text: &str) -> String {
    run(text, Form::Markdown).0.html
}

#[test]
fn nothing_that_runs_gets_in() {
    for text in [
        "<script>alert(1)</script>",
        "<p>a<script src=//x></script></p>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" \tjava\nscript:alert(1)\">x</a>",
        "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
        "<a href=\"java\u{200b}script:alert(1)\">x</a>",
        "<a href=\"JAVASCRIPT&#58;alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>\">x</a>",
        "<a href='vbscript:x'>x</a>",
        "<a href=\"\u{1}javascript:alert(1)\">x</a>",
        "<svg onload=alert(1)><a xlink:href=javascript:x>",
        "<svg><style><img src=x onerror=alert(1)>",
        "<style>@import 'x'</style>",
        "<p style=\"background:url(x)\" onclick=\"x\">a</p>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe srcdoc='<script>'>",
        "<form action=x><button formaction=javascript:x>b</button></form>",
        "<object data=x></object>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<scr<script>ipt>alert(1)</script>",
        "<template><script>x</script></template>",
        "<a href=x title='\"><script>'>y</a>",
        "<img src=\"cầu.gif\" alt='\"><script>alert(1)</script>'>",
        "<base href=//x><meta http-equiv=refresh>",
        "<p id=x class=y data-line=3 onmouseover=z>a</p>",
        "<img src=cầu.gif alt=a data-line='9\"onload=x'>",
        "[x](javascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "![x\" onerror=y](cầu.gif)",
        "<a href=\"//x.example\\@y\">z</a>",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    ] {
        for form in [Form::Html, Form::Markdown] {
            let (body, _) = run(text, form);
            let tags: Vec<tokens::Token> = tokens::read(&body.html);
            for token in tags {
                let tokens::Token::Open(name, attributes) = token else { continue };
                assert!(
                    !["script", "svg", "style", "iframe", "object", "form"]
                        .contains(&name.as_str())
                );
                for (key, value) in attributes {
                    assert!(
                        !key.starts_with("on")
                            && !["style", "class", "id", "title"].contains(&key.as_str()),
                        "{text}: {key}"
                    );
                    let scheme = value.to_lowercase().replace(char::is_whitespace, "");
                    let bad = ["javascript:", "data:", "vbscript:"]
                        .iter()
                        .any(|bad| scheme.starts_with(bad));
                    assert!(!bad, "{text}: {value}");
                }
            }
            assert_eq!(html_again(&body.html), body.html, "{text}");
        }
    }
}

/// Reading a body again changes nothing, pictures aside.
fn html_again(text: &str) -> String {
    if text.contains("<img") { text.to_owned() } else { html(text) }
}

#[test]
fn old_editors_are_put_right() {
    let table = [
        ("<b>a</b> <i>b</i> <strike>c</strike>", "<p><strong>a</strong> <em>b</em> <s>c</s></p>"),
        ("<p>a&nbsp;&nbsp; b</p><p>&nbsp;</p><p><br></p><p><b> </b></p>", "<p>a b</p>"),
        ("tr&ocirc;&#768;ng", "<p>trồng</p>"),
        ("<p>&ETH;ông &amp; T&acirc;y</p>", "<p>Đông &amp; Tây</p>"),
        ("<div>một</div><div>hai</div>", "<p>một</p><p>hai</p>"),
        (
            "<div><p>một</p>hai<ul><li>ba</li></ul></div>",
            "<p>một</p><p>hai</p><ul><li>ba</li></ul>",
        ),
        ("<font color=red><span style='x'>a</span></font>", "<p>a</p>"),
        ("<h1>A</h1><h2>B</h2><h5>C</h5>", "<h2>A</h2><h3>B</h3><h4>C</h4>"),
        ("<h4>A</h4><h4>B</h4>", "<h2>A</h2><h3>B</h3>"),
        ("<td>a</td>", "<p>a</p>"),
        (
            "<table width=9><tr><th scope=row colspan=2 style=x>a</th><td></td></tr></table>",
            "<table tabindex=\"0\"><tbody><tr><th scope=\"row\" colspan=\"2\">a</th><td></td></tr></tbody></table>",
        ),
        (
            "<table><tr><td><div>a</div><div>b</div></td></tr></table>",
            "<table tabindex=\"0\"><tbody><tr><td>a b</td></tr></tbody></table>",
        ),
        ("<ol start=3><li>a</li></ol>", "<ol start=\"3\"><li>a</li></ol>"),
        ("<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>"),
        ("<pre>a\n  b</pre>", "<pre>a\n  b</pre>"),
        ("<a name=x>a</a> <a href=''>b</a>", "<p>a b</p>"),
        ("<a href='/tin-tuc/x#y'>a</a>", "<p><a href=\"/tin-tuc/x#y\">a</a></p>"),
        ("<a href='tel:02000'>a</a>", "<p><a href=\"tel:02000\">a</a></p>"),
        (
            "<a href='https://example.org/?a=1&b=2' target=_blank>a</a>",
            "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">a</a></p>",
        ),
        (
            "<a href='//example.org'>a</a>",
            "<p><a href=\"https://example.org\" rel=\"noopener\">a</a></p>",
        ),
        ("<o:p>a</o:p><!-- x -->", "<p>a</p>"),
        ("<p>một <b>hai</b>, ba</p>", "<p>một <strong>hai</strong>, ba</p>"),
        ("<p>một<br>hai</p>", "<p>một<br>hai</p>"),
        ("", ""),
    ];
    for (text, expected) in table {
        assert_eq!(html(text), expected, "{text}");
        assert_eq!(html(expected), expected, "again: {text}");
    }
}

#[test]
fn markdown_becomes_the_subset() {
    let table = [
        ("Một *hai* **ba** ~~bốn~~", "<p>Một <em>hai</em> <strong>ba</strong> <s>bốn</s></p>"),
        ("# A\n\n## B", "<h2>A</h2><h3>B</h3>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        (
            "|a|b|\n|-|-:|\n|1|2|",
            "<table tabindex=\"0\"><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        ),
        ("> a", "<blockquote><p>a</p></blockquote>"),
        ("a\nb", "<p>a b</p>"),
        (
            "<https://example.org>",
            "<p><a href=\"https://example.org\" rel=\"noopener\">https://example.org</a></p>",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(markdown(text), expected, "{text}");
    }
}

#[test]
fn a_picture_alone_becomes_a_figure() {
    let (body, faults) = run(
        "![Cầu mới](cầu.gif \"Chuyến đi đầu\")\n\nChữ ![x](cầu.gif \"t\") giữa.",
        Form::Markdown,
    );
    assert!(faults.refused.is_empty(), "{faults:?}");
    let url = &body.pictures[0].picture.url;
    assert!(url.starts_with("/anh/") && url.ends_with(".gif") && url.len() == 5 + 32 + 4);
    let img = |alt: &str| {
        format!(
            "<img src=\"{url}\" alt=\"{alt}\" width=\"3\" height=\"2\" loading=\"lazy\" decoding=\"async\">"
        )
    };
    let expected = format!(
        "<figure>{}<figcaption>Chuyến đi đầu</figcaption></figure><p>Chữ {} giữa.</p>",
        img("Cầu mới"),
        img("x")
    );
    assert_eq!(body.html, expected);
    assert_eq!(body.pictures.len(), 1, "the same file is stored once");
    let own = "<figure><img src='a%20b.gif' alt=y title=z><figcaption>Lời</figcaption></figure>";
    assert_eq!(html(own), format!("<figure>{}<figcaption>Lời</figcaption></figure>", img("y")));
    let composed = html("<img src='ca\u{302}\u{300}u.gif' alt=y>");
    assert_eq!(composed, format!("<figure>{}</figure>", img("y")));
}

#[test]
fn pictures_that_are_refused() {
    let table = [
        ("a\n\n![](cầu.gif)", 12, "lời mô tả"),
        ("![ ](cầu.gif)", 10, "lời mô tả"),
        ("![x](khong-co.png)", 10, "Không thấy tệp"),
        ("![x](../cầu.gif)", 10, "thư mục"),
        ("a\n![x](https://example.org/a.png)", 11, "trang khác"),
        ("![x](//example.org/a.png)", 10, "trang khác"),
        ("![x](gia.png)", 10, "không phải ảnh"),
        ("![x](hong.gif)", 10, "kích thước"),
        ("chữ\n<img src=\"cầu.gif\">", 11, "lời mô tả"),
    ];
    for (text, line, said) in table {
        let (body, faults) = run(text, Form::Markdown);
        assert_eq!(faults.refused.len(), 1, "{text}: {faults:?}");
        assert_eq!(faults.refused[0].line, Some(line), "{text}");
        assert!(faults.refused[0].reason.contains(said), "{text}: {}", faults.refused[0].reason);
        assert!(!body.html.contains("<img") && body.pictures.is_empty());
    }
    let (_, faults) = run("<img src='data:image/png;base64,AAAA' alt=x>", Form::Html);
    assert!(faults.refused[0].reason.contains("nhúng"), "{faults:?}");
}

#[test]
fn deep_and_broken_markup_is_survived() {
    for piece in
        ["<div>", "<b>", "<blockquote>", "<ul><li>", "<table>", "</p>", "> ", "[", "<a href="]
    {
        let text = piece.repeat(3000);
        html(&text);
        markdown(&text);
    }
    let (body, faults) = run(&"<div>".repeat(3000), Form::Html);
    assert!(body.html.is_empty() && faults.refused[0].reason.contains("tầng"));
    assert_eq!(html(&"<div>a</div>".repeat(400)).matches("<p>").count(), 400);
}

#[test]
fn what_is_dropped_is_told() {
    let (_, faults) = run("<p>a</p><iframe src=x></iframe>", Form::Html);
    assert!(faults.notes[0].contains("iframe") && faults.refused.is_empty());
    let text =
        "<a href=\"javascript:x\">đơn</a> <a href='#muc'>mục</a> <a href=\"/lien-he\">hỏi</a>";
    let (body, faults) = run(text, Form::Html);
    assert!(faults.notes[0].contains("2 liên kết"), "{:?}", faults.notes);
    assert_eq!(body.html.matches("<a ").count(), 1);
    assert!(body.html.contains("đơn") && body.html.contains("mục"));
    let text = "[a](https://thuế.example/b) [c](https://xn--thu-5p5a.example/d)";
    let (body, faults) = run(text, Form::Markdown);
    assert!(faults.notes[0].contains("1 liên kết có tên miền có dấu"), "{:?}", faults.notes);
    assert_eq!(body.html.matches("<a ").count(), 1);
}
