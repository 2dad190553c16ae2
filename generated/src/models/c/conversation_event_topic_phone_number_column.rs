// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicPhoneNumberColumn`.
#[non_exhaustive]
pub struct ConversationEventTopicPhoneNumberColumn {
    /// `columnName`.
    pub column_name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicPhoneNumberColumn {
    "columnName" Str column_name,
    "type" Str r#type,
});
