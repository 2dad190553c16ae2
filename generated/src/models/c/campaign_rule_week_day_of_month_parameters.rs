// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleWeekDayOfMonthParameters`.
#[non_exhaustive]
pub struct CampaignRuleWeekDayOfMonthParameters {
    /// `interval`.
    pub interval: Option<super::CampaignRuleWeekDayOfMonthInterval>,
    /// `thresholdValue`.
    pub threshold_value: Option<super::CampaignRuleWeekDayOfMonth>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleWeekDayOfMonthParameters {
    "interval" Any interval,
    "thresholdValue" Any threshold_value,
});

rt::setters!(CampaignRuleWeekDayOfMonthParameters {
    0 interval with_interval(super::CampaignRuleWeekDayOfMonthInterval) clear_interval,
    1 threshold_value with_threshold_value(super::CampaignRuleWeekDayOfMonth) clear_threshold_value,
});
