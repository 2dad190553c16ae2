//! The report as Markdown. Text of the descriptions is shown as it is: none of
//! it becomes markup, a link or a mention.

use super::super::change::Report;
use super::{groups, is_control, totals};

pub(super) fn write(report: &Report) -> String {
    let mut text = format!("# Bump: {}\n\n{}.\n", report.bump, totals(report));
    let mut impact = None;
    for group in groups(report) {
        if impact != Some(group.impact) {
            impact = Some(group.impact);
            let (name, count) = (group.impact, report.counts.of(group.impact));
            text.push_str(&format!("\n## {} ({count})\n", capital(name.name())));
        }
        text.push_str(&format!("\n### {}\n\n", code(group.id)));
        for change in group.changes {
            text.push_str(&format!(
                "- {} (`{}`)\n",
                escaped(&change.message),
                change.rule
            ));
        }
    }
    text
}

/// The word with a capital letter.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A code span (CommonMark 6.1) on one line. Its fence is longer than every row of
/// backticks inside.
fn code(text: &str) -> String {
    let text: String = text.chars().map(flat).collect();
    let longest = text
        .split(|letter| letter != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match text.starts_with('`') || text.ends_with('`') {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

/// Text on one line in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars().map(flat) {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // Names, issues and addresses, which pages turn into links.
            '@' => escaped.push_str("&#64;"),
            '#' => escaped.push_str("&#35;"),
            ':' => escaped.push_str("&#58;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' | '$' | '!' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A letter without its effect on lines.
fn flat(letter: char) -> char {
    match is_control(letter) {
        true => ' ',
        false => letter,
    }
}
