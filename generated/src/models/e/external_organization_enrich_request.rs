// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalOrganizationEnrichRequest`.
#[non_exhaustive]
pub struct ExternalOrganizationEnrichRequest {
    /// `action`.
    pub action: Option<super::ExternalOrganizationEnrichRequestAction>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `externalOrganization`.
    pub external_organization: Option<super::ExternalOrganization>,
    /// `fieldRules`.
    pub field_rules: Option<super::EnrichFieldRules>,
    /// `id`.
    pub id: Option<String>,
    /// `matchingIdentifiers`.
    pub matching_identifiers: Option<Vec<super::ExternalOrganizationIdentifier>>,
    __marks: rt::Marks,
}
/// The values of `action` in [`ExternalOrganizationEnrichRequest`](super::ExternalOrganizationEnrichRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalOrganizationEnrichRequestAction {
    /// `Upsert`
    Upsert,
    /// `Update`
    Update,
    /// `Insert`
    Insert,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalOrganizationEnrichRequest {
    "action" Enum action,
    "division" Any division,
    "externalOrganization" Any external_organization,
    "fieldRules" Any field_rules,
    "id" Str id,
    "matchingIdentifiers" Any matching_identifiers,
});

rt::setters!(ExternalOrganizationEnrichRequest {
    0 action with_action(impl Into<super::ExternalOrganizationEnrichRequestAction>) clear_action,
    1 division with_division(super::WritableStarrableDivision) clear_division,
    2 external_organization with_external_organization(super::ExternalOrganization) clear_external_organization,
    3 field_rules with_field_rules(super::EnrichFieldRules) clear_field_rules,
    4 id with_id(impl Into<String>) clear_id,
    5 matching_identifiers with_matching_identifiers(Vec<super::ExternalOrganizationIdentifier>) clear_matching_identifiers,
});

rt::open_enum!(ExternalOrganizationEnrichRequestAction {
    Upsert = "Upsert",
    Update = "Update",
    Insert = "Insert",
});
