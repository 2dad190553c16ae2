// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateAgentUnavailableTimesResultItem`.
#[non_exhaustive]
pub struct BulkUpdateAgentUnavailableTimesResultItem {
    /// `status`.
    pub status: Option<super::BulkUpdateAgentUnavailableTimesResultItemStatus>,
    /// `unavailableTime`.
    pub unavailable_time: Option<super::TargetUnavailableTime>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BulkUpdateAgentUnavailableTimesResultItem`](super::BulkUpdateAgentUnavailableTimesResultItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkUpdateAgentUnavailableTimesResultItemStatus {
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    /// `Skipped`
    Skipped,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkUpdateAgentUnavailableTimesResultItem {
    "status" Enum status,
    "unavailableTime" Any unavailable_time,
});

rt::open_enum!(BulkUpdateAgentUnavailableTimesResultItemStatus {
    Complete = "Complete",
    Error = "Error",
    Skipped = "Skipped",
});
