// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleDayOfMonthParameters`.
#[non_exhaustive]
pub struct CampaignRuleDayOfMonthParameters {
    /// `inSet`.
    pub in_set: Option<Vec<String>>,
    /// `interval`.
    pub interval: Option<super::CampaignRuleDayOfMonthInterval>,
    /// `thresholdValue`.
    pub threshold_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleDayOfMonthParameters {
    "inSet" Texts in_set,
    "interval" Any interval,
    "thresholdValue" Str threshold_value,
});

rt::setters!(CampaignRuleDayOfMonthParameters {
    0 in_set with_in_set(Vec<String>) clear_in_set,
    1 interval with_interval(super::CampaignRuleDayOfMonthInterval) clear_interval,
    2 threshold_value with_threshold_value(impl Into<String>) clear_threshold_value,
});
