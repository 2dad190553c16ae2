// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EngagementFilter`.
#[non_exhaustive]
pub struct EngagementFilter {
    /// `from`.
    pub from: Option<i64>,
    /// `operator`, required.
    pub operator: Option<super::EngagementFilterOperator>,
    /// `to`.
    pub to: Option<i64>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`EngagementFilter`](super::EngagementFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum EngagementFilterOperator {
    /// `EqualTo`
    EqualTo,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanOrEqualTo`
    GreaterThanOrEqualTo,
    /// `LessThan`
    LessThan,
    /// `LessThanOrEqualTo`
    LessThanOrEqualTo,
    /// `Between`
    Between,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EngagementFilter {
    "from" Int from,
    "operator" Enum operator,
    "to" Int to,
    "value" Int value,
});

rt::open_enum!(EngagementFilterOperator {
    EqualTo = "EqualTo",
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThan = "LessThan",
    LessThanOrEqualTo = "LessThanOrEqualTo",
    Between = "Between",
});
