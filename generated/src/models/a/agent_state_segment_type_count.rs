// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateSegmentTypeCount`.
#[non_exhaustive]
pub struct AgentStateSegmentTypeCount {
    /// `count`.
    pub count: Option<i64>,
    /// `segmentType`.
    pub segment_type: Option<super::AgentStateSegmentTypeCountSegmentType>,
    __marks: rt::Marks,
}
/// The values of `segmentType` in [`AgentStateSegmentTypeCount`](super::AgentStateSegmentTypeCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateSegmentTypeCountSegmentType {
    /// `alert`
    Alert,
    /// `barging`
    Barging,
    /// `callback`
    Callback,
    /// `coaching`
    Coaching,
    /// `contacting`
    Contacting,
    /// `converting`
    Converting,
    /// `delay`
    Delay,
    /// `dialing`
    Dialing,
    /// `hold`
    Hold,
    /// `interact`
    Interact,
    /// `ivr`
    Ivr,
    /// `monitoring`
    Monitoring,
    /// `parked`
    Parked,
    /// `scheduled`
    Scheduled,
    /// `screenmonitoring`
    Screenmonitoring,
    /// `sharing`
    Sharing,
    /// `system`
    System,
    /// `transmitting`
    Transmitting,
    /// `unknown`
    Unknown,
    /// `uploading`
    Uploading,
    /// `voicemail`
    Voicemail,
    /// `wrapup`
    Wrapup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateSegmentTypeCount {
    "count" Int count,
    "segmentType" Enum segment_type,
});

rt::open_enum!(AgentStateSegmentTypeCountSegmentType {
    Alert = "alert",
    Barging = "barging",
    Callback = "callback",
    Coaching = "coaching",
    Contacting = "contacting",
    Converting = "converting",
    Delay = "delay",
    Dialing = "dialing",
    Hold = "hold",
    Interact = "interact",
    Ivr = "ivr",
    Monitoring = "monitoring",
    Parked = "parked",
    Scheduled = "scheduled",
    Screenmonitoring = "screenmonitoring",
    Sharing = "sharing",
    System = "system",
    Transmitting = "transmitting",
    Unknown = "unknown",
    Uploading = "uploading",
    Voicemail = "voicemail",
    Wrapup = "wrapup",
});
