// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueueUsersBulkAddRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct AssistantQueueUsersBulkAddRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::AssistantQueueUser>>,
    __marks: rt::Marks,
}

rt::model!(AssistantQueueUsersBulkAddRequest {
    "entities" Any entities,
});

rt::setters!(AssistantQueueUsersBulkAddRequest {
    0 entities with_entities(Vec<super::AssistantQueueUser>) clear_entities,
});
