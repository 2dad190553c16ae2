// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresenceDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct PresenceDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::PresenceDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::PresenceDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::PresenceDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`PresenceDetailQueryFilter`](super::PresenceDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PresenceDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(PresenceDetailQueryFilter {
    0 clauses with_clauses(Vec<super::PresenceDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::PresenceDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::PresenceDetailQueryFilterType>) clear_type,
});

rt::open_enum!(PresenceDetailQueryFilterType {
    And = "and",
    Or = "or",
});
