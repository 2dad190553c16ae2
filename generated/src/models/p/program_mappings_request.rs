// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramMappingsRequest`.
///
/// The service requires `flowIds`, `queueIds` in requests.
#[non_exhaustive]
pub struct ProgramMappingsRequest {
    /// `flowIds`, required.
    pub flow_ids: Option<Vec<String>>,
    /// `queueIds`, required.
    pub queue_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ProgramMappingsRequest {
    "flowIds" Texts flow_ids,
    "queueIds" Texts queue_ids,
});

rt::setters!(ProgramMappingsRequest {
    0 flow_ids with_flow_ids(Vec<String>) clear_flow_ids,
    1 queue_ids with_queue_ids(Vec<String>) clear_queue_ids,
});
