// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStatePresenceCount`.
#[non_exhaustive]
pub struct AgentStatePresenceCount {
    /// `count`.
    pub count: Option<i64>,
    /// `organizationPresenceId`.
    pub organization_presence_id: Option<String>,
    /// `systemPresence`.
    pub system_presence: Option<super::AgentStatePresenceCountSystemPresence>,
    __marks: rt::Marks,
}
/// The values of `systemPresence` in [`AgentStatePresenceCount`](super::AgentStatePresenceCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStatePresenceCountSystemPresence {
    /// `UNKNOWN`
    Unknown,
    /// `AVAILABLE`
    Available,
    /// `AWAY`
    Away,
    /// `BUSY`
    Busy,
    /// `OFFLINE`
    Offline,
    /// `IDLE`
    Idle,
    /// `ON_QUEUE`
    OnQueue,
    /// `MEAL`
    Meal,
    /// `TRAINING`
    Training,
    /// `MEETING`
    Meeting,
    /// `BREAK`
    Break,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStatePresenceCount {
    "count" Int count,
    "organizationPresenceId" Str organization_presence_id,
    "systemPresence" Enum system_presence,
});

rt::open_enum!(AgentStatePresenceCountSystemPresence {
    Unknown = "UNKNOWN",
    Available = "AVAILABLE",
    Away = "AWAY",
    Busy = "BUSY",
    Offline = "OFFLINE",
    Idle = "IDLE",
    OnQueue = "ON_QUEUE",
    Meal = "MEAL",
    Training = "TRAINING",
    Meeting = "MEETING",
    Break = "BREAK",
});
