// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregateViewData`.
#[non_exhaustive]
pub struct AggregateViewData {
    /// `name`.
    pub name: Option<String>,
    /// `stats`.
    pub stats: Option<super::StatisticalSummary>,
    __marks: rt::Marks,
}

rt::model!(AggregateViewData {
    "name" Str name,
    "stats" Any stats,
});
