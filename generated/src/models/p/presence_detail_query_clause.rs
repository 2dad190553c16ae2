// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresenceDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct PresenceDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::PresenceDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::PresenceDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`PresenceDetailQueryClause`](super::PresenceDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PresenceDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(PresenceDetailQueryClause {
    0 predicates with_predicates(Vec<super::PresenceDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::PresenceDetailQueryClauseType>) clear_type,
});

rt::open_enum!(PresenceDetailQueryClauseType {
    And = "and",
    Or = "or",
});
