// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobQueryFiltersCriteria`.
///
/// The service requires `predicates` in requests.
#[non_exhaustive]
pub struct WorkitemQueryJobQueryFiltersCriteria {
    /// `operator`.
    pub operator: Option<super::WorkitemQueryJobQueryFiltersCriteriaOperator>,
    /// `predicates`, required.
    pub predicates: Option<Vec<super::WorkitemQueryJobQueryFiltersPredicate>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`WorkitemQueryJobQueryFiltersCriteria`](super::WorkitemQueryJobQueryFiltersCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryJobQueryFiltersCriteriaOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQueryJobQueryFiltersCriteria {
    "operator" Enum operator,
    "predicates" Any predicates,
});

rt::setters!(WorkitemQueryJobQueryFiltersCriteria {
    0 operator with_operator(impl Into<super::WorkitemQueryJobQueryFiltersCriteriaOperator>) clear_operator,
    1 predicates with_predicates(Vec<super::WorkitemQueryJobQueryFiltersPredicate>) clear_predicates,
});

rt::open_enum!(WorkitemQueryJobQueryFiltersCriteriaOperator {
    And = "AND",
    Or = "OR",
});
