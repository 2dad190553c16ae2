// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityData`.
#[non_exhaustive]
pub struct ConversationActivityData {
    /// `data`.
    pub data: Option<Vec<super::ConversationActivityMetricValue>>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationActivityEntityData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    /// `truncated`.
    pub truncated: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ConversationActivityData {
    "data" Any data,
    "entities" Any entities,
    "group" Any group,
    "truncated" Bool truncated,
});
