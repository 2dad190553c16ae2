// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElementFilterPredicate`.
///
/// The service requires `dimension`, `values` in requests.
#[non_exhaustive]
pub struct JourneyViewElementFilterPredicate {
    /// `dimension`, required.
    pub dimension: Option<String>,
    /// `noValue`.
    pub no_value: Option<bool>,
    /// `operator`.
    pub operator: Option<super::JourneyViewElementFilterPredicateOperator>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`JourneyViewElementFilterPredicate`](super::JourneyViewElementFilterPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewElementFilterPredicateOperator {
    /// `Matches`
    Matches,
    /// `NotMatches`
    NotMatches,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewElementFilterPredicate {
    "dimension" Str dimension,
    "noValue" Bool no_value,
    "operator" Enum operator,
    "values" Texts values,
});

rt::setters!(JourneyViewElementFilterPredicate {
    0 dimension with_dimension(impl Into<String>) clear_dimension,
    1 no_value with_no_value(bool) clear_no_value,
    2 operator with_operator(impl Into<super::JourneyViewElementFilterPredicateOperator>) clear_operator,
    3 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(JourneyViewElementFilterPredicateOperator {
    Matches = "Matches",
    NotMatches = "NotMatches",
});
