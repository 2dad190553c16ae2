// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueObservationQueryPredicate`.
#[non_exhaustive]
pub struct QueueObservationQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::QueueObservationQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::QueueObservationQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::QueueObservationQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`QueueObservationQueryPredicate`](super::QueueObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueObservationQueryPredicateDimension {
    /// `mediaType`
    MediaType,
    /// `queueId`
    QueueId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`QueueObservationQueryPredicate`](super::QueueObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueObservationQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`QueueObservationQueryPredicate`](super::QueueObservationQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueObservationQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueObservationQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(QueueObservationQueryPredicate {
    0 dimension with_dimension(impl Into<super::QueueObservationQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::QueueObservationQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::QueueObservationQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(QueueObservationQueryPredicateDimension {
    MediaType = "mediaType",
    QueueId = "queueId",
});

rt::open_enum!(QueueObservationQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(QueueObservationQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
