// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleWeekDayOfMonthInterval`.
///
/// The service requires `max`, `min` in requests.
#[non_exhaustive]
pub struct CampaignRuleWeekDayOfMonthInterval {
    /// `max`, required.
    pub max: Option<super::CampaignRuleWeekDayOfMonth>,
    /// `min`, required.
    pub min: Option<super::CampaignRuleWeekDayOfMonth>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleWeekDayOfMonthInterval {
    "max" Any max,
    "min" Any min,
});

rt::setters!(CampaignRuleWeekDayOfMonthInterval {
    0 max with_max(super::CampaignRuleWeekDayOfMonth) clear_max,
    1 min with_min(super::CampaignRuleWeekDayOfMonth) clear_min,
});
