// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsExportFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct ContactsExportFieldFilter {
    /// `field`, required.
    pub field: Option<super::ContactsExportFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`ContactsExportFieldFilter`](super::ContactsExportFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsExportFieldFilterField {
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

rt::model!(ContactsExportFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(ContactsExportFieldFilter {
    0 field with_field(impl Into<super::ContactsExportFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ContactsExportFieldFilterField {
    DivisionId = "DivisionId",
    ContactClassification = "ContactClassification",
    ExternalOrganizationId = "ExternalOrganizationId",
    ExternalSourceId = "ExternalSourceId",
    SchemaId = "SchemaId",
    SchemaVersion = "SchemaVersion",
});
