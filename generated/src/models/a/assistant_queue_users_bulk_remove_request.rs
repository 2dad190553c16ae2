// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueueUsersBulkRemoveRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct AssistantQueueUsersBulkRemoveRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::AssistantQueueUser>>,
    __marks: rt::Marks,
}

rt::model!(AssistantQueueUsersBulkRemoveRequest {
    "entities" Any entities,
});

rt::setters!(AssistantQueueUsersBulkRemoveRequest {
    0 entities with_entities(Vec<super::AssistantQueueUser>) clear_entities,
});
