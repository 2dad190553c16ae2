// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaMessageEscalationInfo`.
#[non_exhaustive]
pub struct SocialMediaMessageEscalationInfo {
    /// `escalationStatus`.
    pub escalation_status: Option<
        super::SocialMediaMessageEscalationInfoEscalationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `escalationStatus` in [`SocialMediaMessageEscalationInfo`](super::SocialMediaMessageEscalationInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaMessageEscalationInfoEscalationStatus {
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

rt::model!(SocialMediaMessageEscalationInfo {
    "escalationStatus" Enum escalation_status,
});

rt::open_enum!(SocialMediaMessageEscalationInfoEscalationStatus {
    Unknown = "Unknown",
    Manual = "Manual",
    Throttled = "Throttled",
    PreviouslyEscalated = "PreviouslyEscalated",
    NotEscalated = "NotEscalated",
    Automatic = "Automatic",
});
