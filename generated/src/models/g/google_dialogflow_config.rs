// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleDialogflowConfig`.
///
/// The service requires `conversationProfiles` in requests.
#[non_exhaustive]
pub struct GoogleDialogflowConfig {
    /// `conversationProfiles`, required.
    pub conversation_profiles: Option<Vec<super::ConversationProfile>>,
    /// `integrationId`.
    pub integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GoogleDialogflowConfig {
    "conversationProfiles" Any conversation_profiles,
    "integrationId" Str integration_id,
});

rt::setters!(GoogleDialogflowConfig {
    0 conversation_profiles with_conversation_profiles(Vec<super::ConversationProfile>) clear_conversation_profiles,
    1 integration_id with_integration_id(impl Into<String>) clear_integration_id,
});
