// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementQueryMetric`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct TaskManagementQueryMetric {
    /// `name`, required.
    pub name: Option<super::TaskManagementQueryMetricName>,
    /// `qualifier`.
    pub qualifier: Option<super::TaskManagementQueryMetricQualifier>,
    __marks: rt::Marks,
}
/// The values of `name` in [`TaskManagementQueryMetric`](super::TaskManagementQueryMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementQueryMetricName {
    /// `oWorkitemsUnassigned`
    OWorkitemsUnassigned,
    /// `oWorkitemsAssigned`
    OWorkitemsAssigned,
    /// `oWorkitemsConnected`
    OWorkitemsConnected,
    /// `oWorkitemsParked`
    OWorkitemsParked,
    /// `oWorkitemsHeld`
    OWorkitemsHeld,
    /// `oWorkitemsAcdStarted`
    OWorkitemsAcdStarted,
    /// `oWorkitemsDeclined`
    OWorkitemsDeclined,
    /// `oWorkitemsIdle`
    OWorkitemsIdle,
    /// `oWorkitemsDisconnected`
    OWorkitemsDisconnected,
    /// `oWorkitemsAcdExpired`
    OWorkitemsAcdExpired,
    /// `oWorkitemsDue`
    OWorkitemsDue,
    /// `oWorkitemsOverDue`
    OWorkitemsOverDue,
    /// `oWorkitemOldestUnassigned`
    OWorkitemOldestUnassigned,
    /// `oWorkitemOldestAssigned`
    OWorkitemOldestAssigned,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `qualifier` in [`TaskManagementQueryMetric`](super::TaskManagementQueryMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementQueryMetricQualifier {
    /// `Hours24`
    Hours24,
    /// `Hours72`
    Hours72,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementQueryMetric {
    "name" Enum name,
    "qualifier" Enum qualifier,
});

rt::setters!(TaskManagementQueryMetric {
    0 name with_name(impl Into<super::TaskManagementQueryMetricName>) clear_name,
    1 qualifier with_qualifier(impl Into<super::TaskManagementQueryMetricQualifier>) clear_qualifier,
});

rt::open_enum!(TaskManagementQueryMetricName {
    OWorkitemsUnassigned = "oWorkitemsUnassigned",
    OWorkitemsAssigned = "oWorkitemsAssigned",
    OWorkitemsConnected = "oWorkitemsConnected",
    OWorkitemsParked = "oWorkitemsParked",
    OWorkitemsHeld = "oWorkitemsHeld",
    OWorkitemsAcdStarted = "oWorkitemsAcdStarted",
    OWorkitemsDeclined = "oWorkitemsDeclined",
    OWorkitemsIdle = "oWorkitemsIdle",
    OWorkitemsDisconnected = "oWorkitemsDisconnected",
    OWorkitemsAcdExpired = "oWorkitemsAcdExpired",
    OWorkitemsDue = "oWorkitemsDue",
    OWorkitemsOverDue = "oWorkitemsOverDue",
    OWorkitemOldestUnassigned = "oWorkitemOldestUnassigned",
    OWorkitemOldestAssigned = "oWorkitemOldestAssigned",
});

rt::open_enum!(TaskManagementQueryMetricQualifier {
    Hours24 = "Hours24",
    Hours72 = "Hours72",
});
