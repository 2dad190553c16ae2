// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RelationshipsExportFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct RelationshipsExportFieldFilter {
    /// `field`, required.
    pub field: Option<super::RelationshipsExportFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`RelationshipsExportFieldFilter`](super::RelationshipsExportFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum RelationshipsExportFieldFilterField {
    /// `DivisionId`
    DivisionId,
    /// `UserId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RelationshipsExportFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(RelationshipsExportFieldFilter {
    0 field with_field(impl Into<super::RelationshipsExportFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RelationshipsExportFieldFilterField {
    DivisionId = "DivisionId",
    UserId = "UserId",
});
