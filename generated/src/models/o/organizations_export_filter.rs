// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationsExportFilter`.
#[non_exhaustive]
pub struct OrganizationsExportFilter {
    /// `and`.
    pub and: Option<Vec<super::OrganizationsExportFilter>>,
    /// `eq`.
    pub eq: Option<super::OrganizationsExportFieldFilter>,
    /// `gte`.
    pub gte: Option<super::OrganizationsExportComparisonFieldFilter>,
    /// `in`.
    pub r#in: Option<super::OrganizationsExportFieldListFilter>,
    /// `lte`.
    pub lte: Option<super::OrganizationsExportComparisonFieldFilter>,
    /// `not`.
    pub not: Option<Box<super::OrganizationsExportFilter>>,
    /// `or`.
    pub or: Option<Vec<super::OrganizationsExportFilter>>,
    __marks: rt::Marks,
}

rt::model!(OrganizationsExportFilter {
    "and" Any and,
    "eq" Any eq,
    "gte" Any gte,
    "in" Any r#in,
    "lte" Any lte,
    "not" Any not,
    "or" Any or,
});

rt::setters!(OrganizationsExportFilter {
    0 and with_and(Vec<super::OrganizationsExportFilter>) clear_and,
    1 eq with_eq(super::OrganizationsExportFieldFilter) clear_eq,
    2 gte with_gte(super::OrganizationsExportComparisonFieldFilter) clear_gte,
    3 r#in with_in(super::OrganizationsExportFieldListFilter) clear_in,
    4 lte with_lte(super::OrganizationsExportComparisonFieldFilter) clear_lte,
    5 not with_not(super::OrganizationsExportFilter) clear_not,
    6 or with_or(Vec<super::OrganizationsExportFilter>) clear_or,
});
