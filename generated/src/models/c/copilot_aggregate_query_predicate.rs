// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAggregateQueryPredicate`.
#[non_exhaustive]
pub struct CopilotAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::CopilotAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::CopilotAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::CopilotAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`CopilotAggregateQueryPredicate`](super::CopilotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregateQueryPredicateDimension {
    /// `agentId`
    AgentId,
    /// `divisionId`
    DivisionId,
    /// `sessionId`
    SessionId,
    /// `toolId`
    ToolId,
    /// `toolStatus`
    ToolStatus,
    /// `toolType`
    ToolType,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`CopilotAggregateQueryPredicate`](super::CopilotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`CopilotAggregateQueryPredicate`](super::CopilotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(CopilotAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::CopilotAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::CopilotAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::CopilotAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(CopilotAggregateQueryPredicateDimension {
    AgentId = "agentId",
    DivisionId = "divisionId",
    SessionId = "sessionId",
    ToolId = "toolId",
    ToolStatus = "toolStatus",
    ToolType = "toolType",
    UserId = "userId",
});

rt::open_enum!(CopilotAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(CopilotAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
