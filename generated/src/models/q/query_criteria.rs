// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryCriteria`.
#[non_exhaustive]
pub struct QueryCriteria {
    /// `categoryInfo`.
    pub category_info: Option<super::CriteriaCategoryInfo>,
    /// `criteriaGroups`.
    pub criteria_groups: Option<Vec<String>>,
    /// `criteriaKey`.
    pub criteria_key: Option<super::QueryCriteriaCriteriaKey>,
    /// `dataType`.
    pub data_type: Option<super::QueryCriteriaDataType>,
    /// `description`.
    pub description: Option<String>,
    /// `operators`.
    pub operators: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `criteriaKey` in [`QueryCriteria`](super::QueryCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryCriteriaCriteriaKey {
    /// `FlowStartDateTime`
    FlowStartDateTime,
    /// `FlowEndDateTime`
    FlowEndDateTime,
    /// `ConversationId`
    ConversationId,
    /// `WorkitemId`
    WorkitemId,
    /// `FlowType`
    FlowType,
    /// `FlowId`
    FlowId,
    /// `FlowErrorReason`
    FlowErrorReason,
    /// `FlowWarningReason`
    FlowWarningReason,
    /// `FlowAlternateExecutionId`
    FlowAlternateExecutionId,
    /// `FlowObjectExecutionId`
    FlowObjectExecutionId,
    /// `FlowActionId`
    FlowActionId,
    /// `FlowActionType`
    FlowActionType,
    /// `FlowActionOutputPathId`
    FlowActionOutputPathId,
    /// `FlowActionOutputPathName`
    FlowActionOutputPathName,
    /// `FlowActionIdOutputPathId`
    FlowActionIdOutputPathId,
    /// `FlowActionIdOutputPathName`
    FlowActionIdOutputPathName,
    /// `FlowActionTypeOutputPathId`
    FlowActionTypeOutputPathId,
    /// `FlowActionTypeOutputPathName`
    FlowActionTypeOutputPathName,
    /// `BotId`
    BotId,
    /// `BotErrorReason`
    BotErrorReason,
    /// `BotFlowExecutionId`
    BotFlowExecutionId,
    /// `BotObjectExecutionId`
    BotObjectExecutionId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dataType` in [`QueryCriteria`](super::QueryCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryCriteriaDataType {
    /// `string`
    String,
    /// `guid`
    Guid,
    /// `dateTime`
    DateTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueryCriteria {
    "categoryInfo" Any category_info,
    "criteriaGroups" Texts criteria_groups,
    "criteriaKey" Enum criteria_key,
    "dataType" Enum data_type,
    "description" Str description,
    "operators" Texts operators,
});

rt::open_enum!(QueryCriteriaCriteriaKey {
    FlowStartDateTime = "FlowStartDateTime",
    FlowEndDateTime = "FlowEndDateTime",
    ConversationId = "ConversationId",
    WorkitemId = "WorkitemId",
    FlowType = "FlowType",
    FlowId = "FlowId",
    FlowErrorReason = "FlowErrorReason",
    FlowWarningReason = "FlowWarningReason",
    FlowAlternateExecutionId = "FlowAlternateExecutionId",
    FlowObjectExecutionId = "FlowObjectExecutionId",
    FlowActionId = "FlowActionId",
    FlowActionType = "FlowActionType",
    FlowActionOutputPathId = "FlowActionOutputPathId",
    FlowActionOutputPathName = "FlowActionOutputPathName",
    FlowActionIdOutputPathId = "FlowActionIdOutputPathId",
    FlowActionIdOutputPathName = "FlowActionIdOutputPathName",
    FlowActionTypeOutputPathId = "FlowActionTypeOutputPathId",
    FlowActionTypeOutputPathName = "FlowActionTypeOutputPathName",
    BotId = "BotId",
    BotErrorReason = "BotErrorReason",
    BotFlowExecutionId = "BotFlowExecutionId",
    BotObjectExecutionId = "BotObjectExecutionId",
});

rt::open_enum!(QueryCriteriaDataType {
    String = "string",
    Guid = "guid",
    DateTime = "dateTime",
});
