// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivityAggregateQueryResponseGroupedData`.
#[non_exhaustive]
pub struct DevelopmentActivityAggregateQueryResponseGroupedData {
    /// `data`.
    pub data: Option<Vec<super::DevelopmentActivityAggregateQueryResponseData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(DevelopmentActivityAggregateQueryResponseGroupedData {
    "data" Any data,
    "group" Any group,
});
