//! The names lock: every public name of the crate with its signature.
//!
//! One line a name. A line that is indented belongs to the line above it that
//! is not. A key that holds anything but letters, digits and the usual marks of
//! paths is written as a JSON string. Lines are sorted by key, so that a new
//! name is one new line.

use std::collections::BTreeMap;
use std::fmt::Write as _;

const BANNER: &str = "# Public names of the generated crate, one a line. Written by the generator.\n\
# A line that changes or goes missing breaks users: see docs/names.md.\n";

/// The names of a crate, or those it had.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    sections: BTreeMap<String, Section>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Section {
    signature: String,
    entries: BTreeMap<String, String>,
}

/// A line of the old lock that the new one does not have, or has otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The key, with that of its section.
    pub key: String,
    /// The signature that was promised.
    pub old: String,
    /// The signature now; `None` when the name is gone.
    pub new: Option<String>,
}

impl Lock {
    /// Records a name that stands by itself.
    pub fn section(&mut self, key: &str, signature: impl Into<String>) {
        self.sections.entry(key.to_owned()).or_default().signature = signature.into();
    }

    /// Records a name inside another.
    pub fn entry(&mut self, section: &str, key: &str, signature: impl Into<String>) {
        self.sections
            .entry(section.to_owned())
            .or_default()
            .entries
            .insert(key.to_owned(), signature.into());
    }

    /// The Rust name of a key: the first word of its signature. An empty
    /// `entry` asks for the section itself.
    pub fn name(&self, section: &str, entry: &str) -> Option<String> {
        let section = self.sections.get(section)?;
        let signature = if entry.is_empty() {
            &section.signature
        } else {
            section.entries.get(entry)?
        };
        let end = signature
            .find([' ', '(', ':', '<'])
            .unwrap_or(signature.len());
        let name = signature.get(..end)?;
        // A lock that was edited by hand must not put text into the crate.
        syn::parse_str::<syn::Ident>(name).ok()?;
        Some(name.to_owned())
    }

    /// The words of a section's signature.
    pub fn words(&self, section: &str) -> Vec<&str> {
        self.sections.get(section).map_or_else(Vec::new, |section| {
            let words: Vec<&str> = section.signature.split(' ').collect();
            let plain = |word: &&str| {
                !word.is_empty()
                    && word
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            };
            if words.iter().all(plain) {
                words
            } else {
                Vec::new()
            }
        })
    }

    /// What the new lock breaks of this one.
    pub fn breaches(&self, new: &Lock) -> Vec<Breach> {
        let mut breaches = Vec::new();
        for (key, old) in &self.sections {
            let now = new.sections.get(key);
            let mut check = |key: String, old: &str, new: Option<&String>| {
                if new.map(String::as_str) != Some(old) {
                    breaches.push(Breach {
                        key,
                        old: old.to_owned(),
                        new: new.cloned(),
                    });
                }
            };
            check(key.clone(), &old.signature, now.map(|now| &now.signature));
            if let Some(now) = now {
                for (entry, old) in &old.entries {
                    check(format!("{key} {entry}"), old, now.entries.get(entry));
                }
            }
        }
        breaches
    }

    /// The number of names.
    pub fn len(&self) -> usize {
        self.sections
            .values()
            .map(|section| 1 + section.entries.len())
            .sum()
    }

    /// Whether there is no name.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// The text of the lock.
    pub fn to_text(&self) -> String {
        let mut out = String::from(BANNER);
        for (key, section) in &self.sections {
            // Writing to a String can not fail.
            let _ = writeln!(out, "{key} = {}", section.signature);
            for (key, signature) in &section.entries {
                let _ = writeln!(out, "  {key} = {signature}");
            }
        }
        out
    }

    /// Reads a lock.
    ///
    /// # Errors
    /// The numbers (from 1) of lines that are neither empty, comments nor entries.
    pub fn parse(text: &str) -> Result<Self, Vec<usize>> {
        let mut lock = Self::default();
        let mut current = String::new();
        let mut bad = Vec::new();
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match split_entry(line.trim_start()) {
                Some((key, signature)) if line.starts_with("  ") && !current.is_empty() => {
                    lock.entry(&current, key, signature);
                }
                Some((key, signature)) if !line.starts_with(' ') => {
                    current = key.to_owned();
                    lock.section(key, signature);
                }
                _ => bad.push(number + 1),
            }
        }
        if bad.is_empty() { Ok(lock) } else { Err(bad) }
    }
}

/// Parts a key from its signature at the first ` = ` outside quotes.
fn split_entry(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match c {
            '"' if !escaped => quoted = !quoted,
            '=' if !quoted => {
                let key = line.get(..at)?.strip_suffix(' ')?;
                return Some((key, line.get(at + 1..)?.strip_prefix(' ')?));
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

/// A key as it is written.
pub(crate) fn quote(key: &str) -> String {
    let plain = !key.is_empty()
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-/{}$:@".contains(&b));
    if plain {
        key.to_owned()
    } else {
        // JSON escapes controls; what else is not ASCII is escaped as well, so
        // that the file shows what it holds.
        let mut out = String::new();
        for c in serde_json::Value::String(key.to_owned())
            .to_string()
            .chars()
        {
            if c.is_ascii() && c != '\u{7f}' {
                out.push(c);
            } else {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Lock {
        let mut lock = Lock::default();
        lock.section("model User", "User");
        lock.entry("model User", &quote("name"), "name: Option<String>");
        lock.entry("model User", &quote("a = \"b\"\n"), "a_b: Option<i64>");
        lock.section("tag Users", "UsersApi UsersRequest users");
        lock
    }

    #[test]
    fn a_lock_survives_its_text() {
        assert_eq!(Lock::parse(&sample().to_text()).as_ref(), Ok(&sample()));
        assert_eq!(Lock::parse("what is this"), Err(vec![1]));
        assert_eq!(sample().name("model User", "name").as_deref(), Some("name"));
        assert_eq!(
            sample().words("tag Users"),
            ["UsersApi", "UsersRequest", "users"]
        );
    }

    #[test]
    fn breaches_are_found() {
        let mut new = sample();
        new.entry("model User", "more", "more: Option<bool>");
        assert_eq!(sample().breaches(&new), []);
        new.entry("model User", "name", "name: Option<i64>");
        new.sections.remove("tag Users");
        let keys: Vec<_> = sample()
            .breaches(&new)
            .into_iter()
            .map(|b| (b.key, b.new))
            .collect();
        assert_eq!(
            keys,
            [
                (
                    "model User name".to_owned(),
                    Some("name: Option<i64>".to_owned())
                ),
                ("tag Users".to_owned(), None)
            ]
        );
    }
}
