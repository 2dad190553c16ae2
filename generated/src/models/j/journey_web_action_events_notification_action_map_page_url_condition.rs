// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebActionEventsNotificationActionMapPageUrlCondition`.
#[non_exhaustive]
pub struct JourneyWebActionEventsNotificationActionMapPageUrlCondition {
    /// `operator`.
    pub operator: Option<
        super::JourneyWebActionEventsNotificationActionMapPageUrlConditionOperator,
    >,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`JourneyWebActionEventsNotificationActionMapPageUrlCondition`](super::JourneyWebActionEventsNotificationActionMapPageUrlCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebActionEventsNotificationActionMapPageUrlConditionOperator {
    /// `unknown`
    Unknown,
    /// `equal`
    Equal,
    /// `notEqual`
    NotEqual,
    /// `like`
    Like,
    /// `notLike`
    NotLike,
    /// `greaterThan`
    GreaterThan,
    /// `greaterThanOrEqual`
    GreaterThanOrEqual,
    /// `lessThan`
    LessThan,
    /// `lessThanOrEqual`
    LessThanOrEqual,
    /// `startsWith`
    StartsWith,
    /// `endsWith`
    EndsWith,
    /// `containsAny`
    ContainsAny,
    /// `notContainsAny`
    NotContainsAny,
    /// `containsAll`
    ContainsAll,
    /// `notContainsAl`
    NotContainsAl,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyWebActionEventsNotificationActionMapPageUrlCondition {
    "operator" Enum operator,
    "values" Texts values,
});

rt::open_enum!(JourneyWebActionEventsNotificationActionMapPageUrlConditionOperator {
    Unknown = "unknown",
    Equal = "equal",
    NotEqual = "notEqual",
    Like = "like",
    NotLike = "notLike",
    GreaterThan = "greaterThan",
    GreaterThanOrEqual = "greaterThanOrEqual",
    LessThan = "lessThan",
    LessThanOrEqual = "lessThanOrEqual",
    StartsWith = "startsWith",
    EndsWith = "endsWith",
    ContainsAny = "containsAny",
    NotContainsAny = "notContainsAny",
    ContainsAll = "containsAll",
    NotContainsAl = "notContainsAl",
});
