//! Runs of the generator in the test process.

use platform_sdk_generator::diagnostic::Diagnostics;
use platform_sdk_generator::load::{Limits, load_bytes};
use platform_sdk_generator::{Options, Output, generate};

/// What a run gives: the crate, or every problem as text.
pub type Generated = Result<Output, String>;

/// Makes the crate of a description that is given as bytes.
pub fn generate_bytes(bytes: &[u8], options: &Options) -> Generated {
    let loaded = load_bytes(bytes, "description.json", &Limits::default());
    let document = loaded
        .document
        .as_ref()
        .ok_or_else(|| shown(&loaded.diagnostics))?;
    generate(document, &loaded.diagnostics, options, &|_| {}).map_err(|faults| shown(&faults))
}

fn shown(diagnostics: &Diagnostics) -> String {
    diagnostics
        .iter()
        .map(|fault| format!("{fault:?}\n"))
        .collect()
}
