// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationsExportFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct OrganizationsExportFieldFilter {
    /// `field`, required.
    pub field: Option<super::OrganizationsExportFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`OrganizationsExportFieldFilter`](super::OrganizationsExportFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationsExportFieldFilterField {
    /// `DivisionId`
    DivisionId,
    /// `SchemaId`
    SchemaId,
    /// `SchemaVersion`
    SchemaVersion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationsExportFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(OrganizationsExportFieldFilter {
    0 field with_field(impl Into<super::OrganizationsExportFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(OrganizationsExportFieldFilterField {
    DivisionId = "DivisionId",
    SchemaId = "SchemaId",
    SchemaVersion = "SchemaVersion",
});
