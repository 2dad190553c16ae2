// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAggregateDataContainer`.
#[non_exhaustive]
pub struct SummaryAggregateDataContainer {
    /// `data`.
    pub data: Option<Vec<super::StatisticalResponse>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(SummaryAggregateDataContainer {
    "data" Any data,
    "group" Any group,
});
