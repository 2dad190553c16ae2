// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueueUser`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct AssistantQueueUser {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AssistantQueueUser {
    "id" Str id,
});

rt::setters!(AssistantQueueUser {
    0 id with_id(impl Into<String>) clear_id,
});
