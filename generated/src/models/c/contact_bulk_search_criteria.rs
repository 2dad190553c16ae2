// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactBulkSearchCriteria`.
#[non_exhaustive]
pub struct ContactBulkSearchCriteria {
    /// `clauses`.
    pub clauses: Option<Vec<super::ContactListFilterClause>>,
    /// `filterType`.
    pub filter_type: Option<super::ContactBulkSearchCriteriaFilterType>,
    __marks: rt::Marks,
}
/// The values of `filterType` in [`ContactBulkSearchCriteria`](super::ContactBulkSearchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactBulkSearchCriteriaFilterType {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactBulkSearchCriteria {
    "clauses" Any clauses,
    "filterType" Enum filter_type,
});

rt::setters!(ContactBulkSearchCriteria {
    0 clauses with_clauses(Vec<super::ContactListFilterClause>) clear_clauses,
    1 filter_type with_filter_type(impl Into<super::ContactBulkSearchCriteriaFilterType>) clear_filter_type,
});

rt::open_enum!(ContactBulkSearchCriteriaFilterType {
    And = "AND",
    Or = "OR",
});
