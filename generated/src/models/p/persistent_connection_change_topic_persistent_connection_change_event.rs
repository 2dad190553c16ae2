// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`.
#[non_exhaustive]
pub struct PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
    /// `errorInfo`.
    pub error_info: Option<super::PersistentConnectionChangeTopicErrorInfo>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `persistentState`.
    pub persistent_state: Option<
        super::PersistentConnectionChangeTopicPersistentConnectionChangeEventPersistentState,
    >,
    /// `stationId`.
    pub station_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `persistentState` in [`PersistentConnectionChangeTopicPersistentConnectionChangeEvent`](super::PersistentConnectionChangeTopicPersistentConnectionChangeEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum PersistentConnectionChangeTopicPersistentConnectionChangeEventPersistentState {
    /// `UNKNOWN`
    Unknown,
    /// `PERSISTED`
    Persisted,
    /// `ACTIVE_CALL`
    ActiveCall,
    /// `DISCONNECTED`
    Disconnected,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
    "errorInfo" Any error_info,
    "eventTime" DateTime event_time,
    "persistentState" Enum persistent_state,
    "stationId" Str station_id,
    "userId" Str user_id,
});

rt::open_enum!(PersistentConnectionChangeTopicPersistentConnectionChangeEventPersistentState {
    Unknown = "UNKNOWN",
    Persisted = "PERSISTED",
    ActiveCall = "ACTIVE_CALL",
    Disconnected = "DISCONNECTED",
    Failed = "FAILED",
});
