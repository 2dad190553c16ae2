// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainPermission`.
#[non_exhaustive]
pub struct DomainPermission {
    /// `action`.
    pub action: Option<String>,
    /// `allowsConditions`.
    pub allows_conditions: Option<bool>,
    /// `divisionAware`.
    pub division_aware: Option<bool>,
    /// `domain`.
    pub domain: Option<String>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `label`.
    pub label: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DomainPermission {
    "action" Str action,
    "allowsConditions" Bool allows_conditions,
    "divisionAware" Bool division_aware,
    "domain" Str domain,
    "entityType" Str entity_type,
    "label" Str label,
});
