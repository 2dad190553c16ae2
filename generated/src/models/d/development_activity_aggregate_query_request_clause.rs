// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivityAggregateQueryRequestClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct DevelopmentActivityAggregateQueryRequestClause {
    /// `predicates`, required.
    pub predicates: Option<
        Vec<super::DevelopmentActivityAggregateQueryRequestPredicate>,
    >,
    /// `type`, required.
    pub r#type: Option<super::DevelopmentActivityAggregateQueryRequestClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DevelopmentActivityAggregateQueryRequestClause`](super::DevelopmentActivityAggregateQueryRequestClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum DevelopmentActivityAggregateQueryRequestClauseType {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DevelopmentActivityAggregateQueryRequestClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(DevelopmentActivityAggregateQueryRequestClause {
    0 predicates with_predicates(Vec<super::DevelopmentActivityAggregateQueryRequestPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::DevelopmentActivityAggregateQueryRequestClauseType>) clear_type,
});

rt::open_enum!(DevelopmentActivityAggregateQueryRequestClauseType {
    And = "And",
    Or = "Or",
});
