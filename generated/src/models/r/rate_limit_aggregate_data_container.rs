// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RateLimitAggregateDataContainer`.
#[non_exhaustive]
pub struct RateLimitAggregateDataContainer {
    /// `data`.
    pub data: Option<Vec<super::StatisticalResponse>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(RateLimitAggregateDataContainer {
    "data" Any data,
    "group" Any group,
});
