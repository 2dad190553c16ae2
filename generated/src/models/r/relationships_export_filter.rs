// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RelationshipsExportFilter`.
#[non_exhaustive]
pub struct RelationshipsExportFilter {
    /// `and`.
    pub and: Option<Vec<super::RelationshipsExportFilter>>,
    /// `eq`.
    pub eq: Option<super::RelationshipsExportFieldFilter>,
    /// `gte`.
    pub gte: Option<super::RelationshipsExportComparisonFieldFilter>,
    /// `in`.
    pub r#in: Option<super::RelationshipsExportFieldListFilter>,
    /// `lte`.
    pub lte: Option<super::RelationshipsExportComparisonFieldFilter>,
    /// `not`.
    pub not: Option<Box<super::RelationshipsExportFilter>>,
    /// `or`.
    pub or: Option<Vec<super::RelationshipsExportFilter>>,
    __marks: rt::Marks,
}

rt::model!(RelationshipsExportFilter {
    "and" Any and,
    "eq" Any eq,
    "gte" Any gte,
    "in" Any r#in,
    "lte" Any lte,
    "not" Any not,
    "or" Any or,
});

rt::setters!(RelationshipsExportFilter {
    0 and with_and(Vec<super::RelationshipsExportFilter>) clear_and,
    1 eq with_eq(super::RelationshipsExportFieldFilter) clear_eq,
    2 gte with_gte(super::RelationshipsExportComparisonFieldFilter) clear_gte,
    3 r#in with_in(super::RelationshipsExportFieldListFilter) clear_in,
    4 lte with_lte(super::RelationshipsExportComparisonFieldFilter) clear_lte,
    5 not with_not(super::RelationshipsExportFilter) clear_not,
    6 or with_or(Vec<super::RelationshipsExportFilter>) clear_or,
});
