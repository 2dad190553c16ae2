// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnGuardrailEvent`.
#[non_exhaustive]
pub struct ReportingTurnGuardrailEvent {
    /// `instruction`.
    pub instruction: Option<String>,
    /// `type`.
    pub r#type: Option<super::ReportingTurnGuardrailEventType>,
    /// `violationsThreshold`.
    pub violations_threshold: Option<i64>,
    /// `violationsTriggered`.
    pub violations_triggered: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ReportingTurnGuardrailEvent`](super::ReportingTurnGuardrailEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnGuardrailEventType {
    /// `Custom`
    Custom,
    /// `Jailbreak`
    Jailbreak,
    /// `Harmful`
    Harmful,
    /// `Inappropriate`
    Inappropriate,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingTurnGuardrailEvent {
    "instruction" Str instruction,
    "type" Enum r#type,
    "violationsThreshold" Int violations_threshold,
    "violationsTriggered" Int violations_triggered,
});

rt::open_enum!(ReportingTurnGuardrailEventType {
    Custom = "Custom",
    Jailbreak = "Jailbreak",
    Harmful = "Harmful",
    Inappropriate = "Inappropriate",
    Unknown = "Unknown",
});
