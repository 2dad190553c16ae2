// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct SegmentDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::SegmentDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::SegmentDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SegmentDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SegmentDetailQueryFilter`](super::SegmentDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SegmentDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SegmentDetailQueryFilter {
    0 clauses with_clauses(Vec<super::SegmentDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::SegmentDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::SegmentDetailQueryFilterType>) clear_type,
});

rt::open_enum!(SegmentDetailQueryFilterType {
    And = "and",
    Or = "or",
});
