// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElementFilterNumberPredicate`.
///
/// The service requires `dimension`, `range` in requests.
#[non_exhaustive]
pub struct JourneyViewElementFilterNumberPredicate {
    /// `dimension`, required.
    pub dimension: Option<String>,
    /// `noValue`.
    pub no_value: Option<bool>,
    /// `operator`.
    pub operator: Option<super::JourneyViewElementFilterNumberPredicateOperator>,
    /// `range`, required.
    pub range: Option<super::JourneyViewElementFilterRange>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`JourneyViewElementFilterNumberPredicate`](super::JourneyViewElementFilterNumberPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewElementFilterNumberPredicateOperator {
    /// `Matches`
    Matches,
    /// `NotMatches`
    NotMatches,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewElementFilterNumberPredicate {
    "dimension" Str dimension,
    "noValue" Bool no_value,
    "operator" Enum operator,
    "range" Any range,
});

rt::setters!(JourneyViewElementFilterNumberPredicate {
    0 dimension with_dimension(impl Into<String>) clear_dimension,
    1 no_value with_no_value(bool) clear_no_value,
    2 operator with_operator(impl Into<super::JourneyViewElementFilterNumberPredicateOperator>) clear_operator,
    3 range with_range(super::JourneyViewElementFilterRange) clear_range,
});

rt::open_enum!(JourneyViewElementFilterNumberPredicateOperator {
    Matches = "Matches",
    NotMatches = "NotMatches",
});
