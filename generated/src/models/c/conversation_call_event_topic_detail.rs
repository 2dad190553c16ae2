// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicDetail`.
#[non_exhaustive]
pub struct ConversationCallEventTopicDetail {
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `fieldName`.
    pub field_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicDetail {
    "entityId" Str entity_id,
    "entityName" Str entity_name,
    "errorCode" Str error_code,
    "fieldName" Str field_name,
});
