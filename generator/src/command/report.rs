//! What a run tells its caller: progress, diagnostics, the summary.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use platform_sdk_generator::diagnostic::{Diagnostic, Diagnostics};
use platform_sdk_generator::install::{Difference, Installed, Kind};
use platform_sdk_generator::{Progress, Summary};
use serde::Serialize;

use super::arguments::MessageFormat;

/// Differing files that text output lists; the rest is counted.
const MAX_LISTED: usize = 100;

/// Tells people on standard error and programs on standard output. A reader
/// that has gone away is no error.
pub(crate) struct Report {
    format: MessageFormat,
    bar: Option<ProgressBar>,
    started: Instant,
}

/// A line of JSON output; `reason` says which.
#[derive(Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Message<'a> {
    /// A problem of the description.
    Diagnostic {
        #[serde(flatten)]
        diagnostic: &'a Diagnostic,
    },
    /// Problems that were counted but not kept.
    MoreDiagnostics { count: usize },
    /// Why the run ended early.
    Error { message: &'a str },
    /// A file that differs, with `--check`.
    Difference { path: &'a str, kind: &'a str },
    /// The end of a run that wrote.
    Summary {
        operations: usize,
        models: usize,
        apis: usize,
        files: usize,
        lines: usize,
        written: usize,
        kept: usize,
        deleted: usize,
        seconds: f64,
    },
}

impl Report {
    /// Starts the clock. The bar is drawn when standard error is a terminal.
    pub(crate) fn new(format: MessageFormat) -> Self {
        Self {
            format,
            bar: io::stderr().is_terminal().then(new_bar),
            started: Instant::now(),
        }
    }

    /// Says which step begins: a line, or the text of the bar.
    pub(crate) fn step(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.set_message(text.to_owned()),
            None => print_error(&format!("sdkgen: {text}")),
        }
    }

    /// Takes what the generator tells.
    pub(crate) fn progress(&self, progress: Progress) {
        match (progress, &self.bar) {
            (Progress::Deciding, _) => self.step("deciding types and names"),
            (Progress::Rendering(files), bar) => {
                self.step(&format!("rendering {files} files"));
                if let Some(bar) = bar {
                    bar.set_length(files as u64);
                    bar.set_style(counting_style());
                }
            }
            (Progress::Rendered, Some(bar)) => bar.inc(1),
            (Progress::Rendered, None) => {}
        }
    }

    /// Removes the bar, so that lines can follow.
    pub(crate) fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// Tells all problems of the description.
    pub(crate) fn diagnostics(&self, diagnostics: &Diagnostics) {
        self.clear();
        match self.format {
            MessageFormat::Text => {
                let _ = write!(io::stderr().lock(), "{diagnostics}");
            }
            MessageFormat::Json => {
                for diagnostic in diagnostics {
                    print_json(&Message::Diagnostic { diagnostic });
                }
                if diagnostics.dropped() > 0 {
                    let count = diagnostics.dropped();
                    print_json(&Message::MoreDiagnostics { count });
                }
            }
        }
    }

    /// Tells why the run ends without a result.
    pub(crate) fn error(&self, message: &str) {
        self.clear();
        print_error(&format!("error: {message}"));
        if self.format == MessageFormat::Json {
            print_json(&Message::Error { message });
        }
    }

    /// Tells what `--check` found.
    pub(crate) fn differences(&self, crate_dir: &Path, differences: &[Difference]) {
        self.clear();
        for (number, difference) in differences.iter().enumerate() {
            let path = crate_dir.join(&difference.path).display().to_string();
            let kind = match difference.kind {
                Kind::Changed => "changed",
                Kind::Missing => "missing",
                Kind::Stray => "stray",
            };
            match self.format {
                MessageFormat::Json => print_json(&Message::Difference { path: &path, kind }),
                MessageFormat::Text if number < MAX_LISTED => {
                    print_error(&format!("{kind}: {path}"))
                }
                MessageFormat::Text => {}
            }
        }
        if self.format == MessageFormat::Text && differences.len() > MAX_LISTED {
            print_error(&format!("and {} more", differences.len() - MAX_LISTED));
        }
        let count = differences.len();
        print_error(&match count {
            0 => format!("{}: up to date", crate_dir.display()),
            1 => format!("{}: 1 file differs", crate_dir.display()),
            _ => format!("{}: {count} files differ", crate_dir.display()),
        });
    }

    /// Tells what was made and written.
    pub(crate) fn summary(&self, crate_dir: &Path, summary: &Summary, installed: Installed) {
        self.clear();
        let seconds = rounded(self.started.elapsed());
        let Summary {
            operations,
            models,
            apis,
            files,
            lines,
            ..
        } = *summary;
        let Installed {
            written,
            kept,
            deleted,
        } = installed;
        print_error(&format!(
            "{operations} operations of {apis} APIs and {models} models in {files} files, {lines} lines, {seconds:.1} s"
        ));
        print_error(&format!(
            "{}: {written} files written, {kept} unchanged, {deleted} deleted",
            crate_dir.display()
        ));
        if self.format == MessageFormat::Json {
            print_json(&Message::Summary {
                operations,
                models,
                apis,
                files,
                lines,
                written,
                kept,
                deleted,
                seconds,
            });
        }
    }
}

fn rounded(elapsed: Duration) -> f64 {
    (elapsed.as_secs_f64() * 1_000.0).round() / 1_000.0
}

fn new_bar() -> ProgressBar {
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

fn counting_style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {msg} [{bar:40}] {pos}/{len} {elapsed}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}

fn print_error(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

fn print_json(message: &Message<'_>) {
    if let Ok(line) = serde_json::to_string(message) {
        let _ = writeln!(io::stdout().lock(), "{line}");
    }
}
