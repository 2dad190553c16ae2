// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManualEscalationResponse`.
#[non_exhaustive]
pub struct ManualEscalationResponse {
    /// `conversationNormalizedMessageId`.
    pub conversation_normalized_message_id: Option<String>,
    /// `escalationStatus`.
    pub escalation_status: Option<super::ManualEscalationResponseEscalationStatus>,
    /// `escalationTarget`.
    pub escalation_target: Option<super::EscalationTarget>,
    /// `socialMediaNormalizedMessageId`.
    pub social_media_normalized_message_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `escalationStatus` in [`ManualEscalationResponse`](super::ManualEscalationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ManualEscalationResponseEscalationStatus {
    /// `Unknown`
    Unknown,
    /// `Manual`
    Manual,
    /// `Throttled`
    Throttled,
    /// `PreviouslyEscalated`
    PreviouslyEscalated,
    /// `NotEscalated`
    NotEscalated,
    /// `Automatic`
    Automatic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ManualEscalationResponse {
    "conversationNormalizedMessageId" Str conversation_normalized_message_id,
    "escalationStatus" Enum escalation_status,
    "escalationTarget" Any escalation_target,
    "socialMediaNormalizedMessageId" Str social_media_normalized_message_id,
});

rt::open_enum!(ManualEscalationResponseEscalationStatus {
    Unknown = "Unknown",
    Manual = "Manual",
    Throttled = "Throttled",
    PreviouslyEscalated = "PreviouslyEscalated",
    NotEscalated = "NotEscalated",
    Automatic = "Automatic",
});
