// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RelationshipsExportComparisonFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct RelationshipsExportComparisonFieldFilter {
    /// `field`, required.
    pub field: Option<super::RelationshipsExportComparisonFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`RelationshipsExportComparisonFieldFilter`](super::RelationshipsExportComparisonFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum RelationshipsExportComparisonFieldFilterField {
    /// `CreateDate`
    CreateDate,
    /// `ModifyDate`
    ModifyDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RelationshipsExportComparisonFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(RelationshipsExportComparisonFieldFilter {
    0 field with_field(impl Into<super::RelationshipsExportComparisonFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RelationshipsExportComparisonFieldFilterField {
    CreateDate = "CreateDate",
    ModifyDate = "ModifyDate",
});
