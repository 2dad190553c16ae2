// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetMetricDefinitionsResponse`.
#[non_exhaustive]
pub struct GetMetricDefinitionsResponse {
    /// `entities`.
    pub entities: Option<Vec<super::MetricDefinition>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GetMetricDefinitionsResponse {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
