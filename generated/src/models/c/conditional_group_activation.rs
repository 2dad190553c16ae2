// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConditionalGroupActivation`.
#[non_exhaustive]
pub struct ConditionalGroupActivation {
    /// `pilotRule`.
    pub pilot_rule: Option<super::ConditionalGroupActivationPilotRule>,
    /// `rules`.
    pub rules: Option<Vec<super::ConditionalGroupActivationRule>>,
    __marks: rt::Marks,
}

rt::model!(ConditionalGroupActivation {
    "pilotRule" Any pilot_rule,
    "rules" Any rules,
});

rt::setters!(ConditionalGroupActivation {
    0 pilot_rule with_pilot_rule(super::ConditionalGroupActivationPilotRule) clear_pilot_rule,
    1 rules with_rules(Vec<super::ConditionalGroupActivationRule>) clear_rules,
});
