//! Documentation comments.

use std::fmt;

use super::is_invisible;

/// A documentation comment: lines of markdown, printed as `doc` attributes.
///
/// Text of a description goes through [`Doc::text`], which leaves nothing of it
/// that rustdoc would treat as code, HTML, a heading or a link to an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    lines: Vec<String>,
    is_inner: bool,
}

impl Doc {
    /// A comment of one line that this crate wrote itself.
    pub fn line(line: impl Into<String>) -> Self {
        Self {
            lines: vec![line.into()],
            is_inner: false,
        }
    }

    /// Adds a line that this crate wrote itself.
    pub fn push(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// Adds an empty line, unless the comment is empty or ends in one.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Adds text of a description as paragraphs.
    pub fn text(&mut self, text: &str) {
        for line in text.split([
            '\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}',
        ]) {
            let line = escape_line(line);
            if line.is_empty() {
                self.gap();
            } else {
                self.lines.push(line);
            }
        }
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
    }

    /// Adds one line that starts with own markdown and goes on with text of a
    /// description, folded to that line.
    pub fn labelled(&mut self, label: &str, text: &str) {
        self.lines.push(format!("{label}{}", inline(text)));
    }

    /// The comment as one of the item around it.
    pub fn inner(mut self) -> Self {
        self.is_inner = true;
        self
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

impl fmt::Display for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            let space = if line.is_empty() { "" } else { " " };
            let literal = proc_macro2::Literal::string(&format!("{space}{line}"));
            let bang = if self.is_inner { "!" } else { "" };
            writeln!(f, "#{bang}[doc = {literal}]")?;
        }
        Ok(())
    }
}

/// Text of a description on one line.
pub(crate) fn inline(text: &str) -> String {
    let folded: Vec<&str> = text.split_whitespace().collect();
    escape_line(&folded.join(" "))
}

/// Code in backticks; a text that can not stand in backticks is escaped instead.
pub(crate) fn code(text: &str) -> String {
    let harmless = !text.is_empty()
        && text.trim() == text
        && !text.contains('`')
        && !text.chars().any(|c| c.is_control() || is_invisible(c));
    if harmless {
        format!("`{text}`")
    } else {
        inline(text)
    }
}

/// One line without leading space, with every character escaped that markdown
/// gives a meaning (CommonMark 0.31, section 2.4).
fn escape_line(line: &str) -> String {
    let line = line.trim();
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if let Some(url) = url_at(rest)
            && !out.ends_with(|c: char| c.is_alphanumeric())
        {
            out.push('<');
            out.push_str(url);
            out.push('>');
            rest = &rest[url.len()..];
            continue;
        }
        let after = &rest[c.len_utf8()..];
        match c {
            '\t' => out.push(' '),
            c if c.is_control() || is_invisible(c) => out.push('\u{FFFD}'),
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '&' | '|' | '$' => {
                out.push('\\');
                out.push(c);
            }
            '_' => {
                let inside = out.ends_with(|c: char| c.is_alphanumeric())
                    && after.starts_with(|c: char| c.is_alphanumeric());
                if !inside {
                    out.push('\\');
                }
                out.push('_');
            }
            '#' | '=' | '-' | '+' | ':' if out.is_empty() => {
                // A bullet stays one; a heading, rule or underline does not.
                let bullet = matches!(c, '-' | '+')
                    && after.starts_with(' ')
                    && !after.trim().starts_with(['-', '+']);
                if !bullet {
                    out.push('\\');
                }
                out.push(c);
            }
            '.' | ')'
                if !out.is_empty() && out.len() <= 9 && out.bytes().all(|b| b.is_ascii_digit()) =>
            {
                // `1.` at the start of a line would open a numbered list.
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
        rest = after;
    }
    out
}

/// The web address at the start of a text, of characters that can stand
/// between `<` and `>` as they are.
fn url_at(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| text.starts_with(scheme))?;
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || "-._~:/?#@!$&*+,;=%".contains(c)))
        .unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*']);
    (url.len() > scheme.len()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut doc = Doc::default();
        doc.text(text);
        assert_eq!(doc.lines, expected, "{text:?}");
    }

    #[test]
    fn text_stays_text() {
        check("Gets a user.", &["Gets a user."]);
        check("    let x = 1;", &["let x = 1;"]);
        check(
            "```\nfn main() {}\n```",
            &["\\`\\`\\`", "fn main() {}", "\\`\\`\\`"],
        );
        check("~~~rust\nx", &["\\~\\~\\~rust", "x"]);
        check(
            "<script>alert(1)</script>",
            &["\\<script\\>alert(1)\\</script\\>"],
        );
        check(
            "see [User] and [x](javascript:a)",
            &["see \\[User\\] and \\[x\\](javascript:a)"],
        );
        check("a\r\nb\u{2028}c", &["a", "", "b", "c"]);
        check("*/ \u{202e}abc", &["\\*/ \u{FFFD}abc"]);
        check(
            "# Title\n=====\n-----",
            &["\\# Title", "\\=====", "\\-----"],
        );
        check("- one\n+ two", &["- one", "+ two"]);
        check("1. one", &["1\\. one"]);
        check("user_id and _type_", &["user_id and \\_type\\_"]);
    }

    #[test]
    fn addresses_become_links() {
        check(
            "See https://a.example/b?c=d.",
            &["See <https://a.example/b?c=d>."],
        );
        check("(http://x.example)", &["(<http://x.example>)"]);
        check("https://", &["https://"]);
    }

    #[test]
    fn codes_can_not_leave_their_backticks() {
        assert_eq!(code("a_b"), "`a_b`");
        assert_eq!(code("a`b"), "a\\`b");
        assert_eq!(code("a\nb"), "a b");
    }
}
