// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct UserDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::UserDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserDetailQueryClause`](super::UserDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserDetailQueryClause {
    0 predicates with_predicates(Vec<super::UserDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::UserDetailQueryClauseType>) clear_type,
});

rt::open_enum!(UserDetailQueryClauseType {
    And = "and",
    Or = "or",
});
