// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactEnrichRequest`.
///
/// The service requires `action`, `matchingIdentifiers` in requests.
#[non_exhaustive]
pub struct ContactEnrichRequest {
    /// `action`, required.
    pub action: Option<super::ContactEnrichRequestAction>,
    /// `contact`.
    pub contact: Option<super::ExternalContact>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `fieldRules`.
    pub field_rules: Option<super::EnrichFieldRules>,
    /// `id`.
    pub id: Option<String>,
    /// `matchingIdentifiers`, required.
    pub matching_identifiers: Option<Vec<super::ContactIdentifier>>,
    /// `options`.
    pub options: Option<super::ContactEnrichOptions>,
    __marks: rt::Marks,
}
/// The values of `action` in [`ContactEnrichRequest`](super::ContactEnrichRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactEnrichRequestAction {
    /// `Merge`
    Merge,
    /// `Upsert`
    Upsert,
    /// `Update`
    Update,
    /// `Insert`
    Insert,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactEnrichRequest {
    "action" Enum action,
    "contact" Any contact,
    "division" Any division,
    "fieldRules" Any field_rules,
    "id" Str id,
    "matchingIdentifiers" Any matching_identifiers,
    "options" Any options,
});

rt::setters!(ContactEnrichRequest {
    0 action with_action(impl Into<super::ContactEnrichRequestAction>) clear_action,
    1 contact with_contact(super::ExternalContact) clear_contact,
    2 division with_division(super::WritableStarrableDivision) clear_division,
    3 field_rules with_field_rules(super::EnrichFieldRules) clear_field_rules,
    4 id with_id(impl Into<String>) clear_id,
    5 matching_identifiers with_matching_identifiers(Vec<super::ContactIdentifier>) clear_matching_identifiers,
    6 options with_options(super::ContactEnrichOptions) clear_options,
});

rt::open_enum!(ContactEnrichRequestAction {
    Merge = "Merge",
    Upsert = "Upsert",
    Update = "Update",
    Insert = "Insert",
});
