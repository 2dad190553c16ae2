// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct SocialMediaQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::SocialMediaQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SocialMediaQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SocialMediaQueryClause`](super::SocialMediaQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SocialMediaQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SocialMediaQueryClause {
    0 predicates with_predicates(Vec<super::SocialMediaQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::SocialMediaQueryClauseType>) clear_type,
});

rt::open_enum!(SocialMediaQueryClauseType {
    And = "and",
    Or = "or",
});
