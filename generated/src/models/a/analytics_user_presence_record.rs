// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsUserPresenceRecord`.
#[non_exhaustive]
pub struct AnalyticsUserPresenceRecord {
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `organizationPresenceId`.
    pub organization_presence_id: Option<String>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `systemPresence`.
    pub system_presence: Option<super::AnalyticsUserPresenceRecordSystemPresence>,
    __marks: rt::Marks,
}
/// The values of `systemPresence` in [`AnalyticsUserPresenceRecord`](super::AnalyticsUserPresenceRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsUserPresenceRecordSystemPresence {
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

rt::model!(AnalyticsUserPresenceRecord {
    "endTime" DateTime end_time,
    "organizationPresenceId" Str organization_presence_id,
    "startTime" DateTime start_time,
    "systemPresence" Enum system_presence,
});

rt::open_enum!(AnalyticsUserPresenceRecordSystemPresence {
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
