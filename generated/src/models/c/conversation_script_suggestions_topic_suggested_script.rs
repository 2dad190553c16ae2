// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScriptSuggestionsTopicSuggestedScript`.
#[non_exhaustive]
pub struct ConversationScriptSuggestionsTopicSuggestedScript {
    /// `data`.
    pub data: Option<std::collections::BTreeMap<String, String>>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationScriptSuggestionsTopicSuggestedScript {
    "data" Any data,
    "pageId" Str page_id,
    "scriptId" Str script_id,
});
