//! Problems of a description, each with its place and what to do about it.

use std::fmt;

use serde::{Serialize, Serializer};

/// Number of diagnostics that [`Diagnostics`] keeps; the rest is only counted.
pub const MAX_KEPT: usize = 1_000;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// One element was repaired or left out; the crate can still be written.
    Warning,
    /// No sensible crate can come from the description.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One problem of a description.
///
/// `Display` gives one line, `warning[duplicate-path] FILE#/paths/~1a: message (hint)`,
/// in which control and direction characters are escaped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Whether the description can still be used.
    pub severity: Severity,
    /// Stable name of the kind of problem, in kebab-case.
    pub code: &'static str,
    /// Name of the file as it was given to the loader.
    pub file: String,
    /// JSON pointer (RFC 6901) into the document as its owner wrote it; empty for the root.
    pub pointer: String,
    /// What is wrong. May quote text of the description.
    pub message: String,
    /// What the loader did about it, or what the owner should change. May be empty.
    pub hint: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}] ", self.severity, self.code)?;
        write_escaped(f, &self.file)?;
        f.write_str("#")?;
        write_escaped(f, &self.pointer)?;
        f.write_str(": ")?;
        write_escaped(f, &self.message)?;
        if !self.hint.is_empty() {
            f.write_str(" (")?;
            write_escaped(f, &self.hint)?;
            f.write_str(")")?;
        }
        Ok(())
    }
}

/// Writes text of a description so that it can neither move the cursor nor
/// reorder the line: control characters (Cc) and the direction characters of
/// Unicode (UAX #9) come out as `\u{..}`.
fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    use fmt::Write as _;
    for c in text.chars() {
        if c.is_control() || is_direction_or_break(c) {
            write!(f, "{}", c.escape_unicode())?;
        } else {
            f.write_char(c)?;
        }
    }
    Ok(())
}

fn is_direction_or_break(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// The problems of one run, in the order of their discovery until [`Diagnostics::sort`].
///
/// At most [`MAX_KEPT`] are kept, errors before warnings; the counts cover all of them.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    errors: usize,
    warnings: usize,
}

impl Diagnostics {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem. When the list is full an error displaces a kept
    /// warning, so that errors are not lost behind a flood of warnings.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let is_error = diagnostic.severity == Severity::Error;
        if is_error {
            self.errors += 1;
        } else {
            self.warnings += 1;
        }
        if self.kept.len() < MAX_KEPT {
            self.kept.push(diagnostic);
        } else if is_error
            && let Some(place) = self
                .kept
                .iter()
                .rposition(|d| d.severity == Severity::Warning)
        {
            self.kept.remove(place);
            self.kept.push(diagnostic);
        }
    }

    /// Adds an error at `pointer` of `file`.
    pub fn error(
        &mut self,
        code: &'static str,
        file: &str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.push(Diagnostic {
            severity: Severity::Error,
            code,
            file: file.to_owned(),
            pointer: pointer.into(),
            message: message.into(),
            hint: hint.into(),
        });
    }

    /// Adds a warning at `pointer` of `file`.
    pub fn warn(
        &mut self,
        code: &'static str,
        file: &str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.push(Diagnostic {
            severity: Severity::Warning,
            code,
            file: file.to_owned(),
            pointer: pointer.into(),
            message: message.into(),
            hint: hint.into(),
        });
    }

    /// Whether at least one error was added, kept or not.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Number of problems of one severity, including those that were not kept.
    pub fn count(&self, severity: Severity) -> usize {
        match severity {
            Severity::Warning => self.warnings,
            Severity::Error => self.errors,
        }
    }

    /// Number of problems that were counted but not kept.
    pub fn dropped(&self) -> usize {
        (self.errors + self.warnings).saturating_sub(self.kept.len())
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.errors + self.warnings == 0
    }

    /// Number of kept problems, at most [`MAX_KEPT`].
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// The kept problems.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.kept.iter()
    }

    /// Adds the problems of another list, and the counts of those it did not keep.
    pub fn extend(&mut self, other: Diagnostics) {
        self.extend_where(other, |_| true);
    }

    /// The same for the kept problems that `new` accepts; those it refuses are not counted.
    pub(crate) fn extend_where(
        &mut self,
        other: Diagnostics,
        mut new: impl FnMut(&Diagnostic) -> bool,
    ) {
        let kept_errors = other
            .kept
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .count();
        self.errors += other.errors.saturating_sub(kept_errors);
        self.warnings += other
            .warnings
            .saturating_sub(other.kept.len() - kept_errors);
        for diagnostic in other.kept {
            if new(&diagnostic) {
                self.push(diagnostic);
            }
        }
    }

    /// Sorts by file, then by pointer; problems of one place keep their order.
    pub fn sort(&mut self) {
        self.kept
            .sort_by(|a, b| (&a.file, &a.pointer).cmp(&(&b.file, &b.pointer)));
    }
}

impl fmt::Display for Diagnostics {
    /// One line a problem, and a last line `N more` when some were not kept.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.kept {
            writeln!(f, "{diagnostic}")?;
        }
        match self.dropped() {
            0 => Ok(()),
            more => writeln!(f, "{more} more"),
        }
    }
}

impl Serialize for Diagnostics {
    /// A list of the kept problems.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.kept.serialize(serializer)
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(warnings: usize, errors: usize) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        for number in 0..warnings {
            diagnostics.warn("w", "f", format!("/{number}"), "m", "h");
        }
        for number in 0..errors {
            diagnostics.error("e", "f", format!("/{number}"), "m", "h");
        }
        diagnostics
    }

    #[test]
    fn a_diagnostic_is_one_line_that_is_safe_to_print() {
        let diagnostic = |message: &str, hint: &str| Diagnostic {
            severity: Severity::Warning,
            code: "duplicate-path",
            file: "api.json".to_owned(),
            pointer: "/paths/~1a".to_owned(),
            message: message.to_owned(),
            hint: hint.to_owned(),
        };
        for (message, hint, line) in [
            (
                "m",
                "h",
                "warning[duplicate-path] api.json#/paths/~1a: m (h)",
            ),
            (
                "größe",
                "",
                "warning[duplicate-path] api.json#/paths/~1a: größe",
            ),
            (
                "a\n\u{1b}[2J",
                "b\u{202e}\u{85}",
                "warning[duplicate-path] api.json#/paths/~1a: a\\u{a}\\u{1b}[2J (b\\u{202e}\\u{85})",
            ),
        ] {
            assert_eq!(diagnostic(message, hint).to_string(), line);
        }
        assert_eq!(
            serde_json::to_value(diagnostic("m", "h")).unwrap(),
            serde_json::json!({
                "severity": "warning", "code": "duplicate-path", "file": "api.json",
                "pointer": "/paths/~1a", "message": "m", "hint": "h"
            })
        );
    }

    #[test]
    fn the_list_keeps_errors_first_and_counts_all() {
        for (warnings, errors, kept_warnings, kept_errors, more) in [
            (2, 1, 2, 1, 0),
            (1_500, 0, 1_000, 0, 500),
            (1_500, 2, 998, 2, 502),
            (10, 1_200, 0, 1_000, 210),
        ] {
            let diagnostics = filled(warnings, errors);
            let count = |severity| {
                diagnostics
                    .iter()
                    .filter(|d| d.severity == severity)
                    .count()
            };
            assert_eq!(count(Severity::Warning), kept_warnings);
            assert_eq!(count(Severity::Error), kept_errors);
            assert_eq!(diagnostics.count(Severity::Warning), warnings);
            assert_eq!(diagnostics.count(Severity::Error), errors);
            assert_eq!(diagnostics.dropped(), more);
            assert_eq!(diagnostics.has_errors(), errors > 0);
            let last = format!("{more} more");
            assert_eq!(
                diagnostics.to_string().ends_with(&format!("{last}\n")),
                more > 0
            );
        }
    }

    #[test]
    fn lists_are_joined_with_their_counts_and_sorted_by_place() {
        let mut joined = filled(1_100, 0);
        joined.extend(filled(1_100, 3));
        assert_eq!(joined.count(Severity::Warning), 2_200);
        assert_eq!(joined.count(Severity::Error), 3);
        assert_eq!(joined.len(), MAX_KEPT);

        let mut sorted = Diagnostics::new();
        for (file, pointer, code) in [
            ("b", "", "1"),
            ("a", "/b", "2"),
            ("a", "/a", "3"),
            ("a", "/a", "4"),
        ] {
            sorted.warn(code, file, pointer, "m", "h");
        }
        sorted.sort();
        let codes: Vec<&str> = sorted.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["3", "4", "2", "1"]);
    }
}
