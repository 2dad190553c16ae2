// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FollowersFilter`.
#[non_exhaustive]
pub struct FollowersFilter {
    /// `from`.
    pub from: Option<i64>,
    /// `operator`, required.
    pub operator: Option<super::FollowersFilterOperator>,
    /// `to`.
    pub to: Option<i64>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`FollowersFilter`](super::FollowersFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum FollowersFilterOperator {
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

rt::model!(FollowersFilter {
    "from" Int from,
    "operator" Enum operator,
    "to" Int to,
    "value" Int value,
});

rt::open_enum!(FollowersFilterOperator {
    EqualTo = "EqualTo",
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThan = "LessThan",
    LessThanOrEqualTo = "LessThanOrEqualTo",
    Between = "Between",
});
