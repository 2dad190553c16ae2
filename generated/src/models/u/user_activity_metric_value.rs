// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityMetricValue`.
#[non_exhaustive]
pub struct UserActivityMetricValue {
    /// `count`.
    pub count: Option<i64>,
    /// `entityIds`.
    pub entity_ids: Option<Vec<String>>,
    /// `metric`.
    pub metric: Option<super::UserActivityMetricValueMetric>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`UserActivityMetricValue`](super::UserActivityMetricValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityMetricValueMetric {
    /// `oActiveQueues`
    OActiveQueues,
    /// `oMemberQueues`
    OMemberQueues,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserActivityMetricValue {
    "count" Int count,
    "entityIds" Texts entity_ids,
    "metric" Enum metric,
    "qualifier" Str qualifier,
});

rt::open_enum!(UserActivityMetricValueMetric {
    OActiveQueues = "oActiveQueues",
    OMemberQueues = "oMemberQueues",
});
