// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsResponse`.
#[non_exhaustive]
pub struct DecisionMetricsResponse {
    /// `entities`.
    pub entities: Option<Vec<super::DecisionMetricsData>>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsResponse {
    "entities" Any entities,
});
