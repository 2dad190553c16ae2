// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct ResolutionDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::ResolutionDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ResolutionDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ResolutionDetailQueryClause`](super::ResolutionDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ResolutionDetailQueryClause {
    0 predicates with_predicates(Vec<super::ResolutionDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::ResolutionDetailQueryClauseType>) clear_type,
});

rt::open_enum!(ResolutionDetailQueryClauseType {
    And = "and",
    Or = "or",
});
