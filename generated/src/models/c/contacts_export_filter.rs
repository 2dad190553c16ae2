// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsExportFilter`.
#[non_exhaustive]
pub struct ContactsExportFilter {
    /// `and`.
    pub and: Option<Vec<super::ContactsExportFilter>>,
    /// `eq`.
    pub eq: Option<super::ContactsExportFieldFilter>,
    /// `gte`.
    pub gte: Option<super::ContactsExportComparisonFieldFilter>,
    /// `in`.
    pub r#in: Option<super::ContactsExportFieldListFilter>,
    /// `lte`.
    pub lte: Option<super::ContactsExportComparisonFieldFilter>,
    /// `not`.
    pub not: Option<Box<super::ContactsExportFilter>>,
    /// `or`.
    pub or: Option<Vec<super::ContactsExportFilter>>,
    __marks: rt::Marks,
}

rt::model!(ContactsExportFilter {
    "and" Any and,
    "eq" Any eq,
    "gte" Any gte,
    "in" Any r#in,
    "lte" Any lte,
    "not" Any not,
    "or" Any or,
});

rt::setters!(ContactsExportFilter {
    0 and with_and(Vec<super::ContactsExportFilter>) clear_and,
    1 eq with_eq(super::ContactsExportFieldFilter) clear_eq,
    2 gte with_gte(super::ContactsExportComparisonFieldFilter) clear_gte,
    3 r#in with_in(super::ContactsExportFieldListFilter) clear_in,
    4 lte with_lte(super::ContactsExportComparisonFieldFilter) clear_lte,
    5 not with_not(super::ContactsExportFilter) clear_not,
    6 or with_or(Vec<super::ContactsExportFilter>) clear_or,
});
