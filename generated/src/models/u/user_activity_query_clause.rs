// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct UserActivityQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::UserActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserActivityQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserActivityQueryClause`](super::UserActivityQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserActivityQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserActivityQueryClause {
    0 predicates with_predicates(Vec<super::UserActivityQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::UserActivityQueryClauseType>) clear_type,
});

rt::open_enum!(UserActivityQueryClauseType {
    And = "and",
    Or = "or",
});
