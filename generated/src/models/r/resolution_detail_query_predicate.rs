// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionDetailQueryPredicate`.
#[non_exhaustive]
pub struct ResolutionDetailQueryPredicate {
    /// `metric`.
    pub metric: Option<super::ResolutionDetailQueryPredicateMetric>,
    /// `operator`.
    pub operator: Option<super::ResolutionDetailQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::ResolutionDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`ResolutionDetailQueryPredicate`](super::ResolutionDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionDetailQueryPredicateMetric {
    /// `nNextContactAvoided`
    NNextContactAvoided,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ResolutionDetailQueryPredicate`](super::ResolutionDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ResolutionDetailQueryPredicate`](super::ResolutionDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionDetailQueryPredicate {
    "metric" Enum metric,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ResolutionDetailQueryPredicate {
    0 metric with_metric(impl Into<super::ResolutionDetailQueryPredicateMetric>) clear_metric,
    1 operator with_operator(impl Into<super::ResolutionDetailQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::ResolutionDetailQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ResolutionDetailQueryPredicateMetric {
    NNextContactAvoided = "nNextContactAvoided",
});

rt::open_enum!(ResolutionDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(ResolutionDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
