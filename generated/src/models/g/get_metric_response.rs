// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetMetricResponse`.
#[non_exhaustive]
pub struct GetMetricResponse {
    /// `entities`.
    pub entities: Option<Vec<super::Metric>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GetMetricResponse {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
