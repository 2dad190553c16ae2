// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDataWriteResponse`.
#[non_exhaustive]
pub struct ExternalMetricDataWriteResponse {
    /// `processedEntities`.
    pub processed_entities: Option<Vec<super::ExternalMetricDataProcessedItem>>,
    /// `unprocessedEntities`.
    pub unprocessed_entities: Option<Vec<super::ExternalMetricDataUnprocessedItem>>,
    __marks: rt::Marks,
}

rt::model!(ExternalMetricDataWriteResponse {
    "processedEntities" Any processed_entities,
    "unprocessedEntities" Any unprocessed_entities,
});
