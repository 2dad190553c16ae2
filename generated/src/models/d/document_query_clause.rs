// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentQueryClause`.
///
/// The service requires `operator`, `predicates` in requests.
#[non_exhaustive]
pub struct DocumentQueryClause {
    /// `operator`, required.
    pub operator: Option<super::DocumentQueryClauseOperator>,
    /// `predicates`, required.
    pub predicates: Option<Vec<super::DocumentQueryPredicate>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`DocumentQueryClause`](super::DocumentQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentQueryClauseOperator {
    /// `Or`
    Or,
    /// `And`
    And,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentQueryClause {
    "operator" Enum operator,
    "predicates" Any predicates,
});

rt::setters!(DocumentQueryClause {
    0 operator with_operator(impl Into<super::DocumentQueryClauseOperator>) clear_operator,
    1 predicates with_predicates(Vec<super::DocumentQueryPredicate>) clear_predicates,
});

rt::open_enum!(DocumentQueryClauseOperator {
    Or = "Or",
    And = "And",
});
