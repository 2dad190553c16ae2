// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsAgentStateQueryResponse`.
#[non_exhaustive]
pub struct AnalyticsAgentStateQueryResponse {
    /// `entities`.
    pub entities: Option<Vec<super::AnalyticsAgentStateAgentResponse>>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsAgentStateQueryResponse {
    "entities" Any entities,
});
