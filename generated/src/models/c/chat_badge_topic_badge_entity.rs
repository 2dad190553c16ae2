// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatBadgeTopicBadgeEntity`.
#[non_exhaustive]
pub struct ChatBadgeTopicBadgeEntity {
    /// `jabberId`.
    pub jabber_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChatBadgeTopicBadgeEntity {
    "jabberId" Str jabber_id,
});
