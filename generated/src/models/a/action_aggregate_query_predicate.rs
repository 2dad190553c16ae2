// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionAggregateQueryPredicate`.
#[non_exhaustive]
pub struct ActionAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::ActionAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::ActionAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::ActionAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`ActionAggregateQueryPredicate`](super::ActionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregateQueryPredicateDimension {
    /// `actionCategory`
    ActionCategory,
    /// `actionId`
    ActionId,
    /// `actionName`
    ActionName,
    /// `correlationId`
    CorrelationId,
    /// `errorType`
    ErrorType,
    /// `integrationId`
    IntegrationId,
    /// `integrationName`
    IntegrationName,
    /// `responseStatus`
    ResponseStatus,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ActionAggregateQueryPredicate`](super::ActionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ActionAggregateQueryPredicate`](super::ActionAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ActionAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::ActionAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::ActionAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::ActionAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ActionAggregateQueryPredicateDimension {
    ActionCategory = "actionCategory",
    ActionId = "actionId",
    ActionName = "actionName",
    CorrelationId = "correlationId",
    ErrorType = "errorType",
    IntegrationId = "integrationId",
    IntegrationName = "integrationName",
    ResponseStatus = "responseStatus",
});

rt::open_enum!(ActionAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(ActionAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
