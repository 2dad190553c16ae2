// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistanceCondition`.
#[non_exhaustive]
pub struct AssistanceCondition {
    /// `operator`.
    pub operator: Option<super::AssistanceConditionOperator>,
    /// `topicIds`.
    pub topic_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`AssistanceCondition`](super::AssistanceCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistanceConditionOperator {
    /// `EXISTS`
    Exists,
    /// `NOTEXISTS`
    Notexists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AssistanceCondition {
    "operator" Enum operator,
    "topicIds" Texts topic_ids,
});

rt::setters!(AssistanceCondition {
    0 operator with_operator(impl Into<super::AssistanceConditionOperator>) clear_operator,
    1 topic_ids with_topic_ids(Vec<String>) clear_topic_ids,
});

rt::open_enum!(AssistanceConditionOperator {
    Exists = "EXISTS",
    Notexists = "NOTEXISTS",
});
