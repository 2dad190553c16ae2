// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Coretype`.
#[non_exhaustive]
pub struct Coretype {
    /// `current`.
    pub current: Option<bool>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `itemValidationFields`.
    pub item_validation_fields: Option<Vec<String>>,
    /// `itemValidationLimits`.
    pub item_validation_limits: Option<super::ItemValidationLimits>,
    /// `name`.
    pub name: Option<String>,
    /// `schema`.
    pub schema: Option<super::Schema>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `validationFields`.
    pub validation_fields: Option<Vec<String>>,
    /// `validationLimits`.
    pub validation_limits: Option<super::ValidationLimits>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(Coretype {
    "current" Bool current,
    "dateCreated" DateTime date_created,
    "id" Str id,
    "itemValidationFields" Texts item_validation_fields,
    "itemValidationLimits" Any item_validation_limits,
    "name" Str name,
    "schema" Any schema,
    "selfUri" Str self_uri,
    "validationFields" Texts validation_fields,
    "validationLimits" Any validation_limits,
    "version" Int version,
});
