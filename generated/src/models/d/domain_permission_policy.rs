// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainPermissionPolicy`.
#[non_exhaustive]
pub struct DomainPermissionPolicy {
    /// `actionSet`.
    pub action_set: Option<Vec<String>>,
    /// `allowConditions`.
    pub allow_conditions: Option<bool>,
    /// `domain`.
    pub domain: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `namedResources`.
    pub named_resources: Option<Vec<String>>,
    /// `policyDescription`.
    pub policy_description: Option<String>,
    /// `policyName`.
    pub policy_name: Option<String>,
    /// `resourceConditionNode`.
    pub resource_condition_node: Option<super::DomainResourceConditionNode>,
    __marks: rt::Marks,
}

rt::model!(DomainPermissionPolicy {
    "actionSet" Texts action_set,
    "allowConditions" Bool allow_conditions,
    "domain" Str domain,
    "entityName" Str entity_name,
    "namedResources" Texts named_resources,
    "policyDescription" Str policy_description,
    "policyName" Str policy_name,
    "resourceConditionNode" Any resource_condition_node,
});

rt::setters!(DomainPermissionPolicy {
    0 action_set with_action_set(Vec<String>) clear_action_set,
    1 allow_conditions with_allow_conditions(bool) clear_allow_conditions,
    2 domain with_domain(impl Into<String>) clear_domain,
    3 entity_name with_entity_name(impl Into<String>) clear_entity_name,
    4 named_resources with_named_resources(Vec<String>) clear_named_resources,
    5 policy_description with_policy_description(impl Into<String>) clear_policy_description,
    6 policy_name with_policy_name(impl Into<String>) clear_policy_name,
    7 resource_condition_node with_resource_condition_node(super::DomainResourceConditionNode) clear_resource_condition_node,
});
