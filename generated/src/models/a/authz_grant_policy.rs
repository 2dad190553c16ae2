// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthzGrantPolicy`.
#[non_exhaustive]
pub struct AuthzGrantPolicy {
    /// `actions`.
    pub actions: Option<Vec<String>>,
    /// `condition`.
    pub condition: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuthzGrantPolicy {
    "actions" Texts actions,
    "condition" Str condition,
    "domain" Str domain,
    "entityName" Str entity_name,
});
