// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationGroupResult`.
#[non_exhaustive]
pub struct TaskManagementObservationGroupResult {
    /// `assigneeId`.
    pub assignee_id: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `statusCategory`.
    pub status_category: Option<
        super::TaskManagementObservationGroupResultStatusCategory,
    >,
    /// `typeId`.
    pub type_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `statusCategory` in [`TaskManagementObservationGroupResult`](super::TaskManagementObservationGroupResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementObservationGroupResultStatusCategory {
    /// `Open`
    Open,
    /// `InProgress`
    InProgress,
    /// `Waiting`
    Waiting,
    /// `Closed`
    Closed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementObservationGroupResult {
    "assigneeId" Str assignee_id,
    "queueId" Str queue_id,
    "statusCategory" Enum status_category,
    "typeId" Str type_id,
});

rt::open_enum!(TaskManagementObservationGroupResultStatusCategory {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});
