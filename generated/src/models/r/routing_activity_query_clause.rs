// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct RoutingActivityQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::RoutingActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::RoutingActivityQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RoutingActivityQueryClause`](super::RoutingActivityQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingActivityQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(RoutingActivityQueryClause {
    0 predicates with_predicates(Vec<super::RoutingActivityQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::RoutingActivityQueryClauseType>) clear_type,
});

rt::open_enum!(RoutingActivityQueryClauseType {
    And = "and",
    Or = "or",
});
