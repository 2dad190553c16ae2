// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityData`.
#[non_exhaustive]
pub struct RoutingActivityData {
    /// `data`.
    pub data: Option<Vec<super::RoutingActivityMetricValue>>,
    /// `entities`.
    pub entities: Option<Vec<super::RoutingActivityEntityData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    /// `truncated`.
    pub truncated: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(RoutingActivityData {
    "data" Any data,
    "entities" Any entities,
    "group" Any group,
    "truncated" Bool truncated,
});
