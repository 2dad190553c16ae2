// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationsExportComparisonFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct OrganizationsExportComparisonFieldFilter {
    /// `field`, required.
    pub field: Option<super::OrganizationsExportComparisonFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`OrganizationsExportComparisonFieldFilter`](super::OrganizationsExportComparisonFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationsExportComparisonFieldFilterField {
    /// `CreateDate`
    CreateDate,
    /// `ModifyDate`
    ModifyDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationsExportComparisonFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(OrganizationsExportComparisonFieldFilter {
    0 field with_field(impl Into<super::OrganizationsExportComparisonFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(OrganizationsExportComparisonFieldFilterField {
    CreateDate = "CreateDate",
    ModifyDate = "ModifyDate",
});
