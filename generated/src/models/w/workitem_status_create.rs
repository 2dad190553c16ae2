// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemStatusCreate`.
///
/// The service requires `category`, `name` in requests.
#[non_exhaustive]
pub struct WorkitemStatusCreate {
    /// `autoTerminateWorkitem`.
    pub auto_terminate_workitem: Option<bool>,
    /// `category`, required.
    pub category: Option<super::WorkitemStatusCreateCategory>,
    /// `defaultDestinationStatusId`.
    pub default_destination_status_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `destinationStatusIds`.
    pub destination_status_ids: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `statusTransitionDelaySeconds`.
    pub status_transition_delay_seconds: Option<i64>,
    /// `statusTransitionTime`.
    pub status_transition_time: Option<String>,
    __marks: rt::Marks,
}
/// The values of `category` in [`WorkitemStatusCreate`](super::WorkitemStatusCreate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemStatusCreateCategory {
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

rt::model!(WorkitemStatusCreate {
    "autoTerminateWorkitem" Bool auto_terminate_workitem,
    "category" Enum category,
    "defaultDestinationStatusId" Str default_destination_status_id,
    "description" Str description,
    "destinationStatusIds" Texts destination_status_ids,
    "name" Str name,
    "statusTransitionDelaySeconds" Int status_transition_delay_seconds,
    "statusTransitionTime" Str status_transition_time,
});

rt::setters!(WorkitemStatusCreate {
    0 auto_terminate_workitem with_auto_terminate_workitem(bool) clear_auto_terminate_workitem,
    1 category with_category(impl Into<super::WorkitemStatusCreateCategory>) clear_category,
    2 default_destination_status_id with_default_destination_status_id(impl Into<String>) clear_default_destination_status_id,
    3 description with_description(impl Into<String>) clear_description,
    4 destination_status_ids with_destination_status_ids(Vec<String>) clear_destination_status_ids,
    5 name with_name(impl Into<String>) clear_name,
    6 status_transition_delay_seconds with_status_transition_delay_seconds(i64) clear_status_transition_delay_seconds,
    7 status_transition_time with_status_transition_time(impl Into<String>) clear_status_transition_time,
});

rt::open_enum!(WorkitemStatusCreateCategory {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});
