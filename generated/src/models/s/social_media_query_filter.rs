// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct SocialMediaQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::SocialMediaQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::SocialMediaQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SocialMediaQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SocialMediaQueryFilter`](super::SocialMediaQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SocialMediaQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SocialMediaQueryFilter {
    0 clauses with_clauses(Vec<super::SocialMediaQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::SocialMediaQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::SocialMediaQueryFilterType>) clear_type,
});

rt::open_enum!(SocialMediaQueryFilterType {
    And = "and",
    Or = "or",
});
