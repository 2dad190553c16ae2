// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RuleConfig`.
///
/// The service requires `enabled`, `rule` in requests.
#[non_exhaustive]
pub struct RuleConfig {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `rule`, required.
    pub rule: Option<super::CopilotRule>,
    __marks: rt::Marks,
}

rt::model!(RuleConfig {
    "enabled" Bool enabled,
    "id" Str id,
    "rule" Any rule,
});

rt::setters!(RuleConfig {
    0 enabled with_enabled(bool) clear_enabled,
    1 id with_id(impl Into<String>) clear_id,
    2 rule with_rule(super::CopilotRule) clear_rule,
});
