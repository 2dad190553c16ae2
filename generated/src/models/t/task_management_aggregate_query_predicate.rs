// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAggregateQueryPredicate`.
#[non_exhaustive]
pub struct TaskManagementAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::TaskManagementAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::TaskManagementAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::TaskManagementAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`TaskManagementAggregateQueryPredicate`](super::TaskManagementAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregateQueryPredicateDimension {
    /// `assigneeId`
    AssigneeId,
    /// `caseId`
    CaseId,
    /// `divisionId`
    DivisionId,
    /// `externalTag`
    ExternalTag,
    /// `queueId`
    QueueId,
    /// `reporterId`
    ReporterId,
    /// `requestedLanguageId`
    RequestedLanguageId,
    /// `requestedRouting`
    RequestedRouting,
    /// `requestedRoutingSkillId`
    RequestedRoutingSkillId,
    /// `statusCategory`
    StatusCategory,
    /// `statusId`
    StatusId,
    /// `typeId`
    TypeId,
    /// `usedRouting`
    UsedRouting,
    /// `userId`
    UserId,
    /// `workbinId`
    WorkbinId,
    /// `workitemId`
    WorkitemId,
    /// `wrapUpCode`
    WrapUpCode,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`TaskManagementAggregateQueryPredicate`](super::TaskManagementAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`TaskManagementAggregateQueryPredicate`](super::TaskManagementAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(TaskManagementAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::TaskManagementAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::TaskManagementAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::TaskManagementAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(TaskManagementAggregateQueryPredicateDimension {
    AssigneeId = "assigneeId",
    CaseId = "caseId",
    DivisionId = "divisionId",
    ExternalTag = "externalTag",
    QueueId = "queueId",
    ReporterId = "reporterId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    StatusCategory = "statusCategory",
    StatusId = "statusId",
    TypeId = "typeId",
    UsedRouting = "usedRouting",
    UserId = "userId",
    WorkbinId = "workbinId",
    WorkitemId = "workitemId",
    WrapUpCode = "wrapUpCode",
});

rt::open_enum!(TaskManagementAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(TaskManagementAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
