// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityData`.
#[non_exhaustive]
pub struct TeamActivityData {
    /// `data`.
    pub data: Option<Vec<super::TeamActivityMetricValue>>,
    /// `entities`.
    pub entities: Option<Vec<super::TeamActivityEntityData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    /// `truncated`.
    pub truncated: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TeamActivityData {
    "data" Any data,
    "entities" Any entities,
    "group" Any group,
    "truncated" Bool truncated,
});
