// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleSpecificDateInterval`.
#[non_exhaustive]
pub struct CampaignRuleSpecificDateInterval {
    /// `max`.
    pub max: Option<String>,
    /// `min`.
    pub min: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleSpecificDateInterval {
    "max" Str max,
    "min" Str min,
});

rt::setters!(CampaignRuleSpecificDateInterval {
    0 max with_max(impl Into<String>) clear_max,
    1 min with_min(impl Into<String>) clear_min,
});
