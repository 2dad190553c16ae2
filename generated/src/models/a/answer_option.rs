// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnswerOption`.
#[non_exhaustive]
pub struct AnswerOption {
    /// `assistanceConditions`.
    pub assistance_conditions: Option<Vec<super::AssistanceCondition>>,
    /// `builtInType`.
    pub built_in_type: Option<super::AnswerOptionBuiltInType>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `builtInType` in [`AnswerOption`](super::AnswerOption).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerOptionBuiltInType {
    /// `Selected`
    Selected,
    /// `Unselected`
    Unselected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnswerOption {
    "assistanceConditions" Any assistance_conditions,
    "builtInType" Enum built_in_type,
    "contextId" Str context_id,
    "id" Str id,
    "text" Str text,
    "value" Int value,
});

rt::setters!(AnswerOption {
    0 assistance_conditions with_assistance_conditions(Vec<super::AssistanceCondition>) clear_assistance_conditions,
    1 built_in_type with_built_in_type(impl Into<super::AnswerOptionBuiltInType>) clear_built_in_type,
    2 context_id with_context_id(impl Into<String>) clear_context_id,
    3 id with_id(impl Into<String>) clear_id,
    4 text with_text(impl Into<String>) clear_text,
    5 value with_value(i64) clear_value,
});

rt::open_enum!(AnswerOptionBuiltInType {
    Selected = "Selected",
    Unselected = "Unselected",
});
