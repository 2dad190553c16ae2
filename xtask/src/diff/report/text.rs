//! The report for a terminal.

use super::super::change::Report;
use super::{groups, is_control, totals};

pub(super) fn write(report: &Report) -> String {
    let mut text = format!(
        "bump: {} ({}; rules {})\n",
        report.bump,
        totals(report),
        report.rules
    );
    let mut impact = None;
    for group in groups(report) {
        if impact != Some(group.impact) {
            impact = Some(group.impact);
            text.push_str(&format!("\n{}\n", group.impact));
        }
        text.push_str(&format!("  {}\n", plain(group.id)));
        for change in group.changes {
            let message = plain(&change.message);
            text.push_str(&format!("    {message} [{}]\n", change.rule));
        }
    }
    text
}

/// Text of a description, which must not move the cursor or colour the screen.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match is_control(letter) {
            true => plain.extend(letter.escape_default()),
            false => plain.push(letter),
        }
    }
    plain
}
