//! Reads a Swagger 2.0 or OpenAPI 3.0 description and makes a Rust SDK crate.
//!
//! The rooms, in the order in which a description passes through them:
//! [`load`] reads and converts, [`lower`] makes the [`ir`], [`naming`] makes
//! every identifier, [`view`] decides what is printed, [`render`] prints and
//! formats, [`install`] puts files on disk. `ARCHITECTURE.md` has the map.

pub mod diagnostic;
pub mod install;
pub mod ir;
pub mod load;
pub mod lower;
pub mod naming;
pub mod render;
pub mod sink;
pub mod view;

use std::collections::BTreeMap;
use std::path::PathBuf;

use diagnostic::Diagnostics;
use load::Document;

/// What a run of the generator needs beside the description.
#[derive(Debug, Clone)]
pub struct Options {
    /// Cargo package name of the crate that is written.
    pub package: String,
    /// Version of that crate, a semver version.
    pub version: String,
    /// Path of the runtime crate as it goes into `Cargo.toml`, relative to the
    /// crate or absolute.
    pub runtime_path: String,
    /// Only these tags, by name as described or by feature name; empty: all.
    pub tags: Vec<String>,
    /// Tags (exact names) whose list parameters in queries are joined by commas,
    /// whatever the description says.
    pub csv_tags: Vec<String>,
    /// Features of the `default` feature; those that do not exist are errors.
    /// Empty: `full`.
    pub default_features: Vec<String>,
    /// Text of the names lock to keep to; `None`: no lock is kept.
    pub names_lock: Option<String>,
    /// Whether a changed or missing line of the lock is accepted.
    pub accept_breaking: bool,
    /// Whether warnings are errors.
    pub strict: bool,
    /// Whether the crate stands outside any workspace and needs an own
    /// `[workspace]` table.
    pub standalone: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            package: "platform-client-v2".to_owned(),
            version: "0.1.0".to_owned(),
            runtime_path: "../runtime".to_owned(),
            tags: Vec::new(),
            csv_tags: Vec::new(),
            default_features: Vec::new(),
            names_lock: None,
            accept_breaking: false,
            strict: false,
            standalone: false,
        }
    }
}

/// Everything that a run makes; nothing is written yet.
#[derive(Debug)]
pub struct Output {
    /// Path in the crate (with `/`) to content: `src/**`, `Cargo.toml`,
    /// `README.md`, `MANIFEST.json`.
    pub files: BTreeMap<PathBuf, String>,
    /// The names lock after this run.
    pub names_lock: String,
    /// What was counted.
    pub summary: Summary,
    /// The warnings of all rooms, those of loading included.
    pub diagnostics: Diagnostics,
}

/// The counts of a run, as printed at its end and kept in `MANIFEST.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations in the crate.
    pub operations: usize,
    /// Models in the crate: structures, enumerations and aliases of the
    /// description's schemas.
    pub models: usize,
    /// API structs, one a tag.
    pub apis: usize,
    /// Files.
    pub files: usize,
    /// Lines of Rust.
    pub lines: usize,
}

/// A step of a run, told to the caller's progress display.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Types, features and names are being decided.
    Deciding,
    /// This many files are going to be rendered.
    Rendering(usize),
    /// One more file is rendered.
    Rendered,
}

/// Makes the crate of a document.
///
/// # Errors
/// All errors found (and with [`Options::strict`] all warnings): names that
/// the lock forbids, tags or features that do not exist.
pub fn generate(
    document: &Document,
    loading: &Diagnostics,
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Output, Diagnostics> {
    render::run(document, loading, options, progress)
}
