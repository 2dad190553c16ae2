// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleDayOfWeekInterval`.
#[non_exhaustive]
pub struct CampaignRuleDayOfWeekInterval {
    /// `max`.
    pub max: Option<i64>,
    /// `min`.
    pub min: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleDayOfWeekInterval {
    "max" Int max,
    "min" Int min,
});

rt::setters!(CampaignRuleDayOfWeekInterval {
    0 max with_max(i64) clear_max,
    1 min with_min(i64) clear_min,
});
