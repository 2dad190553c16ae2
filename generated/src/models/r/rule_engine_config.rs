// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RuleEngineConfig`.
///
/// The service requires `rules` in requests.
#[non_exhaustive]
pub struct RuleEngineConfig {
    /// `fallback`.
    pub fallback: Option<super::Fallback>,
    /// `rules`, required.
    pub rules: Option<Vec<super::RuleConfig>>,
    __marks: rt::Marks,
}

rt::model!(RuleEngineConfig {
    "fallback" Any fallback,
    "rules" Any rules,
});

rt::setters!(RuleEngineConfig {
    0 fallback with_fallback(super::Fallback) clear_fallback,
    1 rules with_rules(Vec<super::RuleConfig>) clear_rules,
});
