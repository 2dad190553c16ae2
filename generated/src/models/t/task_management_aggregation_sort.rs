// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAggregationSort`.
#[non_exhaustive]
pub struct TaskManagementAggregationSort {
    /// `function`, required.
    pub function: Option<super::TaskManagementAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::TaskManagementAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`TaskManagementAggregationSort`](super::TaskManagementAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`TaskManagementAggregationSort`](super::TaskManagementAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregationSortName {
    /// `nWorkitemsAcdCancelled`
    NWorkitemsAcdCancelled,
    /// `nWorkitemsAcdExpired`
    NWorkitemsAcdExpired,
    /// `nWorkitemsAcdStarted`
    NWorkitemsAcdStarted,
    /// `nWorkitemsAgentTransferred`
    NWorkitemsAgentTransferred,
    /// `nWorkitemsCreated`
    NWorkitemsCreated,
    /// `nWorkitemsDeclined`
    NWorkitemsDeclined,
    /// `nWorkitemsDeleted`
    NWorkitemsDeleted,
    /// `nWorkitemsDisconnected`
    NWorkitemsDisconnected,
    /// `nWorkitemsOffered`
    NWorkitemsOffered,
    /// `nWorkitemsOverSla`
    NWorkitemsOverSla,
    /// `nWorkitemsPurged`
    NWorkitemsPurged,
    /// `nWorkitemsQueueTransferred`
    NWorkitemsQueueTransferred,
    /// `nWorkitemsStatusChanged`
    NWorkitemsStatusChanged,
    /// `nWorkitemsTerminated`
    NWorkitemsTerminated,
    /// `nWorkitemsTimedout`
    NWorkitemsTimedout,
    /// `nWorkitemsTransferred`
    NWorkitemsTransferred,
    /// `nWorkitemsWrapupAdded`
    NWorkitemsWrapupAdded,
    /// `nWorkitemsWrapupRemoved`
    NWorkitemsWrapupRemoved,
    /// `tWorkitemsAgentFocusComplete`
    TWorkitemsAgentFocusComplete,
    /// `tWorkitemsAlert`
    TWorkitemsAlert,
    /// `tWorkitemsAnswered`
    TWorkitemsAnswered,
    /// `tWorkitemsDirectAnswered`
    TWorkitemsDirectAnswered,
    /// `tWorkitemsFocus`
    TWorkitemsFocus,
    /// `tWorkitemsFocusComplete`
    TWorkitemsFocusComplete,
    /// `tWorkitemsHandled`
    TWorkitemsHandled,
    /// `tWorkitemsHeld`
    TWorkitemsHeld,
    /// `tWorkitemsHeldComplete`
    TWorkitemsHeldComplete,
    /// `tWorkitemsNotResponding`
    TWorkitemsNotResponding,
    /// `tWorkitemsParked`
    TWorkitemsParked,
    /// `tWorkitemsQueueAnswered`
    TWorkitemsQueueAnswered,
    /// `tWorkitemsStatus`
    TWorkitemsStatus,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(TaskManagementAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(TaskManagementAggregationSortName {
    NWorkitemsAcdCancelled = "nWorkitemsAcdCancelled",
    NWorkitemsAcdExpired = "nWorkitemsAcdExpired",
    NWorkitemsAcdStarted = "nWorkitemsAcdStarted",
    NWorkitemsAgentTransferred = "nWorkitemsAgentTransferred",
    NWorkitemsCreated = "nWorkitemsCreated",
    NWorkitemsDeclined = "nWorkitemsDeclined",
    NWorkitemsDeleted = "nWorkitemsDeleted",
    NWorkitemsDisconnected = "nWorkitemsDisconnected",
    NWorkitemsOffered = "nWorkitemsOffered",
    NWorkitemsOverSla = "nWorkitemsOverSla",
    NWorkitemsPurged = "nWorkitemsPurged",
    NWorkitemsQueueTransferred = "nWorkitemsQueueTransferred",
    NWorkitemsStatusChanged = "nWorkitemsStatusChanged",
    NWorkitemsTerminated = "nWorkitemsTerminated",
    NWorkitemsTimedout = "nWorkitemsTimedout",
    NWorkitemsTransferred = "nWorkitemsTransferred",
    NWorkitemsWrapupAdded = "nWorkitemsWrapupAdded",
    NWorkitemsWrapupRemoved = "nWorkitemsWrapupRemoved",
    TWorkitemsAgentFocusComplete = "tWorkitemsAgentFocusComplete",
    TWorkitemsAlert = "tWorkitemsAlert",
    TWorkitemsAnswered = "tWorkitemsAnswered",
    TWorkitemsDirectAnswered = "tWorkitemsDirectAnswered",
    TWorkitemsFocus = "tWorkitemsFocus",
    TWorkitemsFocusComplete = "tWorkitemsFocusComplete",
    TWorkitemsHandled = "tWorkitemsHandled",
    TWorkitemsHeld = "tWorkitemsHeld",
    TWorkitemsHeldComplete = "tWorkitemsHeldComplete",
    TWorkitemsNotResponding = "tWorkitemsNotResponding",
    TWorkitemsParked = "tWorkitemsParked",
    TWorkitemsQueueAnswered = "tWorkitemsQueueAnswered",
    TWorkitemsStatus = "tWorkitemsStatus",
});
