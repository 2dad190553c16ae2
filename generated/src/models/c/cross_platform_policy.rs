// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CrossPlatformPolicy`.
#[non_exhaustive]
pub struct CrossPlatformPolicy {
    /// `actions`.
    pub actions: Option<super::CrossPlatformPolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::PolicyConditions>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaPolicies`.
    pub media_policies: Option<super::CrossPlatformMediaPolicies>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    /// `policyErrors`.
    pub policy_errors: Option<super::PolicyErrors>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CrossPlatformPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
    "createdDate" DateTime created_date,
    "description" Str description,
    "enabled" Bool enabled,
    "id" Str id,
    "mediaPolicies" Any media_policies,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "order" Int order,
    "policyErrors" Any policy_errors,
    "selfUri" Str self_uri,
});

rt::setters!(CrossPlatformPolicy {
    0 actions with_actions(super::CrossPlatformPolicyActions) clear_actions,
    1 conditions with_conditions(super::PolicyConditions) clear_conditions,
    2 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    3 description with_description(impl Into<String>) clear_description,
    4 enabled with_enabled(bool) clear_enabled,
    5 id with_id(impl Into<String>) clear_id,
    6 media_policies with_media_policies(super::CrossPlatformMediaPolicies) clear_media_policies,
    7 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    8 name with_name(impl Into<String>) clear_name,
    9 order with_order(i64) clear_order,
    10 policy_errors with_policy_errors(super::PolicyErrors) clear_policy_errors,
    11 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
