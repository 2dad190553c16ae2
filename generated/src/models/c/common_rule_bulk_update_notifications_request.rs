// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonRuleBulkUpdateNotificationsRequest`.
///
/// The service requires `ruleIds` in requests.
#[non_exhaustive]
pub struct CommonRuleBulkUpdateNotificationsRequest {
    /// `properties`.
    pub properties: Option<super::ModifiableRuleProperties>,
    /// `ruleIds`, required.
    pub rule_ids: Option<Vec<String>>,
    /// `typesToAdd`.
    pub types_to_add: Option<Vec<String>>,
    /// `typesToRemove`.
    pub types_to_remove: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CommonRuleBulkUpdateNotificationsRequest {
    "properties" Any properties,
    "ruleIds" Texts rule_ids,
    "typesToAdd" Texts types_to_add,
    "typesToRemove" Texts types_to_remove,
});

rt::setters!(CommonRuleBulkUpdateNotificationsRequest {
    0 properties with_properties(super::ModifiableRuleProperties) clear_properties,
    1 rule_ids with_rule_ids(Vec<String>) clear_rule_ids,
    2 types_to_add with_types_to_add(Vec<String>) clear_types_to_add,
    3 types_to_remove with_types_to_remove(Vec<String>) clear_types_to_remove,
});
