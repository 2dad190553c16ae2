// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivityAggregateQueryRequestFilter`.
///
/// The service requires `clauses`, `type` in requests.
#[non_exhaustive]
pub struct DevelopmentActivityAggregateQueryRequestFilter {
    /// `clauses`, required.
    pub clauses: Option<Vec<super::DevelopmentActivityAggregateQueryRequestClause>>,
    /// `type`, required.
    pub r#type: Option<super::DevelopmentActivityAggregateQueryRequestFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DevelopmentActivityAggregateQueryRequestFilter`](super::DevelopmentActivityAggregateQueryRequestFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum DevelopmentActivityAggregateQueryRequestFilterType {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DevelopmentActivityAggregateQueryRequestFilter {
    "clauses" Any clauses,
    "type" Enum r#type,
});

rt::setters!(DevelopmentActivityAggregateQueryRequestFilter {
    0 clauses with_clauses(Vec<super::DevelopmentActivityAggregateQueryRequestClause>) clear_clauses,
    1 r#type with_type(impl Into<super::DevelopmentActivityAggregateQueryRequestFilterType>) clear_type,
});

rt::open_enum!(DevelopmentActivityAggregateQueryRequestFilterType {
    And = "And",
    Or = "Or",
});
