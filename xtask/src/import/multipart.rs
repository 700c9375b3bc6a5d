use super::collect::Attachment;
use crate::build::stamp::digest;

/// The body of a `multipart/form-data` request and its content type: `source` first, then each `file`.
pub fn encode(name: &str, source: &[u8], attachments: &[Attachment]) -> (Vec<u8>, String) {
    // Unlike anything in the files: nobody writes the digest of a text into that text.
    let boundary = digest(source);
    let mut body = Vec::new();
    part(&mut body, &boundary, "source", name, source);
    for file in attachments {
        part(&mut body, &boundary, "file", &file.name, &file.bytes);
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (body, format!("multipart/form-data; boundary={boundary}"))
}

fn part(body: &mut Vec<u8>, boundary: &str, field: &str, file: &str, bytes: &[u8]) {
    let file = file.replace('"', "%22").replace(['\r', '\n'], " ");
    let head = format!(
        "--{boundary}\r\n\
         content-disposition: form-data; name=\"{field}\"; filename=\"{file}\"\r\n\
         content-type: application/octet-stream\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_in_order() {
        let file = Attachment { name: "tệp \"1\".pdf".into(), bytes: vec![0xff] };
        let (body, kind) = encode("a.md", b"text", &[file]);
        let text = String::from_utf8_lossy(&body);
        let boundary = kind.split("boundary=").nth(1).expect("named");
        assert_eq!(text.matches(&format!("--{boundary}")).count(), 3);
        let first = text.find("name=\"source\"; filename=\"a.md\"").expect("source");
        let second = text.find("name=\"file\"; filename=\"tệp %221%22.pdf\"").expect("file");
        assert!(first < second);
    }
}
