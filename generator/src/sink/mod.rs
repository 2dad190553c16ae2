//! Sinks: the only types that a template can print.
//!
//! Each knows the syntax of the place it is printed to, and escapes for it, so
//! that no text of a description can become code, markup or a file name. A
//! plain `String` of the description never reaches a template.

mod doc;
mod markdown;

use std::fmt;

pub use doc::Doc;
pub(crate) use doc::{code, inline};
pub use markdown::Markdown;

/// A Rust identifier. Made in [`crate::naming`] only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Wraps a name that naming has found to be an identifier.
    pub(crate) fn new(name: String) -> Self {
        Self(name)
    }

    /// The identifier as it is written, with `r#` where it is a keyword.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The identifier without `r#`, for a name that is made from it.
    pub fn bare(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A Rust string literal, quotes included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrLit(String);

impl StrLit {
    /// The literal of a text.
    pub fn new(text: &str) -> Self {
        Self(proc_macro2::Literal::string(text).to_string())
    }
}

impl fmt::Display for StrLit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Rust tokens that this crate made itself (a type, an expression over known
/// names, a `cfg` predicate): never text of a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// Wraps tokens. Callers build them from identifiers, literals and fixed
    /// text only; the rendered file is parsed as a whole afterwards.
    pub(crate) fn new(tokens: impl Into<String>) -> Self {
        Self(tokens.into())
    }

    /// The tokens as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A TOML basic string, quotes included (TOML 1.0, section String).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TomlStr(String);

impl TomlStr {
    /// The string of a text.
    pub fn new(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 2);
        out.push('"');
        for c in text.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                c if c.is_control() || is_invisible(c) => {
                    out.push_str(&format!("\\u{:04X}", u32::from(c) & 0xFFFF));
                }
                c => out.push(c),
            }
        }
        out.push('"');
        Self(out)
    }
}

impl fmt::Display for TomlStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A literal part of a URL path: everything that RFC 3986 does not allow in a
/// path is percent-encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathPart(StrLit);

impl PathPart {
    /// The part as a Rust string literal.
    pub fn new(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        let bytes = text.as_bytes();
        for (at, &byte) in bytes.iter().enumerate() {
            let is_escape = byte == b'%'
                && bytes
                    .get(at + 1..at + 3)
                    .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
            if byte.is_ascii_alphanumeric() || b"-._~/:@!$&'()*+,;=".contains(&byte) || is_escape {
                out.push(char::from(byte));
            } else {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
        Self(StrLit::new(&out))
    }
}

impl fmt::Display for PathPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Characters that change how text around them is shown, or are not shown:
/// bidirectional controls, joiners, byte order marks, tags, surrogate-like gaps.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        u32::from(c),
        0xAD | 0x61C
            | 0x180E
            | 0x200B..=0x200F
            | 0x2028..=0x202E
            | 0x2060..=0x206F
            | 0xFEFF
            | 0xFFF9..=0xFFFB
            | 0xE0000..=0xE007F
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_escape() {
        for text in [
            "plain",
            "qu\"ote",
            "back\\slash",
            "new\nline",
            "\u{202e}bidi",
            "{}",
            "\"#",
        ] {
            let parsed: syn::LitStr = syn::parse_str(&StrLit::new(text).to_string()).unwrap();
            assert_eq!(parsed.value(), text);
        }
    }

    #[test]
    fn path_parts_stay_in_the_path() {
        let check =
            |text: &str, expected: &str| assert_eq!(PathPart::new(text).to_string(), expected);
        check("/api/v2/users/", "\"/api/v2/users/\"");
        check("/a b?x#y", "\"/a%20b%3Fx%23y\"");
        check("/größe", "\"/gr%C3%B6%C3%9Fe\"");
        check("/\"; fn evil(){} //", "\"/%22;%20fn%20evil()%7B%7D%20//\"");
        check("/a%2Fb%zz", "\"/a%2Fb%25zz\"");
    }

    #[test]
    fn toml_strings_escape() {
        assert_eq!(
            TomlStr::new("a\"b\\c\nd").to_string(),
            "\"a\\\"b\\\\c\\u000Ad\""
        );
    }
}
