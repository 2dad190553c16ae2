// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResourcePermissionPolicy`.
#[non_exhaustive]
pub struct ResourcePermissionPolicy {
    /// `actionSet`.
    pub action_set: Option<Vec<String>>,
    /// `actionSetKey`.
    pub action_set_key: Option<String>,
    /// `allowConditions`.
    pub allow_conditions: Option<bool>,
    /// `domain`.
    pub domain: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `namedResources`.
    pub named_resources: Option<Vec<String>>,
    /// `policyDescription`.
    pub policy_description: Option<String>,
    /// `policyName`.
    pub policy_name: Option<String>,
    /// `resourceCondition`.
    pub resource_condition: Option<String>,
    /// `resourceConditionNode`.
    pub resource_condition_node: Option<super::ResourceConditionNode>,
    __marks: rt::Marks,
}

rt::model!(ResourcePermissionPolicy {
    "actionSet" Texts action_set,
    "actionSetKey" Str action_set_key,
    "allowConditions" Bool allow_conditions,
    "domain" Str domain,
    "entityName" Str entity_name,
    "id" Str id,
    "namedResources" Texts named_resources,
    "policyDescription" Str policy_description,
    "policyName" Str policy_name,
    "resourceCondition" Str resource_condition,
    "resourceConditionNode" Any resource_condition_node,
});

rt::setters!(ResourcePermissionPolicy {
    0 action_set with_action_set(Vec<String>) clear_action_set,
    1 action_set_key with_action_set_key(impl Into<String>) clear_action_set_key,
    2 allow_conditions with_allow_conditions(bool) clear_allow_conditions,
    3 domain with_domain(impl Into<String>) clear_domain,
    4 entity_name with_entity_name(impl Into<String>) clear_entity_name,
    5 id with_id(impl Into<String>) clear_id,
    6 named_resources with_named_resources(Vec<String>) clear_named_resources,
    7 policy_description with_policy_description(impl Into<String>) clear_policy_description,
    8 policy_name with_policy_name(impl Into<String>) clear_policy_name,
    9 resource_condition with_resource_condition(impl Into<String>) clear_resource_condition,
    10 resource_condition_node with_resource_condition_node(super::ResourceConditionNode) clear_resource_condition_node,
});
