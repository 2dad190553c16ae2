// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicPhoneNumberColumn`.
#[non_exhaustive]
pub struct QueueConversationEventTopicPhoneNumberColumn {
    /// `columnName`.
    pub column_name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicPhoneNumberColumn {
    "columnName" Str column_name,
    "type" Str r#type,
});
