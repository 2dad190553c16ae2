// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleConditionGroup`.
///
/// The service requires `conditions`, `matchAnyConditions` in requests.
#[non_exhaustive]
pub struct CampaignRuleConditionGroup {
    /// `conditions`, required.
    pub conditions: Option<Vec<super::CampaignRuleCondition>>,
    /// `matchAnyConditions`, required.
    pub match_any_conditions: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleConditionGroup {
    "conditions" Any conditions,
    "matchAnyConditions" Bool match_any_conditions,
});

rt::setters!(CampaignRuleConditionGroup {
    0 conditions with_conditions(Vec<super::CampaignRuleCondition>) clear_conditions,
    1 match_any_conditions with_match_any_conditions(bool) clear_match_any_conditions,
});
