// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdjustableLiveSpeakerDetection`.
#[non_exhaustive]
pub struct AdjustableLiveSpeakerDetection {
    /// `eventName`.
    pub event_name: Option<String>,
    /// `isPersonLikely`.
    pub is_person_likely: Option<bool>,
    /// `lineConnected`.
    pub line_connected: Option<bool>,
    /// `mode`.
    pub mode: Option<super::AdjustableLiveSpeakerDetectionMode>,
    /// `preconnectDuration`.
    pub preconnect_duration: Option<String>,
    /// `totalRingbacks`.
    pub total_ringbacks: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `mode` in [`AdjustableLiveSpeakerDetection`](super::AdjustableLiveSpeakerDetection).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdjustableLiveSpeakerDetectionMode {
    /// `unknown`
    Unknown,
    /// `disabled`
    Disabled,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdjustableLiveSpeakerDetection {
    "eventName" Str event_name,
    "isPersonLikely" Bool is_person_likely,
    "lineConnected" Bool line_connected,
    "mode" Enum mode,
    "preconnectDuration" Str preconnect_duration,
    "totalRingbacks" Int total_ringbacks,
});

rt::setters!(AdjustableLiveSpeakerDetection {
    0 event_name with_event_name(impl Into<String>) clear_event_name,
    1 is_person_likely with_is_person_likely(bool) clear_is_person_likely,
    2 line_connected with_line_connected(bool) clear_line_connected,
    3 mode with_mode(impl Into<super::AdjustableLiveSpeakerDetectionMode>) clear_mode,
    4 preconnect_duration with_preconnect_duration(impl Into<String>) clear_preconnect_duration,
    5 total_ringbacks with_total_ringbacks(i64) clear_total_ringbacks,
});

rt::open_enum!(AdjustableLiveSpeakerDetectionMode {
    Unknown = "unknown",
    Disabled = "disabled",
    Low = "low",
    Medium = "medium",
    High = "high",
});
