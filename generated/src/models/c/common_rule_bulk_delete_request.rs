// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonRuleBulkDeleteRequest`.
///
/// The service requires `ruleIds` in requests.
#[non_exhaustive]
pub struct CommonRuleBulkDeleteRequest {
    /// `ruleIds`, required.
    pub rule_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CommonRuleBulkDeleteRequest {
    "ruleIds" Texts rule_ids,
});

rt::setters!(CommonRuleBulkDeleteRequest {
    0 rule_ids with_rule_ids(Vec<String>) clear_rule_ids,
});
