// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RelationshipsExportFieldListFilter`.
///
/// The service requires `field`, `values` in requests.
#[non_exhaustive]
pub struct RelationshipsExportFieldListFilter {
    /// `field`, required.
    pub field: Option<super::RelationshipsExportFieldListFilterField>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `field` in [`RelationshipsExportFieldListFilter`](super::RelationshipsExportFieldListFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum RelationshipsExportFieldListFilterField {
    /// `DivisionId`
    DivisionId,
    /// `UserId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RelationshipsExportFieldListFilter {
    "field" Enum field,
    "values" Texts values,
});

rt::setters!(RelationshipsExportFieldListFilter {
    0 field with_field(impl Into<super::RelationshipsExportFieldListFilterField>) clear_field,
    1 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(RelationshipsExportFieldListFilterField {
    DivisionId = "DivisionId",
    UserId = "UserId",
});
