// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VisibilityCondition`.
#[non_exhaustive]
pub struct VisibilityCondition {
    /// `combiningOperation`.
    pub combining_operation: Option<super::VisibilityConditionCombiningOperation>,
    /// `predicates`.
    pub predicates: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `combiningOperation` in [`VisibilityCondition`](super::VisibilityCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum VisibilityConditionCombiningOperation {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(VisibilityCondition {
    "combiningOperation" Enum combining_operation,
    "predicates" Any predicates,
});

rt::setters!(VisibilityCondition {
    0 combining_operation with_combining_operation(impl Into<super::VisibilityConditionCombiningOperation>) clear_combining_operation,
    1 predicates with_predicates(Vec<rt::Value>) clear_predicates,
});

rt::open_enum!(VisibilityConditionCombiningOperation {
    And = "AND",
    Or = "OR",
});
