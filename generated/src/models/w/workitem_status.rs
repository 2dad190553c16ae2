// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemStatus`.
#[non_exhaustive]
pub struct WorkitemStatus {
    /// `autoTerminateWorkitem`.
    pub auto_terminate_workitem: Option<bool>,
    /// `category`.
    pub category: Option<super::WorkitemStatusCategoryValue>,
    /// `defaultDestinationStatus`.
    pub default_destination_status: Option<super::WorkitemStatusReference>,
    /// `description`.
    pub description: Option<String>,
    /// `destinationStatuses`.
    pub destination_statuses: Option<Vec<super::WorkitemStatusReference>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `statusTransitionDelaySeconds`.
    pub status_transition_delay_seconds: Option<i64>,
    /// `statusTransitionTime`.
    pub status_transition_time: Option<String>,
    /// `worktype`.
    pub worktype: Option<super::WorktypeReference>,
    __marks: rt::Marks,
}
/// The values of `category` in [`WorkitemStatus`](super::WorkitemStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemStatusCategoryValue {
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

rt::model!(WorkitemStatus {
    "autoTerminateWorkitem" Bool auto_terminate_workitem,
    "category" Enum category,
    "defaultDestinationStatus" Any default_destination_status,
    "description" Str description,
    "destinationStatuses" Any destination_statuses,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "statusTransitionDelaySeconds" Int status_transition_delay_seconds,
    "statusTransitionTime" Str status_transition_time,
    "worktype" Any worktype,
});

rt::open_enum!(WorkitemStatusCategoryValue {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});
