// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthorizationPolicy`.
///
/// The service requires `effect`, `subject` in requests.
#[non_exhaustive]
pub struct AuthorizationPolicy {
    /// `active`.
    pub active: Option<bool>,
    /// `applyToClients`.
    pub apply_to_clients: Option<bool>,
    /// `condition`.
    pub condition: Option<rt::Value>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `effect`, required.
    pub effect: Option<super::AuthorizationPolicyEffect>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `presetAttributes`.
    pub preset_attributes: Option<
        std::collections::BTreeMap<String, super::TypedAttribute>,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `subject`, required.
    pub subject: Option<super::Subject>,
    /// `targetResource`.
    pub target_resource: Option<String>,
    __marks: rt::Marks,
}
/// The values of `effect` in [`AuthorizationPolicy`](super::AuthorizationPolicy).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationPolicyEffect {
    /// `ALLOW`
    Allow,
    /// `DENY`
    Deny,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AuthorizationPolicy {
    "active" Bool active,
    "applyToClients" Bool apply_to_clients,
    "condition" Json condition,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "effect" Enum effect,
    "id" Str id,
    "name" Str name,
    "presetAttributes" Any preset_attributes,
    "selfUri" Str self_uri,
    "subject" Any subject,
    "targetResource" Str target_resource,
});

rt::setters!(AuthorizationPolicy {
    0 active with_active(bool) clear_active,
    1 apply_to_clients with_apply_to_clients(bool) clear_apply_to_clients,
    2 condition with_condition(rt::Value) clear_condition,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 effect with_effect(impl Into<super::AuthorizationPolicyEffect>) clear_effect,
    6 id with_id(impl Into<String>) clear_id,
    7 name with_name(impl Into<String>) clear_name,
    8 preset_attributes with_preset_attributes(std::collections::BTreeMap<String, super::TypedAttribute>) clear_preset_attributes,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 subject with_subject(super::Subject) clear_subject,
    11 target_resource with_target_resource(impl Into<String>) clear_target_resource,
});

rt::open_enum!(AuthorizationPolicyEffect {
    Allow = "ALLOW",
    Deny = "DENY",
});
