// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaDetailMessageContainer`.
#[non_exhaustive]
pub struct SocialMediaDetailMessageContainer {
    /// `contentModeration`.
    pub content_moderation: Option<super::ContentModeration>,
    /// `escalationInfo`.
    pub escalation_info: Option<super::SocialMediaMessageEscalationInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `normalizedMessage`.
    pub normalized_message: Option<super::ConversationNormalizedMessage>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaDetailMessageContainer {
    "contentModeration" Any content_moderation,
    "escalationInfo" Any escalation_info,
    "id" Str id,
    "normalizedMessage" Any normalized_message,
});
