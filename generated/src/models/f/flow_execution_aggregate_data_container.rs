// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAggregateDataContainer`.
#[non_exhaustive]
pub struct FlowExecutionAggregateDataContainer {
    /// `data`.
    pub data: Option<Vec<super::StatisticalResponse>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(FlowExecutionAggregateDataContainer {
    "data" Any data,
    "group" Any group,
});
