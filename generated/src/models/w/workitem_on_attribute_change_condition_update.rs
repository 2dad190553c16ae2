// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemOnAttributeChangeConditionUpdate`.
///
/// The service requires `attribute` in requests.
#[non_exhaustive]
pub struct WorkitemOnAttributeChangeConditionUpdate {
    /// `attribute`, required.
    pub attribute: Option<super::WorkitemOnAttributeChangeConditionUpdateAttribute>,
    /// `newValue`.
    pub new_value: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    /// `operator`.
    pub operator: Option<super::WorkitemOnAttributeChangeConditionUpdateOperator>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `attribute` in [`WorkitemOnAttributeChangeConditionUpdate`](super::WorkitemOnAttributeChangeConditionUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemOnAttributeChangeConditionUpdateAttribute {
    /// `statusId`
    StatusId,
    /// `priority`
    Priority,
    /// `queueId`
    QueueId,
    /// `assigneeId`
    AssigneeId,
    /// `assignmentState`
    AssignmentState,
    /// `languageId`
    LanguageId,
    /// `externalTag`
    ExternalTag,
    /// `wrapup`
    Wrapup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`WorkitemOnAttributeChangeConditionUpdate`](super::WorkitemOnAttributeChangeConditionUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemOnAttributeChangeConditionUpdateOperator {
    /// `EQ`
    Eq,
    /// `GT`
    Gt,
    /// `LT`
    Lt,
    /// `GTE`
    Gte,
    /// `LTE`
    Lte,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemOnAttributeChangeConditionUpdate {
    "attribute" Enum attribute,
    "newValue" Str new_value,
    "oldValue" Str old_value,
    "operator" Enum operator,
    "value" Int value,
});

rt::setters!(WorkitemOnAttributeChangeConditionUpdate {
    0 attribute with_attribute(impl Into<super::WorkitemOnAttributeChangeConditionUpdateAttribute>) clear_attribute,
    1 new_value with_new_value(impl Into<String>) clear_new_value,
    2 old_value with_old_value(impl Into<String>) clear_old_value,
    3 operator with_operator(impl Into<super::WorkitemOnAttributeChangeConditionUpdateOperator>) clear_operator,
    4 value with_value(i64) clear_value,
});

rt::open_enum!(WorkitemOnAttributeChangeConditionUpdateAttribute {
    StatusId = "statusId",
    Priority = "priority",
    QueueId = "queueId",
    AssigneeId = "assigneeId",
    AssignmentState = "assignmentState",
    LanguageId = "languageId",
    ExternalTag = "externalTag",
    Wrapup = "wrapup",
});

rt::open_enum!(WorkitemOnAttributeChangeConditionUpdateOperator {
    Eq = "EQ",
    Gt = "GT",
    Lt = "LT",
    Gte = "GTE",
    Lte = "LTE",
});
