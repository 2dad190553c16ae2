// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryRequestFilter`.
///
/// The service requires `clauses`, `type` in requests.
#[non_exhaustive]
pub struct QueryRequestFilter {
    /// `clauses`, required.
    pub clauses: Option<Vec<super::QueryRequestClause>>,
    /// `type`, required.
    pub r#type: Option<super::QueryRequestFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`QueryRequestFilter`](super::QueryRequestFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryRequestFilterType {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueryRequestFilter {
    "clauses" Any clauses,
    "type" Enum r#type,
});

rt::setters!(QueryRequestFilter {
    0 clauses with_clauses(Vec<super::QueryRequestClause>) clear_clauses,
    1 r#type with_type(impl Into<super::QueryRequestFilterType>) clear_type,
});

rt::open_enum!(QueryRequestFilterType {
    And = "And",
    Or = "Or",
});
