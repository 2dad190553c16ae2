// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct RoutingActivityQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::RoutingActivityQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::RoutingActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::RoutingActivityQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RoutingActivityQueryFilter`](super::RoutingActivityQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingActivityQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(RoutingActivityQueryFilter {
    0 clauses with_clauses(Vec<super::RoutingActivityQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::RoutingActivityQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::RoutingActivityQueryFilterType>) clear_type,
});

rt::open_enum!(RoutingActivityQueryFilterType {
    And = "and",
    Or = "or",
});
