//! The entries of an INI file.
//!
//! The lines are taken one by one: the reader of the library ends at the first
//! fault, does not say on which line a key stands, and knows no comment behind
//! a value. What a single line means is its business.

use ini::{Ini, ParseOption};
use zeroize::{Zeroize, Zeroizing};

use super::error::ConfigFault;
use super::settings::{Entry, Reader};

/// What one line says.
enum Line {
    Section(String),
    /// The value may be a password.
    Pair(String, Zeroizing<String>),
}

/// Feeds the lines to the reader of the settings.
pub(super) fn read(text: &str, reader: &mut Reader) {
    let text = Zeroizing::new(text.replace("\r\n", "\n"));
    let mut section: Option<String> = None;
    // A section whose head can not be read: its keys say nothing.
    let mut lost = false;
    for (index, line) in text.split(['\n', '\r']).enumerate() {
        let number = Some(index + 1);
        let Some(line) = without_comment(line) else {
            continue;
        };
        match parse(line) {
            Some(Line::Section(name)) => {
                reader.section(number, &name);
                section = Some(name);
                lost = false;
            }
            Some(Line::Pair(key, value)) => match &section {
                Some(section) => reader.entry(Entry {
                    line: number,
                    section,
                    key: &key,
                    value: &value,
                }),
                None if lost => {}
                None => reader.fault(ConfigFault::at(
                    number,
                    None,
                    None,
                    "a key must stand below a section such as `[general]`",
                )),
            },
            None if line.starts_with('[') => {
                reader.fault(ConfigFault::at(
                    number,
                    None,
                    None,
                    "a section must be written as `[name]`",
                ));
                section = None;
                lost = true;
            }
            None => reader.fault(ConfigFault::at(
                number,
                section.as_deref().filter(|name| reader.knows(name)),
                None,
                "must be `key = value`, `[section]` or a comment",
            )),
        }
        if reader.is_full() {
            return;
        }
    }
}

/// The line without its comment and the white space around it: a comment
/// begins with `;` or `#` at the start of the line, or with `;` after white
/// space. `None` if nothing is left.
fn without_comment(line: &str) -> Option<&str> {
    let line = line.trim();
    if line.starts_with(['#', ';']) {
        return None;
    }
    let end = line
        .match_indices(';')
        .find(|(at, _)| {
            line.get(..*at)
                .is_some_and(|head| head.ends_with(char::is_whitespace))
        })
        .map_or(line.len(), |(at, _)| at);
    let line = line.get(..end).unwrap_or(line).trim_end();
    (!line.is_empty()).then_some(line)
}

fn parse(line: &str) -> Option<Line> {
    if line.contains(|letter: char| letter.is_control() && letter != '\t') {
        return None;
    }
    let options = ParseOption {
        enabled_quote: false,
        // A Windows path keeps its backslashes.
        enabled_escape: false,
        ..ParseOption::default()
    };
    let mut ini = Ini::load_from_str_opt(line, options).ok()?;
    let found = only(&ini);
    for (_, pairs) in ini.iter_mut() {
        pairs.iter_mut().for_each(|(_, value)| value.zeroize());
    }
    found
}

/// The one thing that a line says; `None` if it says more.
fn only(ini: &Ini) -> Option<Line> {
    let mut found = None;
    for (section, pairs) in ini {
        if let Some(name) = section {
            found = Some(Line::Section(name.trim().to_owned()));
        }
        for (key, value) in pairs {
            if found.is_some() {
                return None;
            }
            let value = Zeroizing::new(value.trim().to_owned());
            found = Some(Line::Pair(key.trim().to_owned(), value));
        }
    }
    found
}
