//! Figures as a table, and the page that has it.

use std::fmt::Write as _;
use std::fs;

use serde::Serialize;

use super::Output;
use super::process::Usage;
use crate::failure::{Failure, at};
use crate::{product, workspace};

/// What a figure may be at most, on the reference machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(crate) struct Budget {
    /// CPU seconds.
    pub(crate) cpu_seconds: Option<f64>,
    /// Peak of the resident memory, bytes.
    pub(crate) peak_bytes: Option<u64>,
    /// Size of a file, bytes.
    pub(crate) file_bytes: Option<u64>,
}

/// A line of the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: String,
    /// What the process used, where one was measured.
    pub(crate) usage: Option<Usage>,
    /// Size of the file, where one was measured, bytes.
    pub(crate) file_bytes: Option<u64>,
    /// The budget.
    pub(crate) budget: Budget,
}

impl Row {
    /// A measured process.
    pub(crate) fn of(what: impl Into<String>, usage: Usage, budget: Budget) -> Self {
        Self {
            what: what.into(),
            usage: Some(usage),
            file_bytes: None,
            budget,
        }
    }

    /// Whether a figure is over its budget. CPU time is compared as it would
    /// be on the reference machine.
    fn is_over(&self, ratio: f64) -> bool {
        let over = |figure: Option<f64>, budget: Option<f64>| match (figure, budget) {
            (Some(figure), Some(budget)) => figure > budget,
            _ => false,
        };
        let usage = self.usage.as_ref();
        #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
        let bytes = |value: Option<u64>| value.map(|value| value as f64);
        over(
            usage.map(|u| u.cpu_seconds / ratio),
            self.budget.cpu_seconds,
        ) || over(
            bytes(usage.map(|u| u.peak_bytes)),
            bytes(self.budget.peak_bytes),
        ) || over(bytes(self.file_bytes), bytes(self.budget.file_bytes))
    }
}

/// All figures of one run.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Table {
    /// What stands above the table: the command and the machine.
    pub(crate) caption: String,
    /// How many times longer this machine takes than the reference machine.
    pub(crate) ratio: f64,
    /// The figures.
    pub(crate) rows: Vec<Row>,
}

impl Table {
    /// The table in Markdown.
    fn markdown(&self) -> String {
        let mut text = format!("{}\n\n", self.caption);
        text.push_str(
            "| what | CPU | on the reference machine | wall | peak memory | size | budget |\n",
        );
        text.push_str("|---|---|---|---|---|---|---|\n");
        for row in &self.rows {
            let usage = row.usage.as_ref();
            let cell = |value: Option<String>| value.unwrap_or_default();
            let budget = [
                row.budget.cpu_seconds.map(|s| format!("{s} CPU-s")),
                row.budget.peak_bytes.map(size),
                row.budget.file_bytes.map(size),
            ];
            let budget: Vec<String> = budget.into_iter().flatten().collect();
            let mark = if row.is_over(self.ratio) {
                " (over)"
            } else {
                ""
            };
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} | {}{mark} |",
                row.what,
                cell(usage.map(|u| format!("{:.2} s", u.cpu_seconds))),
                cell(usage.map(|u| format!("{:.2} s", u.cpu_seconds / self.ratio))),
                cell(usage.map(|u| format!("{:.2} s", u.wall_seconds))),
                cell(usage.map(|u| size(u.peak_bytes))),
                cell(row.file_bytes.map(size)),
                budget.join(", "),
            );
        }
        text
    }

    /// Prints the table, puts it into the page between the markers of `name`
    /// (where a name is given), and into a JSON file where one is asked for.
    ///
    /// # Errors
    /// Files that cannot be written; with `--enforce`, figures over budget.
    pub(crate) fn publish(&self, name: Option<&str>, output: &Output) -> Result<(), Failure> {
        let markdown = self.markdown();
        println!("{markdown}");
        if let Some(name) = name {
            write_page(name, &markdown)?;
        }
        if let Some(path) = &output.json {
            let text = serde_json::to_string_pretty(self)
                .map_err(|error| Failure::Other(format!("{}: {error}", path.display())))?;
            fs::write(path, text + "\n").map_err(at("write the file", path))?;
        }
        let over: Vec<&str> = self
            .rows
            .iter()
            .filter(|row| row.is_over(self.ratio))
            .map(|row| row.what.as_str())
            .collect();
        if output.enforce && !over.is_empty() {
            return Err(Failure::OverBudget(over.join("; ")));
        }
        Ok(())
    }
}

/// A size in decimal units.
fn size(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
    let bytes = bytes as f64;
    if bytes >= 1e9 {
        format!("{:.2} GB", bytes / 1e9)
    } else {
        format!("{:.1} MB", bytes / 1e6)
    }
}

/// Puts a table into the page between the markers of `name`.
///
/// # Errors
/// A page that cannot be read or written, or has no such markers.
pub(crate) fn write_page(name: &str, table: &str) -> Result<(), Failure> {
    let path = &workspace::root().join(product::PERFORMANCE_PAGE);
    let page = fs::read_to_string(path).map_err(at("read the page", path))?;
    let page = with_table(&page, name, table).ok_or_else(|| {
        Failure::Other(format!(
            "{}: the lines `{}` and `{}` are missing; add them where the table belongs",
            path.display(),
            start_marker(name),
            end_marker(name)
        ))
    })?;
    fs::write(path, page).map_err(at("write the page", path))
}

fn start_marker(name: &str) -> String {
    format!("<!-- measure {name}: start -->")
}

fn end_marker(name: &str) -> String {
    format!("<!-- measure {name}: end -->")
}

/// The page with another text between the markers of `name`.
fn with_table(page: &str, name: &str, table: &str) -> Option<String> {
    let start = start_marker(name);
    let (before, rest) = page.split_once(&start)?;
    let (_, after) = rest.split_once(&end_marker(name))?;
    let table = table.trim_end();
    Some(format!(
        "{before}{start}\n{table}\n{}{after}",
        end_marker(name)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage(cpu_seconds: f64, peak_bytes: u64) -> Usage {
        Usage {
            name: None,
            cpu_seconds,
            wall_seconds: 1.0,
            peak_bytes,
        }
    }

    #[test]
    fn tables_go_between_their_markers() {
        let page = "a\n<!-- measure x: start -->\nold\n<!-- measure x: end -->\nb\n";
        let expected = "a\n<!-- measure x: start -->\nnew\n<!-- measure x: end -->\nb\n";
        assert_eq!(with_table(page, "x", "new\n").as_deref(), Some(expected));
        assert_eq!(with_table(page, "y", "new"), None);
    }

    #[test]
    fn budgets_hold_for_the_reference_machine() {
        let budget = Budget {
            cpu_seconds: Some(10.0),
            peak_bytes: Some(3_000_000_000),
            ..Budget::default()
        };
        let cases = [
            (usage(10.0, 5), 1.0, false),
            (usage(10.1, 5), 1.0, true),
            (usage(19.0, 5), 2.0, false),
            (usage(1.0, 3_000_000_001), 2.0, true),
        ];
        for (usage, ratio, over) in cases {
            let row = Row::of("a", usage.clone(), budget);
            assert_eq!(row.is_over(ratio), over, "{usage:?} {ratio}");
        }
        let file = Row {
            what: "b".to_owned(),
            usage: None,
            file_bytes: Some(7),
            budget: Budget {
                file_bytes: Some(6),
                ..Budget::default()
            },
        };
        assert!(file.is_over(1.0));
    }

    #[test]
    fn a_table_in_markdown() {
        let table = Table {
            caption: "Above.".to_owned(),
            ratio: 2.0,
            rows: vec![Row::of(
                "check, `full`",
                usage(30.0, 1_500_000_000),
                Budget {
                    cpu_seconds: Some(14.0),
                    ..Budget::default()
                },
            )],
        };
        let text = table.markdown();
        assert!(text.starts_with("Above.\n\n| what |"), "{text}");
        assert!(
            text.ends_with(
                "| check, `full` | 30.00 s | 15.00 s | 1.00 s | 1.50 GB |  | 14 CPU-s (over) |\n"
            ),
            "{text}"
        );
    }
}
