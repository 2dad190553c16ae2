// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RuleSetDiagnostic`.
#[non_exhaustive]
pub struct RuleSetDiagnostic {
    /// `ruleSet`.
    pub rule_set: Option<super::DomainEntityRef>,
    /// `warnings`.
    pub warnings: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(RuleSetDiagnostic {
    "ruleSet" Any rule_set,
    "warnings" Texts warnings,
});
