// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityData`.
#[non_exhaustive]
pub struct FlowActivityData {
    /// `data`.
    pub data: Option<Vec<super::FlowActivityMetricValue>>,
    /// `entities`.
    pub entities: Option<Vec<super::FlowActivityEntityData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    /// `truncated`.
    pub truncated: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(FlowActivityData {
    "data" Any data,
    "entities" Any entities,
    "group" Any group,
    "truncated" Bool truncated,
});
