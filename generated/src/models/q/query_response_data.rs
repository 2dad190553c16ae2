// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryResponseData`.
#[non_exhaustive]
pub struct QueryResponseData {
    /// `interval`.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::QueryResponseMetric>>,
    __marks: rt::Marks,
}

rt::model!(QueryResponseData {
    "interval" Str interval,
    "metrics" Any metrics,
});
