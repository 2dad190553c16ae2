// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationTagsUpdate`.
///
/// The service requires `externalTag` in requests.
#[non_exhaustive]
pub struct ConversationTagsUpdate {
    /// `externalTag`, required.
    pub external_tag: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationTagsUpdate {
    "externalTag" Str external_tag,
});

rt::setters!(ConversationTagsUpdate {
    0 external_tag with_external_tag(impl Into<String>) clear_external_tag,
});
