// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CriteriaItem`.
#[non_exhaustive]
pub struct CriteriaItem {
    /// `key`.
    pub key: Option<super::CriteriaItemKey>,
    /// `operator`.
    pub operator: Option<super::CriteriaItemOperator>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `key` in [`CriteriaItem`](super::CriteriaItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum CriteriaItemKey {
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
/// The values of `operator` in [`CriteriaItem`](super::CriteriaItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum CriteriaItemOperator {
    /// `eq`
    Eq,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// `not`
    Not,
    /// `begins`
    Begins,
    /// `not_null`
    NotNull,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CriteriaItem {
    "key" Enum key,
    "operator" Enum operator,
    "value" Str value,
});

rt::setters!(CriteriaItem {
    0 key with_key(impl Into<super::CriteriaItemKey>) clear_key,
    1 operator with_operator(impl Into<super::CriteriaItemOperator>) clear_operator,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(CriteriaItemKey {
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

rt::open_enum!(CriteriaItemOperator {
    Eq = "eq",
    Gt = "gt",
    Gte = "gte",
    Lt = "lt",
    Lte = "lte",
    Not = "not",
    Begins = "begins",
    NotNull = "not_null",
});
