// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAggregateQueryPredicate`.
#[non_exhaustive]
pub struct CaseManagementAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::CaseManagementAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::CaseManagementAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::CaseManagementAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`CaseManagementAggregateQueryPredicate`](super::CaseManagementAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregateQueryPredicateDimension {
    /// `associationType`
    AssociationType,
    /// `caseId`
    CaseId,
    /// `caseplanId`
    CaseplanId,
    /// `conversationId`
    ConversationId,
    /// `customerIntentId`
    CustomerIntentId,
    /// `divisionId`
    DivisionId,
    /// `ownerId`
    OwnerId,
    /// `priority`
    Priority,
    /// `stageId`
    StageId,
    /// `status`
    Status,
    /// `stepId`
    StepId,
    /// `workitemId`
    WorkitemId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`CaseManagementAggregateQueryPredicate`](super::CaseManagementAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`CaseManagementAggregateQueryPredicate`](super::CaseManagementAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseManagementAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(CaseManagementAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::CaseManagementAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::CaseManagementAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::CaseManagementAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(CaseManagementAggregateQueryPredicateDimension {
    AssociationType = "associationType",
    CaseId = "caseId",
    CaseplanId = "caseplanId",
    ConversationId = "conversationId",
    CustomerIntentId = "customerIntentId",
    DivisionId = "divisionId",
    OwnerId = "ownerId",
    Priority = "priority",
    StageId = "stageId",
    Status = "status",
    StepId = "stepId",
    WorkitemId = "workitemId",
});

rt::open_enum!(CaseManagementAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(CaseManagementAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
