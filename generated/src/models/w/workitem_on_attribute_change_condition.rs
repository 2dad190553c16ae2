// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemOnAttributeChangeCondition`.
///
/// The service requires `attribute` in requests.
#[non_exhaustive]
pub struct WorkitemOnAttributeChangeCondition {
    /// `attribute`, required.
    pub attribute: Option<super::WorkitemOnAttributeChangeConditionAttribute>,
    /// `newValue`.
    pub new_value: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    /// `operator`.
    pub operator: Option<super::WorkitemOnAttributeChangeConditionOperator>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `attribute` in [`WorkitemOnAttributeChangeCondition`](super::WorkitemOnAttributeChangeCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemOnAttributeChangeConditionAttribute {
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
/// The values of `operator` in [`WorkitemOnAttributeChangeCondition`](super::WorkitemOnAttributeChangeCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemOnAttributeChangeConditionOperator {
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

rt::model!(WorkitemOnAttributeChangeCondition {
    "attribute" Enum attribute,
    "newValue" Str new_value,
    "oldValue" Str old_value,
    "operator" Enum operator,
    "value" Int value,
});

rt::setters!(WorkitemOnAttributeChangeCondition {
    0 attribute with_attribute(impl Into<super::WorkitemOnAttributeChangeConditionAttribute>) clear_attribute,
    1 new_value with_new_value(impl Into<String>) clear_new_value,
    2 old_value with_old_value(impl Into<String>) clear_old_value,
    3 operator with_operator(impl Into<super::WorkitemOnAttributeChangeConditionOperator>) clear_operator,
    4 value with_value(i64) clear_value,
});

rt::open_enum!(WorkitemOnAttributeChangeConditionAttribute {
    StatusId = "statusId",
    Priority = "priority",
    QueueId = "queueId",
    AssigneeId = "assigneeId",
    AssignmentState = "assignmentState",
    LanguageId = "languageId",
    ExternalTag = "externalTag",
    Wrapup = "wrapup",
});

rt::open_enum!(WorkitemOnAttributeChangeConditionOperator {
    Eq = "EQ",
    Gt = "GT",
    Lt = "LT",
    Gte = "GTE",
    Lte = "LTE",
});
