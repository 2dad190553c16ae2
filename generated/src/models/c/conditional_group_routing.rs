// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConditionalGroupRouting`.
#[non_exhaustive]
pub struct ConditionalGroupRouting {
    /// `rules`.
    pub rules: Option<Vec<super::ConditionalGroupRoutingRule>>,
    __marks: rt::Marks,
}

rt::model!(ConditionalGroupRouting {
    "rules" Any rules,
});

rt::setters!(ConditionalGroupRouting {
    0 rules with_rules(Vec<super::ConditionalGroupRoutingRule>) clear_rules,
});
