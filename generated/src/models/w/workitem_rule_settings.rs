// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemRuleSettings`.
#[non_exhaustive]
pub struct WorkitemRuleSettings {
    /// `flowRulesEnabled`.
    pub flow_rules_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(WorkitemRuleSettings {
    "flowRulesEnabled" Bool flow_rules_enabled,
});

rt::setters!(WorkitemRuleSettings {
    0 flow_rules_enabled with_flow_rules_enabled(bool) clear_flow_rules_enabled,
});
