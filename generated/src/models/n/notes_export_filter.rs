// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NotesExportFilter`.
#[non_exhaustive]
pub struct NotesExportFilter {
    /// `and`.
    pub and: Option<Vec<super::NotesExportFilter>>,
    /// `eq`.
    pub eq: Option<super::NotesExportFieldFilter>,
    /// `gte`.
    pub gte: Option<super::NotesExportComparisonFieldFilter>,
    /// `in`.
    pub r#in: Option<super::NotesExportFieldListFilter>,
    /// `lte`.
    pub lte: Option<super::NotesExportComparisonFieldFilter>,
    /// `not`.
    pub not: Option<Box<super::NotesExportFilter>>,
    /// `or`.
    pub or: Option<Vec<super::NotesExportFilter>>,
    __marks: rt::Marks,
}

rt::model!(NotesExportFilter {
    "and" Any and,
    "eq" Any eq,
    "gte" Any gte,
    "in" Any r#in,
    "lte" Any lte,
    "not" Any not,
    "or" Any or,
});

rt::setters!(NotesExportFilter {
    0 and with_and(Vec<super::NotesExportFilter>) clear_and,
    1 eq with_eq(super::NotesExportFieldFilter) clear_eq,
    2 gte with_gte(super::NotesExportComparisonFieldFilter) clear_gte,
    3 r#in with_in(super::NotesExportFieldListFilter) clear_in,
    4 lte with_lte(super::NotesExportComparisonFieldFilter) clear_lte,
    5 not with_not(super::NotesExportFilter) clear_not,
    6 or with_or(Vec<super::NotesExportFilter>) clear_or,
});
