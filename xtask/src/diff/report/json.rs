//! The report as JSON: the same fields in the same order, whatever changed.

use super::Report;

pub(super) fn write(report: &Report) -> String {
    // Only maps with other keys than strings cannot be written; there are none.
    let mut text = serde_json::to_string_pretty(report).unwrap_or_default();
    text.push('\n');
    text
}
