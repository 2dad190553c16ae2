// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PinnedMessageRequest`.
///
/// The service requires `pinnedMessageIds` in requests.
#[non_exhaustive]
pub struct PinnedMessageRequest {
    /// `pinnedMessageIds`, required.
    pub pinned_message_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(PinnedMessageRequest {
    "pinnedMessageIds" Texts pinned_message_ids,
});

rt::setters!(PinnedMessageRequest {
    0 pinned_message_ids with_pinned_message_ids(Vec<String>) clear_pinned_message_ids,
});
