// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseSummaryUpdate`.
///
/// The service requires `summary` in requests.
#[non_exhaustive]
pub struct CaseSummaryUpdate {
    /// `summary`, required.
    pub summary: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseSummaryUpdate {
    "summary" Str summary,
});

rt::setters!(CaseSummaryUpdate {
    0 summary with_summary(impl Into<String>) clear_summary,
});
