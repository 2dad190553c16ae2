// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Outcome`.
#[non_exhaustive]
pub struct Outcome {
    /// `associatedValueField`.
    pub associated_value_field: Option<super::AssociatedValueField>,
    /// `context`, required.
    pub context: Option<super::Context>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isPositive`, required.
    pub is_positive: Option<bool>,
    /// `journey`, required.
    pub journey: Option<super::Journey>,
    /// `modifiedDate`, required.
    pub modified_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(Outcome {
    "associatedValueField" Any associated_value_field,
    "context" Any context,
    "createdDate" DateTime created_date,
    "description" Str description,
    "displayName" Str display_name,
    "id" Str id,
    "isActive" Bool is_active,
    "isPositive" Bool is_positive,
    "journey" Any journey,
    "modifiedDate" DateTime modified_date,
    "selfUri" Str self_uri,
    "version" Int version,
});
