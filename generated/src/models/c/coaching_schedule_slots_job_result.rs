// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingScheduleSlotsJobResult`.
#[non_exhaustive]
pub struct CoachingScheduleSlotsJobResult {
    /// `hasConflict`.
    pub has_conflict: Option<bool>,
    /// `interval`.
    pub interval: Option<String>,
    /// `slot`.
    pub slot: Option<super::CoachingScheduleSlotsJobSlot>,
    /// `status`.
    pub status: Option<super::CoachingScheduleSlotsJobResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`CoachingScheduleSlotsJobResult`](super::CoachingScheduleSlotsJobResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingScheduleSlotsJobResultStatus {
    /// `InProgress`
    InProgress,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingScheduleSlotsJobResult {
    "hasConflict" Bool has_conflict,
    "interval" Str interval,
    "slot" Any slot,
    "status" Enum status,
});

rt::open_enum!(CoachingScheduleSlotsJobResultStatus {
    InProgress = "InProgress",
    Complete = "Complete",
    Error = "Error",
});
