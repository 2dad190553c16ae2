// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoleSettings`.
#[non_exhaustive]
pub struct RoleSettings {
    /// `authorizationGrantDivisionAware`.
    pub authorization_grant_division_aware: Option<bool>,
    /// `backfillEnabled`.
    pub backfill_enabled: Option<bool>,
    /// `genesysOrgPolicyBypass`.
    pub genesys_org_policy_bypass: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RoleSettings {
    "authorizationGrantDivisionAware" Bool authorization_grant_division_aware,
    "backfillEnabled" Bool backfill_enabled,
    "genesysOrgPolicyBypass" Bool genesys_org_policy_bypass,
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(RoleSettings {
    0 authorization_grant_division_aware with_authorization_grant_division_aware(bool) clear_authorization_grant_division_aware,
    1 backfill_enabled with_backfill_enabled(bool) clear_backfill_enabled,
    2 genesys_org_policy_bypass with_genesys_org_policy_bypass(bool) clear_genesys_org_policy_bypass,
    3 id with_id(impl Into<String>) clear_id,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
