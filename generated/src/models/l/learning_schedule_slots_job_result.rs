// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScheduleSlotsJobResult`.
#[non_exhaustive]
pub struct LearningScheduleSlotsJobResult {
    /// `interval`.
    pub interval: Option<String>,
    /// `slot`.
    pub slot: Option<super::LearningScheduleSlotsJobSlot>,
    /// `status`.
    pub status: Option<super::LearningScheduleSlotsJobResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LearningScheduleSlotsJobResult`](super::LearningScheduleSlotsJobResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningScheduleSlotsJobResultStatus {
    /// `InProgress`
    InProgress,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningScheduleSlotsJobResult {
    "interval" Str interval,
    "slot" Any slot,
    "status" Enum status,
});

rt::open_enum!(LearningScheduleSlotsJobResultStatus {
    InProgress = "InProgress",
    Complete = "Complete",
    Error = "Error",
});
