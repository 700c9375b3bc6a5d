//! Lines of the front matter, and syntax errors in Vietnamese.

/// Tells the line of the file from a place in the front matter.
pub struct Lines {
    starts: Vec<usize>,
    first: u32,
}

impl Lines {
    /// For a front matter that begins at line `first`.
    pub fn new(front: &str, first: u32) -> Self {
        let breaks = front.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { starts: std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect(), first }
    }

    /// The line of the file, from 1.
    pub fn line(&self, offset: usize) -> u32 {
        let passed = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        self.first + u32::try_from(passed).unwrap_or(0)
    }
}

/// A sentence for an error of TOML's own syntax on a line that reads `text`.
pub fn explained(message: &str, text: &str) -> String {
    let lower = message.lines().next().unwrap_or_default().to_lowercase();
    let value = text.split_once('=').map_or("", |(_, value)| value.trim());
    let meant = if value.starts_with(['“', '”', '‘', '’', '«']) {
        "hãy bọc chữ bằng dấu ngoặc kép thẳng \"…\", không phải ngoặc cong “…” mà Word tự đổi"
    } else if lower.contains("duplicate") {
        "một mục được ghi hai lần; hãy bỏ bớt một"
    } else if value.matches('"').count() > 2 {
        "dấu \" bên trong chữ phải viết là \\\", hoặc dùng ngoặc cong “…”"
    } else if lower.contains("quote") || lower.contains("string") || lower.contains("escape") {
        "chữ phải nằm trong một cặp dấu ngoặc kép thẳng; dấu \" bên trong viết là \\\", dấu \\ viết là \\\\"
    } else if lower.contains("bracket") || lower.contains('[') || lower.contains(']') {
        "dấu ngoặc vuông không khớp; ví dụ đúng: [source] hoặc [[documents]]"
    } else {
        "mỗi dòng phải có dạng tên = \"giá trị\""
    };
    format!("Phần khai báo (TOML) viết sai: {meant}.")
}
