// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleDayOfMonthInterval`.
#[non_exhaustive]
pub struct CampaignRuleDayOfMonthInterval {
    /// `max`.
    pub max: Option<String>,
    /// `min`.
    pub min: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleDayOfMonthInterval {
    "max" Str max,
    "min" Str min,
});

rt::setters!(CampaignRuleDayOfMonthInterval {
    0 max with_max(impl Into<String>) clear_max,
    1 min with_min(impl Into<String>) clear_min,
});
