// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct TeamActivityQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::TeamActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::TeamActivityQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TeamActivityQueryClause`](super::TeamActivityQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamActivityQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(TeamActivityQueryClause {
    0 predicates with_predicates(Vec<super::TeamActivityQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::TeamActivityQueryClauseType>) clear_type,
});

rt::open_enum!(TeamActivityQueryClauseType {
    And = "and",
    Or = "or",
});
