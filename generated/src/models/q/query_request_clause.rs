// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryRequestClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct QueryRequestClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::QueryRequestPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::QueryRequestClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`QueryRequestClause`](super::QueryRequestClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryRequestClauseType {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueryRequestClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(QueryRequestClause {
    0 predicates with_predicates(Vec<super::QueryRequestPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::QueryRequestClauseType>) clear_type,
});

rt::open_enum!(QueryRequestClauseType {
    And = "And",
    Or = "Or",
});
