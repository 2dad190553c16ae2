// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityMetricValue`.
#[non_exhaustive]
pub struct TeamActivityMetricValue {
    /// `count`.
    pub count: Option<i64>,
    /// `entityIds`.
    pub entity_ids: Option<Vec<String>>,
    /// `metric`.
    pub metric: Option<super::TeamActivityMetricValueMetric>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    /// `secondaryQualifier`.
    pub secondary_qualifier: Option<String>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`TeamActivityMetricValue`](super::TeamActivityMetricValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityMetricValueMetric {
    /// `oTeamOffQueueUsers`
    OTeamOffQueueUsers,
    /// `oTeamOnQueueUsers`
    OTeamOnQueueUsers,
    /// `oTeamPresences`
    OTeamPresences,
    /// `oTeamRoutingStatuses`
    OTeamRoutingStatuses,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamActivityMetricValue {
    "count" Int count,
    "entityIds" Texts entity_ids,
    "metric" Enum metric,
    "qualifier" Str qualifier,
    "secondaryQualifier" Str secondary_qualifier,
});

rt::open_enum!(TeamActivityMetricValueMetric {
    OTeamOffQueueUsers = "oTeamOffQueueUsers",
    OTeamOnQueueUsers = "oTeamOnQueueUsers",
    OTeamPresences = "oTeamPresences",
    OTeamRoutingStatuses = "oTeamRoutingStatuses",
});
