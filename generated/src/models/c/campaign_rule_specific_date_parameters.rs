// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleSpecificDateParameters`.
#[non_exhaustive]
pub struct CampaignRuleSpecificDateParameters {
    /// `includeYear`.
    pub include_year: Option<bool>,
    /// `interval`.
    pub interval: Option<super::CampaignRuleSpecificDateInterval>,
    /// `thresholdValue`.
    pub threshold_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleSpecificDateParameters {
    "includeYear" Bool include_year,
    "interval" Any interval,
    "thresholdValue" Str threshold_value,
});

rt::setters!(CampaignRuleSpecificDateParameters {
    0 include_year with_include_year(bool) clear_include_year,
    1 interval with_interval(super::CampaignRuleSpecificDateInterval) clear_interval,
    2 threshold_value with_threshold_value(impl Into<String>) clear_threshold_value,
});
