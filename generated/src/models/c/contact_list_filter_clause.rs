// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListFilterClause`.
#[non_exhaustive]
pub struct ContactListFilterClause {
    /// `filterType`.
    pub filter_type: Option<super::ContactListFilterClauseFilterType>,
    /// `predicates`.
    pub predicates: Option<Vec<super::ContactListFilterPredicate>>,
    __marks: rt::Marks,
}
/// The values of `filterType` in [`ContactListFilterClause`](super::ContactListFilterClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactListFilterClauseFilterType {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactListFilterClause {
    "filterType" Enum filter_type,
    "predicates" Any predicates,
});

rt::setters!(ContactListFilterClause {
    0 filter_type with_filter_type(impl Into<super::ContactListFilterClauseFilterType>) clear_filter_type,
    1 predicates with_predicates(Vec<super::ContactListFilterPredicate>) clear_predicates,
});

rt::open_enum!(ContactListFilterClauseFilterType {
    And = "AND",
    Or = "OR",
});
