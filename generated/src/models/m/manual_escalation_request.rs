// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManualEscalationRequest`.
///
/// The service requires `socialMediaNormalizedMessageId` in requests.
#[non_exhaustive]
pub struct ManualEscalationRequest {
    /// `escalationTarget`.
    pub escalation_target: Option<super::EscalationTarget>,
    /// `socialMediaNormalizedMessageId`, required.
    pub social_media_normalized_message_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ManualEscalationRequest {
    "escalationTarget" Any escalation_target,
    "socialMediaNormalizedMessageId" Str social_media_normalized_message_id,
});

rt::setters!(ManualEscalationRequest {
    0 escalation_target with_escalation_target(super::EscalationTarget) clear_escalation_target,
    1 social_media_normalized_message_id with_social_media_normalized_message_id(impl Into<String>) clear_social_media_normalized_message_id,
});
