// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingStatusDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct RoutingStatusDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::RoutingStatusDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::RoutingStatusDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::RoutingStatusDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RoutingStatusDetailQueryFilter`](super::RoutingStatusDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingStatusDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingStatusDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(RoutingStatusDetailQueryFilter {
    0 clauses with_clauses(Vec<super::RoutingStatusDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::RoutingStatusDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::RoutingStatusDetailQueryFilterType>) clear_type,
});

rt::open_enum!(RoutingStatusDetailQueryFilterType {
    And = "and",
    Or = "or",
});
