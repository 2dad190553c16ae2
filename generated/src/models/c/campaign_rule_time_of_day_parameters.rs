// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleTimeOfDayParameters`.
#[non_exhaustive]
pub struct CampaignRuleTimeOfDayParameters {
    /// `interval`.
    pub interval: Option<super::CampaignRuleTimeOfDayInterval>,
    /// `thresholdValue`.
    pub threshold_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleTimeOfDayParameters {
    "interval" Any interval,
    "thresholdValue" Str threshold_value,
});

rt::setters!(CampaignRuleTimeOfDayParameters {
    0 interval with_interval(super::CampaignRuleTimeOfDayInterval) clear_interval,
    1 threshold_value with_threshold_value(impl Into<String>) clear_threshold_value,
});
