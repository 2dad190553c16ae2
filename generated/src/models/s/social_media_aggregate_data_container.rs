// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaAggregateDataContainer`.
#[non_exhaustive]
pub struct SocialMediaAggregateDataContainer {
    /// `data`.
    pub data: Option<Vec<super::SocialMediaStatisticalResponse>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaAggregateDataContainer {
    "data" Any data,
    "group" Any group,
});
