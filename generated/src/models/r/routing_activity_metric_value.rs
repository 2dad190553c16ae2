// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityMetricValue`.
#[non_exhaustive]
pub struct RoutingActivityMetricValue {
    /// `count`.
    pub count: Option<i64>,
    /// `entityIds`.
    pub entity_ids: Option<Vec<String>>,
    /// `metric`.
    pub metric: Option<super::RoutingActivityMetricValueMetric>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    /// `secondaryQualifier`.
    pub secondary_qualifier: Option<String>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`RoutingActivityMetricValue`](super::RoutingActivityMetricValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityMetricValueMetric {
    /// `oActiveUsers`
    OActiveUsers,
    /// `oMemberUsers`
    OMemberUsers,
    /// `oOffQueueUsers`
    OOffQueueUsers,
    /// `oOnQueueUsers`
    OOnQueueUsers,
    /// `oUserPresences`
    OUserPresences,
    /// `oUserRoutingStatuses`
    OUserRoutingStatuses,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingActivityMetricValue {
    "count" Int count,
    "entityIds" Texts entity_ids,
    "metric" Enum metric,
    "qualifier" Str qualifier,
    "secondaryQualifier" Str secondary_qualifier,
});

rt::open_enum!(RoutingActivityMetricValueMetric {
    OActiveUsers = "oActiveUsers",
    OMemberUsers = "oMemberUsers",
    OOffQueueUsers = "oOffQueueUsers",
    OOnQueueUsers = "oOnQueueUsers",
    OUserPresences = "oUserPresences",
    OUserRoutingStatuses = "oUserRoutingStatuses",
});
