// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct FlowActivityQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::FlowActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowActivityQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowActivityQueryClause`](super::FlowActivityQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowActivityQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowActivityQueryClause {
    0 predicates with_predicates(Vec<super::FlowActivityQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::FlowActivityQueryClauseType>) clear_type,
});

rt::open_enum!(FlowActivityQueryClauseType {
    And = "and",
    Or = "or",
});
