//! The report as text.

mod json;
mod markdown;
mod text;

#[cfg(test)]
mod tests;

use clap::ValueEnum;

use super::change::{Change, Impact, Report};

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For programs, with every field.
    Json,
    /// For a web page or a change log.
    Markdown,
}

/// The report in a format, with a newline at its end.
pub(crate) fn write(report: &Report, format: Format) -> String {
    match format {
        Format::Text => text::write(report),
        Format::Json => json::write(report),
        Format::Markdown => markdown::write(report),
    }
}

/// Changes of one impact that share an id.
struct Group<'r> {
    impact: Impact,
    id: &'r str,
    changes: &'r [Change],
}

/// The changes by impact and id, in the order of the report.
fn groups(report: &Report) -> impl Iterator<Item = Group<'_>> {
    let same = |a: &Change, b: &Change| a.impact == b.impact && a.id == b.id;
    report.changes.chunk_by(same).filter_map(|changes| {
        let first = changes.first()?;
        Some(Group {
            impact: first.impact,
            id: &first.id,
            changes,
        })
    })
}

/// `3 major, 1 minor, 0 patch`.
fn totals(report: &Report) -> String {
    let one = |impact: &Impact| format!("{} {impact}", report.counts.of(*impact));
    Impact::ALL.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Whether a letter moves the cursor, colours the screen or turns the direction
/// of writing instead of being seen.
fn is_control(letter: char) -> bool {
    let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || letter.is_control()
}
