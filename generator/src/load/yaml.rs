//! A cheap look at YAML text before the YAML reader sees it.
//!
//! The reader turns the whole text into events before the first value is
//! built, its cost grows with the square of the depth, and it ignores the
//! language tags of foreign types. All three are judged here on the letters.

use super::Limits;
use crate::diagnostic::Diagnostics;

/// What the look at the letters found out.
pub(super) struct Scan {
    /// Whether no version number is written as an alias, so that its letters may be asked for.
    pub(super) version_letters: bool,
}

/// Why the text is not given to the YAML reader.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Problem {
    TooDeep { line: usize },
    TooMany,
    Tag { line: usize, tag: String },
}

impl Problem {
    pub(super) fn report(self, name: &str, limits: &Limits, diagnostics: &mut Diagnostics) {
        match self {
            Self::TooDeep { line } => diagnostics.error(
                "nesting-too-deep",
                name,
                "",
                format!(
                    "line {line} is nested deeper than {} levels",
                    limits.max_depth
                ),
                "flatten the value or leave it out",
            ),
            Self::TooMany => diagnostics.error(
                "too-many-values",
                name,
                "",
                format!("the document holds more than {} values", limits.max_nodes),
                "raise the limit or split the document",
            ),
            Self::Tag { line, tag } => diagnostics.error(
                "yaml-tag",
                name,
                "",
                format!("the tag {tag} in line {line} has no meaning here"),
                "write the value without a tag",
            ),
        }
    }
}

/// Tags of the YAML 1.1 and 1.2 type repository that stand for plain data.
const PLAIN_TAGS: [&str; 13] = [
    "str",
    "int",
    "float",
    "bool",
    "null",
    "map",
    "seq",
    "timestamp",
    "binary",
    "omap",
    "set",
    "merge",
    "value",
];

/// Scans the text once, line by line.
pub(super) fn scan(text: &str, limits: &Limits) -> Result<Scan, Problem> {
    let mut scanner = Scanner {
        limit: limits.max_depth + 2,
        max_values: limits.max_nodes,
        indents: Vec::new(),
        flow: 0,
        quote: None,
        block: None,
        values: 0,
        line: 0,
        version_letters: true,
    };
    for line in text.lines() {
        scanner.line(line)?;
    }
    Ok(Scan {
        version_letters: scanner.version_letters,
    })
}

struct Scanner {
    limit: usize,
    max_values: usize,
    /// Columns at which the open block collections began.
    indents: Vec<usize>,
    /// Open brackets of the flow notation.
    flow: usize,
    /// The quote of a scalar that goes on over lines.
    quote: Option<u8>,
    /// Column that the lines of a literal or folded scalar exceed.
    block: Option<isize>,
    values: usize,
    line: usize,
    version_letters: bool,
}

impl Scanner {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        self.line += 1;
        let bytes = line.as_bytes();
        let indent = bytes.iter().take_while(|b| **b == b' ').count();
        let blank = bytes.iter().all(u8::is_ascii_whitespace);
        if let Some(parent) = self.block {
            if blank || indent as isize > parent {
                return Ok(());
            }
            self.block = None;
        }
        if blank {
            return Ok(());
        }
        self.value()?;
        let mut at = indent;
        let mut parent = indent as isize - 1;
        if self.flow == 0 && self.quote.is_none() {
            if bytes.get(at) == Some(&b'#') {
                return Ok(());
            }
            self.open(at)?;
            while bytes.get(at) == Some(&b'-')
                && bytes.get(at + 1).is_none_or(|b| matches!(b, b' ' | b'\t'))
            {
                parent = at as isize;
                at += 1;
                while bytes.get(at).is_some_and(|b| matches!(b, b' ' | b'\t')) {
                    at += 1;
                }
                if at < bytes.len() {
                    self.open(at)?;
                }
            }
            self.look_for_alias(line.get(at..).unwrap_or_default());
        }
        self.rest(bytes, at, parent)
    }

    /// Scans a line behind its indentation and dashes.
    fn rest(&mut self, bytes: &[u8], from: usize, parent: isize) -> Result<(), Problem> {
        let key_column = from as isize;
        let mut parent = parent;
        let mut at = from;
        let mut starts = true;
        while let Some(&byte) = bytes.get(at) {
            let next = bytes.get(at + 1).copied();
            if let Some(quote) = self.quote {
                match byte {
                    b'\\' if quote == b'"' => at += 1,
                    b'\'' if quote == b'\'' && next == Some(b'\'') => at += 1,
                    _ if byte == quote => self.quote = None,
                    _ => {}
                }
                at += 1;
                continue;
            }
            let before_space = next.is_none_or(|b| matches!(b, b' ' | b'\t'));
            match byte {
                b' ' | b'\t' => {}
                b'#' if at == 0 || bytes.get(at - 1).is_some_and(u8::is_ascii_whitespace) => {
                    return Ok(());
                }
                b'"' | b'\'' if starts => {
                    self.quote = Some(byte);
                    starts = false;
                }
                b'[' | b'{' if starts || self.flow > 0 => {
                    self.flow += 1;
                    self.check_depth()?;
                    self.value()?;
                    starts = true;
                }
                b']' | b'}' if self.flow > 0 => {
                    self.flow -= 1;
                    starts = false;
                }
                b',' if self.flow > 0 => {
                    self.value()?;
                    starts = true;
                }
                b':' if before_space || self.flow > 0 => {
                    parent = key_column;
                    starts = true;
                }
                b'!' if starts => at = self.tag(bytes, at)?,
                b'&' if starts => at = end_of_word(bytes, at) - 1,
                b'|' | b'>' if starts && self.flow == 0 => {
                    self.block = Some(parent);
                    return Ok(());
                }
                _ => starts = false,
            }
            at += 1;
        }
        Ok(())
    }

    /// Checks the tag that begins at `at` and gives the place of its last byte.
    fn tag(&self, bytes: &[u8], at: usize) -> Result<usize, Problem> {
        let end = end_of_word(bytes, at);
        let word = String::from_utf8_lossy(bytes.get(at..end).unwrap_or_default()).into_owned();
        let name = word.strip_prefix("!!").or_else(|| {
            word.strip_prefix("!<tag:yaml.org,2002:")
                .and_then(|rest| rest.strip_suffix('>'))
        });
        match name {
            Some(name) if PLAIN_TAGS.contains(&name) => Ok(end - 1),
            _ => Err(Problem::Tag {
                line: self.line,
                tag: word,
            }),
        }
    }

    fn open(&mut self, column: usize) -> Result<(), Problem> {
        while self.indents.last().is_some_and(|last| *last > column) {
            self.indents.pop();
        }
        if self.indents.last().is_none_or(|last| *last < column) {
            self.indents.push(column);
        }
        self.check_depth()
    }

    fn check_depth(&self) -> Result<(), Problem> {
        if self.indents.len() + self.flow > self.limit {
            return Err(Problem::TooDeep { line: self.line });
        }
        Ok(())
    }

    fn value(&mut self) -> Result<(), Problem> {
        self.values += 1;
        if self.values > self.max_values {
            return Err(Problem::TooMany);
        }
        Ok(())
    }

    fn look_for_alias(&mut self, entry: &str) {
        if let Some((key, value)) = entry.split_once(':')
            && matches!(
                key.trim().trim_matches(['"', '\'']),
                "version" | "swagger" | "openapi"
            )
            && value.trim_start().starts_with('*')
        {
            self.version_letters = false;
        }
    }
}

/// The place behind the word that begins at `at`; at least `at + 1`.
fn end_of_word(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let len = rest
        .iter()
        .position(|b| b.is_ascii_whitespace() || matches!(b, b',' | b'[' | b']' | b'{' | b'}'))
        .unwrap_or(rest.len());
    at + len.max(1)
}
