// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityData`.
#[non_exhaustive]
pub struct UserActivityData {
    /// `data`.
    pub data: Option<Vec<super::UserActivityMetricValue>>,
    /// `entities`.
    pub entities: Option<Vec<super::UserActivityEntityData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    /// `truncated`.
    pub truncated: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UserActivityData {
    "data" Any data,
    "entities" Any entities,
    "group" Any group,
    "truncated" Bool truncated,
});
