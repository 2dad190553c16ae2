// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct TaskManagementAggregationView {
    /// `function`, required.
    pub function: Option<super::TaskManagementAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::TaskManagementAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`TaskManagementAggregationView`](super::TaskManagementAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`TaskManagementAggregationView`](super::TaskManagementAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregationViewTarget {
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
    /// `oWorkitemsServiceLevel`
    OWorkitemsServiceLevel,
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

rt::model!(TaskManagementAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(TaskManagementAggregationView {
    0 function with_function(impl Into<super::TaskManagementAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::TaskManagementAggregationViewTarget>) clear_target,
});

rt::open_enum!(TaskManagementAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(TaskManagementAggregationViewTarget {
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
    OWorkitemsServiceLevel = "oWorkitemsServiceLevel",
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
