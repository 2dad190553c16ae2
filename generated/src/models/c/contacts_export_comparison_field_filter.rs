// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsExportComparisonFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct ContactsExportComparisonFieldFilter {
    /// `field`, required.
    pub field: Option<super::ContactsExportComparisonFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`ContactsExportComparisonFieldFilter`](super::ContactsExportComparisonFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsExportComparisonFieldFilterField {
    /// `CreateDate`
    CreateDate,
    /// `ModifyDate`
    ModifyDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactsExportComparisonFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(ContactsExportComparisonFieldFilter {
    0 field with_field(impl Into<super::ContactsExportComparisonFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ContactsExportComparisonFieldFilterField {
    CreateDate = "CreateDate",
    ModifyDate = "ModifyDate",
});
