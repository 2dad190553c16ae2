// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationDataContainer`.
#[non_exhaustive]
pub struct TaskManagementObservationDataContainer {
    /// `metric`.
    pub metric: Option<super::TaskManagementObservationDataContainerMetric>,
    /// `qualifier`.
    pub qualifier: Option<super::TaskManagementObservationDataContainerQualifier>,
    /// `stats`.
    pub stats: Option<super::TaskManagementObservationMetricStats>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`TaskManagementObservationDataContainer`](super::TaskManagementObservationDataContainer).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementObservationDataContainerMetric {
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
/// The values of `qualifier` in [`TaskManagementObservationDataContainer`](super::TaskManagementObservationDataContainer).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementObservationDataContainerQualifier {
    /// `Hours24`
    Hours24,
    /// `Hours72`
    Hours72,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementObservationDataContainer {
    "metric" Enum metric,
    "qualifier" Enum qualifier,
    "stats" Any stats,
});

rt::open_enum!(TaskManagementObservationDataContainerMetric {
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

rt::open_enum!(TaskManagementObservationDataContainerQualifier {
    Hours24 = "Hours24",
    Hours72 = "Hours72",
});
