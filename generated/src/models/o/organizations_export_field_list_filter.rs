// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationsExportFieldListFilter`.
///
/// The service requires `field`, `values` in requests.
#[non_exhaustive]
pub struct OrganizationsExportFieldListFilter {
    /// `field`, required.
    pub field: Option<super::OrganizationsExportFieldListFilterField>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `field` in [`OrganizationsExportFieldListFilter`](super::OrganizationsExportFieldListFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationsExportFieldListFilterField {
    /// `DivisionId`
    DivisionId,
    /// `SchemaId`
    SchemaId,
    /// `SchemaVersion`
    SchemaVersion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationsExportFieldListFilter {
    "field" Enum field,
    "values" Texts values,
});

rt::setters!(OrganizationsExportFieldListFilter {
    0 field with_field(impl Into<super::OrganizationsExportFieldListFilterField>) clear_field,
    1 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(OrganizationsExportFieldListFilterField {
    DivisionId = "DivisionId",
    SchemaId = "SchemaId",
    SchemaVersion = "SchemaVersion",
});
