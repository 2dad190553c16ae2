// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditRealtimeRelatedResultsResponse`.
#[non_exhaustive]
pub struct AuditRealtimeRelatedResultsResponse {
    /// `entities`.
    pub entities: Option<Vec<super::AuditLogMessage>>,
    __marks: rt::Marks,
}

rt::model!(AuditRealtimeRelatedResultsResponse {
    "entities" Any entities,
});
