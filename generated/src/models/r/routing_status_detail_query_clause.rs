// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingStatusDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct RoutingStatusDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::RoutingStatusDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::RoutingStatusDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RoutingStatusDetailQueryClause`](super::RoutingStatusDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingStatusDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingStatusDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(RoutingStatusDetailQueryClause {
    0 predicates with_predicates(Vec<super::RoutingStatusDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::RoutingStatusDetailQueryClauseType>) clear_type,
});

rt::open_enum!(RoutingStatusDetailQueryClauseType {
    And = "and",
    Or = "or",
});
