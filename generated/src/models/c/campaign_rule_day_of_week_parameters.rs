// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleDayOfWeekParameters`.
#[non_exhaustive]
pub struct CampaignRuleDayOfWeekParameters {
    /// `inSet`.
    pub in_set: Option<Vec<i64>>,
    /// `interval`.
    pub interval: Option<super::CampaignRuleDayOfWeekInterval>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleDayOfWeekParameters {
    "inSet" Any in_set,
    "interval" Any interval,
});

rt::setters!(CampaignRuleDayOfWeekParameters {
    0 in_set with_in_set(Vec<i64>) clear_in_set,
    1 interval with_interval(super::CampaignRuleDayOfWeekInterval) clear_interval,
});
