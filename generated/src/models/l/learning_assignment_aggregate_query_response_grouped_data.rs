// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateQueryResponseGroupedData`.
#[non_exhaustive]
pub struct LearningAssignmentAggregateQueryResponseGroupedData {
    /// `data`.
    pub data: Option<Vec<super::LearningAssignmentAggregateQueryResponseData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentAggregateQueryResponseGroupedData {
    "data" Any data,
    "group" Any group,
});
