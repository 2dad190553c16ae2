// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentQuery`.
///
/// The service requires `clauses`, `operator` in requests.
#[non_exhaustive]
pub struct DocumentQuery {
    /// `clauses`, required.
    pub clauses: Option<Vec<super::DocumentQueryClause>>,
    /// `operator`, required.
    pub operator: Option<super::DocumentQueryOperator>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`DocumentQuery`](super::DocumentQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentQueryOperator {
    /// `Or`
    Or,
    /// `And`
    And,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentQuery {
    "clauses" Any clauses,
    "operator" Enum operator,
});

rt::setters!(DocumentQuery {
    0 clauses with_clauses(Vec<super::DocumentQueryClause>) clear_clauses,
    1 operator with_operator(impl Into<super::DocumentQueryOperator>) clear_operator,
});

rt::open_enum!(DocumentQueryOperator {
    Or = "Or",
    And = "And",
});
