// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct SegmentDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::SegmentDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SegmentDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SegmentDetailQueryClause`](super::SegmentDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SegmentDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SegmentDetailQueryClause {
    0 predicates with_predicates(Vec<super::SegmentDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::SegmentDetailQueryClauseType>) clear_type,
});

rt::open_enum!(SegmentDetailQueryClauseType {
    And = "and",
    Or = "or",
});
