// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct JourneyAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::JourneyAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::JourneyAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`JourneyAggregateQueryClause`](super::JourneyAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(JourneyAggregateQueryClause {
    0 predicates with_predicates(Vec<super::JourneyAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::JourneyAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(JourneyAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
