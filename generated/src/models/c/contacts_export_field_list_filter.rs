// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsExportFieldListFilter`.
///
/// The service requires `field`, `values` in requests.
#[non_exhaustive]
pub struct ContactsExportFieldListFilter {
    /// `field`, required.
    pub field: Option<super::ContactsExportFieldListFilterField>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `field` in [`ContactsExportFieldListFilter`](super::ContactsExportFieldListFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsExportFieldListFilterField {
    /// `DivisionId`
    DivisionId,
    /// `ContactClassification`
    ContactClassification,
    /// `ExternalOrganizationId`
    ExternalOrganizationId,
    /// `ExternalSourceId`
    ExternalSourceId,
    /// `SchemaId`
    SchemaId,
    /// `SchemaVersion`
    SchemaVersion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactsExportFieldListFilter {
    "field" Enum field,
    "values" Texts values,
});

rt::setters!(ContactsExportFieldListFilter {
    0 field with_field(impl Into<super::ContactsExportFieldListFilterField>) clear_field,
    1 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(ContactsExportFieldListFilterField {
    DivisionId = "DivisionId",
    ContactClassification = "ContactClassification",
    ExternalOrganizationId = "ExternalOrganizationId",
    ExternalSourceId = "ExternalSourceId",
    SchemaId = "SchemaId",
    SchemaVersion = "SchemaVersion",
});
