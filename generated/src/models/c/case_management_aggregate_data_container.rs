// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAggregateDataContainer`.
#[non_exhaustive]
pub struct CaseManagementAggregateDataContainer {
    /// `data`.
    pub data: Option<Vec<super::StatisticalResponse>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(CaseManagementAggregateDataContainer {
    "data" Any data,
    "group" Any group,
});
